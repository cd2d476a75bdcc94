using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Lines such as <c>[1]: https://example.org</c> at the head of a paragraph define links, and vanish from the text. So do only those that the
/// text uses, and comments, <c>[//]: # (…)</c>. <c>[SJ]: erledigt</c> and an address that nobody refers to are words of the minutes and stay.
/// </summary>
internal static partial class LinkDefinitions
{
    /// <summary>Key of what a document remembers: the labels that it uses.</summary>
    private static readonly object Labels = new();

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
        for (; read < lines.Count && Definition(lines.Lines[read].Slice) is { } definition; read++)
        {
            if (IsComment(definition))
            {
                continue;
            }

            if (LeadsSomewhere(definition) && Used(processor, lines.Lines[read].Slice.Text).Contains(Key(definition.Label)))
            {
                processor.Document.SetLinkReferenceDefinition(definition.Label ?? "", definition, addGroup: true);
                continue;
            }

            kept.Add(ref lines.Lines[read]);
        }

        if (kept.Count == read)
        {
            return;
        }

        if (kept.Count == 0)
        {
            paragraph.Line += read;
        }

        for (; read < lines.Count; read++)
        {
            kept.Add(ref lines.Lines[read]);
        }

        paragraph.Lines = kept;
    }

    /// <summary>Whether a paragraph may begin with one.</summary>
    public static bool MayLead(ParagraphBlock paragraph) => paragraph.Lines.Count > 0 && paragraph.Lines.Lines[0].Slice.AsSpan().TrimStart() is ['[', ..];

    private static LinkReferenceDefinition? Definition(StringSlice line)
    {
        line.TrimStart();
        return line.CurrentChar == '[' && LinkReferenceDefinition.TryParse(ref line, out var definition) && line.AsSpan().IsWhiteSpace() ? definition : null;
    }

    private static bool IsComment(LinkReferenceDefinition definition) => definition.Url is null or "" or "#";

    private static bool LeadsSomewhere(LinkReferenceDefinition definition) =>
        definition.Url is { } url && url[0] != '[' && url.AsSpan().ContainsAny("./:#");

    private static FrozenSet<string> Used(BlockProcessor processor, string text)
    {
        if (processor.Document.GetData(Labels) is not FrozenSet<string> used)
        {
            used = Bracketed().Matches(text).Select(match => Key(match.Groups["label"].Value)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            processor.Document.SetData(Labels, used);
        }

        return used;
    }

    private static string Key(string? label) => label?.Trim() ?? "";

    [GeneratedRegex(@"\[(?<label>[^\[\]\n]{1,200})\](?!:)")]
    private static partial Regex Bracketed();
}
