using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;
using UglyToad.PdfPig.Content;

namespace Protokollarchiv.Import.Pdf;

/// <summary>The letters of a page as words and lines, from top to bottom, whatever order they were drawn in.</summary>
internal sealed class PdfPageLines
{
    /// <summary>Letters further apart than this part of their size belong to two words: TeX sets words in narrow fonts that close to fill a line.</summary>
    public const double WordGap = 0.12;

    private readonly Page page;
    private readonly PdfBullets bullets;
    private readonly List<PdfRule> rules;
    private readonly PdfStrikes strikes;
    private readonly List<(Hyperlink Link, UglyToad.PdfPig.Core.PdfRectangle Bounds)> links = [];

    private PdfPageLines(Page page)
    {
        this.page = page;
        bullets = new PdfBullets(page);
        rules = PdfRule.On(page);
        strikes = new PdfStrikes(rules);
        links.AddRange(page.GetHyperlinks().Where(l => l.Uri.StartsWith("http", StringComparison.OrdinalIgnoreCase) || l.Uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)).Select(l => (l, l.Bounds)));
    }

    /// <summary>What stands at one height of the page, whatever columns it has.</summary>
    public static List<PdfLine> Rows(Page page)
    {
        var letters = PdfAccents.Composed(PdfFilledIn.Onto(PdfOverprints.Merged(page.Letters), page.GetAnnotations()));
        var reader = new PdfPageLines(page);
        var rows = PdfRaisedSigns.Merged(reader.LinesAndTables([.. letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal)]), small: true);

        // Letters up the margin: their words in the order in which they were drawn.
        if (reader.Turned([.. letters.Where(letter => letter.TextOrientation != TextOrientation.Horizontal)]) is { } margin)
        {
            rows.Add(margin);
        }

        return rows;
    }

    /// <summary>The rows of a page as lines in the order in which they are read.</summary>
    public static List<PdfLine> Lines(IReadOnlyList<PdfLine> rows) => PdfLabelColumns.InOrder(PdfRaisedSigns.Merged(PdfColumns.InOrder([.. rows])));

    private List<PdfLine> LinesAndTables(List<Letter> letters)
    {
        var tables = new List<(double Top, PdfLine Line)>();
        foreach (var raster in PdfRaster.On(rules))
        {
            if (PdfRuledTable.Of(raster, letters, cell => PdfRaisedSigns.Merged(Lines(cell))) is { } table)
            {
                letters.RemoveAll(letter => PdfRuledTable.CellOf(raster, letter) is not null);
                tables.Add((raster.Top, new PdfLine(page.Number, [.. table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines).SelectMany(line => line.Words)]) { Table = table }));
            }
        }

        var lines = Lines(letters);
        foreach (var (top, table) in tables)
        {
            var below = lines.FindIndex(line => line.Table is null && line.Baseline < top);
            lines.Insert(below < 0 ? lines.Count : below, table);
        }

        return lines;
    }

    private List<PdfLine> Lines(List<Letter> letters)
    {
        var lines = new List<PdfLine>();
        var line = new List<Letter>();
        foreach (var letter in letters.OrderByDescending(l => l.StartBaseLine.Y).ThenBy(l => l.StartBaseLine.X))
        {
            if (line.Count > 0 && line[^1].StartBaseLine.Y - letter.StartBaseLine.Y > Size(letter) * 0.15 && line[0].StartBaseLine.Y - letter.StartBaseLine.Y > Size(letter) * 0.25)
            {
                Add(lines, line);
                line.Clear();
            }

            line.Add(letter);
        }

        Add(lines, line);
        return lines;
    }

    private void Add(List<PdfLine> lines, List<Letter> letters)
    {
        if (strikes.Struck(Words(letters)) is [var first, ..] words)
        {
            lines.Add(new PdfLine(page.Number, bullets.Before(first) is { } bullet ? [bullet, .. words] : words));
        }
    }

    private PdfLine? Turned(List<Letter> letters)
    {
        var text = PlainSpaces.Collapse(string.Concat(letters.Select(l => l.Value)));
        return text.Length == 0 ? null : new PdfLine(page.Number, [new PdfWord(text, 0, 0, 0, Size(letters[0]))]);
    }

    private ImmutableArray<PdfWord> Words(List<Letter> letters)
    {
        var words = ImmutableArray.CreateBuilder<PdfWord>();
        var word = new List<Letter>();
        var ordered = letters.OrderBy(l => l.StartBaseLine.X).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var letter = ordered[i];
            var isSpace = string.IsNullOrWhiteSpace(letter.Value);
            if (isSpace && IsSoftHyphen(i))
            {
                continue;
            }

            if (word.Count > 0 && (isSpace || letter.StartBaseLine.X - word[^1].EndBaseLine.X > Size(letter) * WordGap))
            {
                words.Add(Word(word));
                word.Clear();
            }

            if (!isSpace && !letter.Value.All(char.IsControl))
            {
                word.Add(letter);
            }
        }

        if (word.Count > 0)
        {
            words.Add(Word(word));
        }

        return words.ToImmutable();

        // Browsers draw one as a space that takes no room: the next letter stands on it.
        bool IsSoftHyphen(int i) => Stands(i, i - 1) || Stands(i, i + 1);

        bool Stands(int i, int at) => at >= 0 && at < ordered.Count && !string.IsNullOrWhiteSpace(ordered[at].Value) && Math.Abs(ordered[at].StartBaseLine.X - ordered[i].StartBaseLine.X) < Size(ordered[i]) * 0.05;
    }

    private PdfWord Word(List<Letter> letters)
    {
        var text = new StringBuilder();
        foreach (var letter in letters)
        {
            text.Append(IsLigature(letter.Value) ? letter.Value.Normalize(NormalizationForm.FormKC) : letter.Value == "\u2010" ? "-" : letter.Value);
        }

        var middle = letters[letters.Count / 2];
        return new PdfWord(text.ToString(), letters[0].StartBaseLine.X, letters.Max(l => l.EndBaseLine.X), middle.StartBaseLine.Y, Size(middle))
        {
            Style = Style(middle.FontDetails),
            Url = Link(middle),
        };
    }

    /// <summary>Letters cast together for their looks: ﬁ, ﬂ.</summary>
    private static bool IsLigature(string letter) => letter is [>= '\uFB00' and <= '\uFB06'];

    private static TextStyle Style(UglyToad.PdfPig.PdfFonts.FontDetails font)
    {
        var name = font.Name ?? "";
        var bold = font.IsBold || name.Contains("bold", StringComparison.OrdinalIgnoreCase) || name.Contains("cmbx", StringComparison.OrdinalIgnoreCase) || name.Contains("black", StringComparison.OrdinalIgnoreCase);
        var italic = font.IsItalic || name.Contains("italic", StringComparison.OrdinalIgnoreCase) || name.Contains("oblique", StringComparison.OrdinalIgnoreCase) || name.Contains("cmti", StringComparison.OrdinalIgnoreCase);
        return (bold ? TextStyle.Strong : TextStyle.Plain) | (italic ? TextStyle.Emphasis : TextStyle.Plain);
    }

    private string? Link(Letter letter)
    {
        var (x, y) = (letter.StartBaseLine.X + (letter.Width / 2), letter.StartBaseLine.Y + (Size(letter) * 0.3));
        return links.Find(link => x >= link.Bounds.Left && x <= link.Bounds.Right && y >= link.Bounds.Bottom && y <= link.Bounds.Top).Link?.Uri;
    }

    private static double Size(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
}
