using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Lines such as <c>[1]: https://example.org</c> at the head of a paragraph define links, and vanish from the text. So do only those that the
/// text uses, and comments, <c>[//]: # (…)</c>. <c>[SJ]: erledigt</c> and an address that nobody refers to are words of the minutes and stay, as
/// footnotes do.
/// </summary>
internal static partial class LinkDefinitions
{
    /// <summary>Key of what a document remembers: the labels that it uses.</summary>
    private static readonly object Labels = new();

    /// <summary>Label, address and title may stand on a line each.</summary>
    private const int MostLines = 3;

    /// <summary>Takes them out of a paragraph, which may have no line left then.</summary>
    public static void Take(BlockProcessor processor, ParagraphBlock paragraph)
    {
        if (!MayLead(paragraph))
        {
            return;
        }

        var lines = paragraph.Lines;
        var kept = new StringLineGroup(lines.Count);
        var read = 0;
        while (read < lines.Count && DefinitionAt(lines, read, out var end) is { } definition)
        {
            var isUsed = LeadsSomewhere(definition) && Used(processor, lines.Lines[read].Slice.Text).Contains(Key(definition.Label));
            if (isUsed)
            {
                processor.Document.SetLinkReferenceDefinition(definition.Label ?? "", definition, addGroup: true);
            }

            if (isUsed || IsComment(definition))
            {
                read = end;
                continue;
            }

            while (read < end)
            {
                kept.Add(ref lines.Lines[read++]);
            }
        }

        if (kept.Count == read)
        {
            return;
        }

        if (kept.Count == 0)
        {
            paragraph.Line += read;
        }

        while (read < lines.Count)
        {
            kept.Add(ref lines.Lines[read++]);
        }

        paragraph.Lines = kept;
    }

    /// <summary>Whether a paragraph may begin with one.</summary>
    public static bool MayLead(ParagraphBlock paragraph) => paragraph.Lines.Count > 0 && paragraph.Lines.Lines[0].Slice.AsSpan().TrimStart() is ['[', ..];

    /// <param name="end">The first line behind it.</param>
    private static LinkReferenceDefinition? DefinitionAt(StringLineGroup lines, int first, out int end)
    {
        var (from, last) = (lines.Lines[first].Slice, lines.Lines[Math.Min(first + MostLines, lines.Count) - 1].Slice);
        var rest = new StringSlice(from.Text, from.Start, last.End);
        rest.TrimStart();
        end = first;
        if (rest.CurrentChar != '[' || !LinkReferenceDefinition.TryParse(ref rest, out var definition))
        {
            return null;
        }

        rest.TrimStart();
        while (end < lines.Count && end < first + MostLines && lines.Lines[end].Slice.End < rest.Start)
        {
            end++;
        }

        var isWhole = end > first && (end == lines.Count || rest.IsEmpty || new StringSlice(from.Text, lines.Lines[end].Slice.Start, rest.Start - 1).IsEmptyOrWhitespace());
        return isWhole ? definition : null;
    }

    private static bool IsComment(LinkReferenceDefinition definition) => definition.Url is null or "" or "#";

    private static bool LeadsSomewhere(LinkReferenceDefinition definition) =>
        definition.Label is not ['^', ..] && definition.Url is [not '[', ..] url && url.AsSpan().TrimEnd('.').ContainsAny("./:#") && !IsComment(definition);

    private static FrozenSet<string> Used(BlockProcessor processor, string text)
    {
        if (processor.Document.GetData(Labels) is not FrozenSet<string> used)
        {
            used = Bracketed().Matches(text).Where(match => !match.Groups["defined"].Success).Select(match => Key(match.Groups["label"].Value)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            processor.Document.SetData(Labels, used);
        }

        return used;
    }

    /// <summary>To Markdown any white space in a label is one space.</summary>
    private static string Key(string? label) => string.Join(' ', (label ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words in brackets, and whether they begin their line and a colon stands behind them.</summary>
    [GeneratedRegex(@"(?<begin>^[ \t>]*(([-*+]|\d{1,9}[.)])[ \t]+)*)?\[(?<label>[^\[\]]{1,200})\](?(begin)(?<defined>:)?)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
