using System.Collections.Immutable;
using Markdig.Helpers;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>A backslash that ends a block would break the line, were there another: it is no word, unless another escapes it.</summary>
internal static class LastBackslash
{
    public static bool Ends(StringLineGroup lines)
    {
        var last = lines.Lines[lines.Count - 1].Slice.AsSpan().TrimEnd(" \t");
        return (last.Length - last.TrimEnd('\\').Length) % 2 == 1;
    }

    public static ImmutableArray<Inline> Without(ImmutableArray<Inline> content) =>
        content is [.. var before, Text { Value: [.. var words, '\\'] }] ? words.Length == 0 ? before : before.Add(new Text(words)) : content;
}
