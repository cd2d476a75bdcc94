using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// A line <c>TOP 4: Kasse</c> at the margin right below a list: to Markdown it goes on with the last entry, to who wrote it the next item
/// of the agenda begins. Only where TOP 3 stands above the list (or for TOP 1 more entries) and the entry has come to its end; else the line may be the rest of a sentence.
/// </summary>
internal sealed partial class TopLineParser : BlockParser
{
    /// <summary>How many blocks above the list the number before is looked for.</summary>
    private const int MostBlocks = 40;

    private readonly ParagraphParser paragraphs;

    public TopLineParser(ParagraphParser paragraphs)
    {
        this.paragraphs = paragraphs;
        OpeningCharacters = ['T', 'Z', 'z'];
    }

    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.CurrentBlock is ParagraphBlock { Parent: ListItemBlock } entry
        && processor.Column == 0
        && NumberIn(processor.Line.AsSpan()) is { } number
        && entry.Lines.Lines[entry.Lines.Count - 1].Slice.AsSpan() is var above
        && (EndOfSentence().IsMatch(above) || (TitledAtLast().IsMatch(processor.Line.AsSpan()) && EndOfEntry().IsMatch(above)))
        && (LastNumber(processor.Document) ?? (entry.Parent?.Parent is ListBlock { Count: > 1 } or ListBlock { OrderedStart: not (null or "1") } ? 0 : null)) == number - 1
            ? paragraphs.TryOpen(processor)
            : BlockState.None;

    private static int? LastNumber(MarkdownDocument document)
    {
        for (var i = document.Count - 1; i >= Math.Max(0, document.Count - MostBlocks); i--)
        {
            if (document[i] is LeafBlock { Lines: { Lines: { } lines } group } && LastNumber(lines.AsSpan(0, group.Count)) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private static int? LastNumber(ReadOnlySpan<StringLine> lines)
    {
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (NumberIn(lines[i].Slice.AsSpan()) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private static int? NumberIn(ReadOnlySpan<char> line)
    {
        if (!Begins().IsMatch(line))
        {
            return null;
        }

        var digits = line[line.IndexOfAnyInRange('0', '9')..];
        return int.Parse(digits[..(digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : digits.Length)], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>With a title in capitals or none: <c>TOP 3 wird vertagt</c> may be the rest of a sentence.</summary>
    [GeneratedRegex(
        """
        ^(?!.*[.,]\s*$)([Zz]u[ \u00A0]+)?(TOP|Top|Tagesordnungspunkt|Traktandum)[ \u00A0]*[0-9]{1,2}[a-z]?(\.[0-9]{1,2})?
          [ \u00A0]*([:.)–-]|$|(?<=[ \u00A0])\p{Lu})
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Begins();

    /// <summary>With a colon and a title behind it nothing goes on.</summary>
    [GeneratedRegex(@"^TOP[ \u00A0]*[0-9]{1,2}[a-z]?:[ \u00A0]+\p{Lu}", Matching.Exact)]
    private static partial Regex TitledAtLast();

    /// <summary>A noun or what closes, also behind a number: not <c>siehe</c>, <c>unter</c>.</summary>
    [GeneratedRegex(@"(^|\s)(?!Punkte?\b|Tagesordnungspunkt)(\p{Lu}[\p{L}-]+|\d+)[)“""*_]*\s*$", Matching.Exact)]
    private static partial Regex EndOfEntry();

    /// <summary>A word in short goes on: <c>vgl.</c></summary>
    [GeneratedRegex(@"(?<!\b(vgl|bzgl|betr|bzw|ggf|gem|sog|inkl|insb|zzgl|einschl|evtl))(?<=[\p{L})]{3})[.!?][)“""*_]*\s*$", Matching.AnyCase)]
    private static partial Regex EndOfSentence();
}
