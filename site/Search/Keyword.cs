using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Search;

/// <summary>An entry of the keyword index.</summary>
/// <param name="Word">As it is mostly written.</param>
/// <param name="Initial">The letter it is found under: A to Z, or # for anything else.</param>
/// <param name="Places">The newest passages with the word, newest first, one for each item.</param>
/// <param name="More">In how many further items it stands.</param>
internal sealed record Keyword(string Word, char Initial, ImmutableArray<Appearance> Places, int More);
