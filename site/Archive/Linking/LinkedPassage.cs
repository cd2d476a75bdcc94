using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>A passage's links, and every subject it names.</summary>
internal readonly record struct LinkedPassage(ImmutableArray<Mention> Mentions, ImmutableArray<Subject> Named);
