using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Import.Runs;

/// <summary>Tidy runs to inline content: links around struck words, around bold ones, around slanted ones.</summary>
internal static class InlineNesting
{
    public static ImmutableArray<Inline> Of(List<TextRun> runs)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < runs.Count;)
        {
            var url = runs[i].Url;
            var end = i + 1;
            while (end < runs.Count && string.Equals(runs[end].Url, url, StringComparison.Ordinal))
            {
                end++;
            }

            var inside = Styled(runs[i..end], [TextStyle.Deleted, TextStyle.Strong, TextStyle.Emphasis]);
            if (url is null)
            {
                content.AddRange(inside);
            }
            else
            {
                content.Add(new Link(SafeUrl.Of(url), inside));
            }

            i = end;
        }

        return content.ToImmutable();
    }

    private static ImmutableArray<Inline> Styled(List<TextRun> runs, ReadOnlySpan<TextStyle> styles)
    {
        if (styles.IsEmpty)
        {
            return [.. runs.Select(r => r.IsBreak ? (Inline)new LineBreak(Hard: true) : new Text(r.Text))];
        }

        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < runs.Count;)
        {
            var has = runs[i].Has(styles[0]);
            var end = i + 1;
            while (end < runs.Count && runs[end].Has(styles[0]) == has)
            {
                end++;
            }

            var inside = Styled(runs[i..end], styles[1..]);
            if (has)
            {
                content.Add(new Emphasis(Kind(styles[0]), inside));
            }
            else
            {
                content.AddRange(inside);
            }

            i = end;
        }

        return content.ToImmutable();
    }

    private static EmphasisKind Kind(TextStyle style) =>
        style switch
        {
            TextStyle.Strong => EmphasisKind.Strong,
            TextStyle.Deleted => EmphasisKind.Deleted,
            _ => EmphasisKind.Emphasis,
        };
}
