using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>A keyword with the newest places where it stands.</summary>
/// <param name="More">In how many further agenda items it stands.</param>
internal sealed record KeywordEntry(string Word, ImmutableArray<NamedLink> Places, int More);
