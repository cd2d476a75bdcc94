using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.TextFile;

/// <summary>
/// Minutes as plain text: paragraphs between blank lines, headings underlined or with <c>#</c> or <c>==</c>, lists with bullets and numbers, nested and
/// outlined by indentation, quotations with <c>&gt;</c>, tables with <c>|</c>. Lines broken to fit a width are joined.
/// </summary>
internal sealed partial class PlainTextReader
{
    /// <summary>A line set in more than this was moved to the middle or the right, not below the one above.</summary>
    private const int WidestIndent = 12;

    private readonly List<TextLine> lines;
    private readonly HardWrap wrap;
    private readonly SignedHeadings headings;
    private readonly Hyphenation hyphenation;
    private readonly List<Block> blocks = [];
    private readonly Indentation indents = new();
    private TextParagraph? open;

    private PlainTextReader(string text)
    {
        lines = TextLine.Of(text);
        wrap = new HardWrap(lines);
        headings = new SignedHeadings(lines);
        hyphenation = new Hyphenation(text);
    }

    public static Manuscript Read(string text) => new([.. new PlainTextReader(text).Blocks()], []);

    private List<Block> Blocks()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            i = Read(i);
        }

        Close();
        return blocks;
    }

    /// <returns>The last line that was read.</returns>
    private int Read(int i)
    {
        var line = lines[i];
        var apart = i > 0 && lines[i - 1].IsBlank;
        if (line.IsBlank)
        {
            Close();
        }
        else if (Underline().IsMatch(line.Text))
        {
            UnderlineOrRule(i, apart);
        }
        else if (headings.Of(line) is { } heading)
        {
            Close();
            blocks.Add(heading);
        }
        else if (line.Text[0] == '|' && line.Text.AsSpan().Count('|') > 1)
        {
            return ReadTable(i);
        }
        else if (line.Text[0] == '>')
        {
            ReadQuoted(line, apart);
        }
        else if (TypedMark.Of(line.Text) is { } mark)
        {
            Close();
            Open(line, mark, apart);
        }
        else
        {
            ReadText(i, apart);
        }

        return i;
    }

    private void ReadText(int i, bool apart)
    {
        var line = lines[i];
        if (open is { } paragraph && !apart)
        {
            if (paragraph.Takes(line, lines[i - 1], wrap))
            {
                return;
            }

            var isDeeper = line.Indent > paragraph.Indent && line.Indent <= paragraph.Indent + WidestIndent;
            var value = paragraph.NamesAbove(line, lines[i - 1]) ? paragraph.TakeValue() : null;
            Close();
            if (value is not null)
            {
                OpenOutline(line with { Text = value }, apart);
                Close();
            }

            if (value is not null || (paragraph.IsOutline && line.Indent == paragraph.Indent) || (isDeeper && !paragraph.IsQuoted))
            {
                OpenOutline(line, apart);
                return;
            }
        }

        if (line.Indent >= 2 && !indents.IsEmpty && indents.DepthOfContent(line.Indent) is > 0 and var depth)
        {
            open = new TextParagraph(line, depth, null, apart);
        }
        else if (line.Indent is >= 2 and <= WidestIndent && blocks.Count > 0)
        {
            OpenOutline(line, apart);
        }
        else
        {
            indents.Clear();
            open = new TextParagraph(line, 0, null, apart) { IsFirst = !blocks.Exists(block => block is Line) };
        }
    }

    private void Open(TextLine line, TypedMark mark, bool apart)
    {
        var depth = indents.DepthOfMark(line.Indent);
        var text = line.Text[mark.Length..];
        var box = TypedMark.Box(text);
        open = new TextParagraph(line with { Text = text[(box?.Length ?? 0)..] }, depth, new ListMark(mark.Label, box?.Done) { Typed = true }, apart);
    }

    /// <summary>Lines set in without a bullet are points below the line above.</summary>
    private void OpenOutline(TextLine line, bool apart) =>
        open = new TextParagraph(line, indents.DepthOfMark(line.Indent), new ListMark(null), apart) { IsOutline = true };

    private void Close()
    {
        if (open is not null)
        {
            blocks.Add(open.Line(hyphenation));
            open = null;
        }
    }

    /// <summary>An underline makes a heading of the line above; alone it is a rule.</summary>
    private void UnderlineOrRule(int i, bool apart)
    {
        var isWhole = open is { IsOneLine: true };
        if (open is null || apart || open.IsQuoted || open.IsNoTitle || !(isWhole || open.RemoveLast()))
        {
            Close();
            blocks.Add(new Rule());
            return;
        }

        if (!isWhole)
        {
            Close();
        }

        open = null;
        indents.Clear();
        blocks.Add(new Line(InlineBuilder.OfPlain(lines[i - 1].Text)) { Rank = lines[i].Text[0] switch { '=' => 1, '-' => 2, _ => 3 } });
    }

    private void ReadQuoted(TextLine line, bool apart)
    {
        var text = line.Text.TrimStart('>', ' ');
        if (open is { IsQuoted: true } && !apart)
        {
            open.Break(text);
        }
        else
        {
            Close();
            open = new TextParagraph(line with { Text = text }, 0, null, apart) { IsQuoted = true };
        }
    }

    private int ReadTable(int i)
    {
        Close();
        var rows = lines.Skip(i).TakeWhile(line => line.Text is ['|', ..]).Select(line => line.Text).ToList();
        blocks.Add(TextTable.Of(rows));
        return i + rows.Count - 1;
    }

    [GeneratedRegex(@"^(?<sign>[-=~^*_#+])\k<sign>{2,}\s*$", Matching.Exact)]
    private static partial Regex Underline();
}
