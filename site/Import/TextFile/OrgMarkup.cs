using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.TextFile;

/// <summary>What org-mode marks inside of a line: links, time stamps and styled words.</summary>
internal static partial class OrgMarkup
{
    public static Block Read(Block block) =>
        block switch
        {
            Line line => line with { Content = Inlines(line.Text) },
            Grid grid => grid with { Rows = [.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(Read)] })] })] },
            _ => block,
        };

    private static ImmutableArray<Inline> Inlines(string text)
    {
        var content = new InlineBuilder();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
            {
                content.Break();
            }

            var at = 0;
            foreach (Match match in Marked().Matches(line))
            {
                content.Add(line[at..match.Index]);
                if (match.Groups["url"].Success)
                {
                    var url = match.Groups["url"].Value;
                    content.Add(match.Groups["text"].Success ? match.Groups["text"].Value : url, TextStyle.Plain, url);
                }
                else if (match.Groups["time"].Success)
                {
                    content.Add(match.Groups["time"].Value);
                }
                else
                {
                    content.Add(match.Groups["words"].Value, match.Value[0] switch { '*' => TextStyle.Strong, '/' => TextStyle.Emphasis, '+' => TextStyle.Deleted, _ => TextStyle.Plain });
                }

                at = match.Index + match.Length;
            }

            content.Add(line[at..]);
        }

        return content.Build();
    }

    /// <summary>A link, a time stamp, or words between two of org's signs, which stand against the words and beside no letter.</summary>
    [GeneratedRegex(
        @"\[\[(?<url>[^\]\n]+)\](\[(?<text>[^\]\n]+)\])?\]|[<\[](?<time>\d{4}-\d{2}-\d{2}( \p{L}{2,3}\.?)?( \d{1,2}:\d{2}(-\d{1,2}:\d{2})?)?)[>\]]" +
        @"|(?<![\p{L}\p{Nd}*/+=~])(?<sign>[*/+=~])(?<words>[^\s*/+=~]([^*/+=~\n]{0,200}[^\s*/+=~])?)\k<sign>(?![\p{L}\p{Nd}*/+=~])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
