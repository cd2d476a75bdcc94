using System.Collections.Concurrent;
using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Privacy;

/// <summary>Everything that was withheld in this build. Only the guard reads it.</summary>
internal sealed class WithheldRecord
{
    private readonly ConcurrentBag<WithheldPassage> passages = [];

    public ImmutableArray<WithheldPassage> Passages => [.. passages.OrderBy(p => p.Where, SourceLocation.Order).ThenBy(p => p.Text, StringComparer.Ordinal)];

    /// <summary>Whose names are withheld.</summary>
    public WithheldNames Names { get; set; } = WithheldNames.None;

    public void Add(WithheldPassage passage) => passages.Add(passage);
}

/// <summary>Words that must not be published, and where they stand.</summary>
/// <param name="IsComment">A note or the title of an item, not a part of the text that was marked: a few words of it may stand elsewhere with every right.</param>
internal sealed record WithheldPassage(string Text, SourceLocation Where, bool IsComment = false);
