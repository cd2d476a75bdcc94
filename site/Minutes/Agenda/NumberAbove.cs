using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// <c>Zu TOP 1.</c> alone on its line or as a heading, and its title on the next: one line is made of both, where all such numbers of the
/// minutes have a title below.
/// </summary>
internal static partial class NumberAbove
{
    private const int LongestTitle = 100;

    /// <summary>One alone may have its text below.</summary>
    private const int Fewest = 2;

    /// <returns>The same blocks where titles stand beside their numbers.</returns>
    public static ImmutableArray<Block> Joined(ImmutableArray<Block> blocks)
    {
        var alone = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (IsNumber(blocks[i]))
            {
                if (!HasTitle(blocks, i))
                {
                    return blocks;
                }

                alone++;
            }
        }

        return alone < Fewest || ListedTitles.In([.. blocks.TakeWhile(block => !IsNumber(block))]).Count > 0 ? blocks : [.. Join(blocks)];
    }

    private static IEnumerable<Block> Join(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!IsNumber(blocks[i]))
            {
                yield return blocks[i];
                continue;
            }

            var number = blocks[i] is Heading heading ? heading.Title : (Passage)blocks[i];
            var lines = PassageLines.Of(number);
            var content = lines.Length > 1 ? lines[0].Add(new Text(" ")).AddRange(lines[1]) : lines[0].Add(new Text(" ")).AddRange(((Passage)blocks[++i]).Content);
            var joined = number with { Content = content, Anchor = "" };
            yield return blocks[lines.Length > 1 ? i : i - 1] is Heading above ? above with { Title = joined } : joined;
        }
    }

    private static bool IsNumber(Block block) =>
        block switch
        {
            Heading heading => Number().IsMatch(heading.Title.Text),
            Passage { Kind: PassageKind.Paragraph } passage => Number().IsMatch(FirstLine(passage.Text)),
            _ => false,
        };

    private static bool HasTitle(ImmutableArray<Block> blocks, int number) =>
        blocks[number] is Passage passage && passage.Text.Contains('\n', StringComparison.Ordinal)
            ? passage.Text.AsSpan().Count('\n') == 1 && IsTitle(passage.Text[(FirstLine(passage.Text).Length + 1)..])
            : number + 1 < blocks.Length && blocks[number + 1] is Passage { Kind: PassageKind.Paragraph } below && IsTitle(below.Text);

    private static bool IsTitle(string text) => text.Length <= LongestTitle && Title().IsMatch(text) && LineLabels.Of(text).Count == 0;

    private static string FirstLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;

    [GeneratedRegex(@"^\W{0,3}(zu\s+)?(TOP|Tagesordnungspunkt|Traktandum)[ \u00A0]*\d{1,2}[a-z]?\s*[.:)]?\W{0,3}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    /// <summary>Not what may be all that was said: <c>Entfällt</c>, <c>Keine Fragen</c>, <c>Siehe Anlage</c>, <c>Karla: Das Dach ist dicht</c>.</summary>
    [GeneratedRegex(@"^(?!(keine?[rns]?|nichts|entfällt|entfallen|vertagt|verschoben|erledigt|zurückgezogen|siehe|s\.|vgl\.|wird|wurde|ist|es|wir|der|die|das)\b)\p{Lu}[^\n:;]*[\p{L}\d)“""»?]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Title();
}
