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
        foreach (var (url, alike) in Alike(runs, run => run.Url))
        {
            var inside = Styled(alike, [TextStyle.Deleted, TextStyle.Strong, TextStyle.Emphasis]);
            content.AddRange(url is null ? inside : [new Link(SafeUrl.Of(url), inside)]);
        }

        return content.ToImmutable();
    }

    private static ImmutableArray<Inline> Styled(List<TextRun> runs, ReadOnlySpan<TextStyle> styles)
    {
        if (styles.IsEmpty)
        {
            return [.. runs.Select(r => r.IsBreak ? (Inline)new LineBreak(Hard: true) : new Text(r.Text))];
        }

        var (style, content) = (styles[0], ImmutableArray.CreateBuilder<Inline>());
        foreach (var (has, alike) in Alike(runs, run => run.Has(style)))
        {
            var inside = Styled(alike, styles[1..]);
            content.AddRange(has ? [new Emphasis(Kind(style), inside)] : inside);
        }

        return content.ToImmutable();
    }

    /// <summary>Runs that follow each other and have something in common, and what that is.</summary>
    private static List<(T Common, List<TextRun> Runs)> Alike<T>(List<TextRun> runs, Func<TextRun, T> common)
    {
        var found = new List<(T Common, List<TextRun> Runs)>();
        foreach (var run in runs)
        {
            if (found.Count == 0 || !EqualityComparer<T>.Default.Equals(found[^1].Common, common(run)))
            {
                found.Add((common(run), []));
            }

            found[^1].Runs.Add(run);
        }

        return found;
    }

    private static EmphasisKind Kind(TextStyle style) =>
        style switch
        {
            TextStyle.Strong => EmphasisKind.Strong,
            TextStyle.Deleted => EmphasisKind.Deleted,
            _ => EmphasisKind.Emphasis,
        };
}
