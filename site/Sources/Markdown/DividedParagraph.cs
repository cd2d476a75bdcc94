using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>A paragraph with lines of dashes in it: to Markdown they make a heading of what stands above them, to who wrote them they are rules.</summary>
internal static class DividedParagraph
{
    /// <returns>What stands between the rules, and null for each of them; with the row it begins in, from 0.</returns>
    public static IEnumerable<(ImmutableArray<Inline>? Words, int Row)> Parts(ImmutableArray<Inline> content)
    {
        var (part, partRow) = (0, 0);
        var (line, row) = (0, 0);
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && content[i] is not LineBreak)
            {
                continue;
            }

            if (i == line + 1 && IsRule(content[line]))
            {
                if (line - 1 > part)
                {
                    yield return (content[part..(line - 1)], partRow);
                }

                yield return (null, row);
                (part, partRow) = (i + 1, row + 1);
            }

            line = i + 1;
            row++;
        }

        if (content.Length > part)
        {
            yield return (content[part..], partRow);
        }
    }

    private static bool IsRule(Inline inline) => inline is Text { Value: var words } && words.AsSpan().Trim() is { Length: > 2 } dashes && !dashes.ContainsAnyExcept('-');
}
