using System.Text;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Lines of a page that make one paragraph, in the making.</summary>
internal sealed class PdfParagraph(PdfLine first)
{
    private readonly List<(PdfLine Line, bool Joined)> lines = [(first, true)];

    public PdfLine First => lines[0].Line;

    public PdfLine Last => lines[^1].Line;

    /// <summary>How much of the first line a bullet or number takes.</summary>
    public TypedMark? Mark { get; } = TypedMark.Of(first.Text) is { } mark && !(mark.IsTight && first.IsBold) ? mark : null;

    /// <summary>Where the text of a list's entry begins.</summary>
    public double TextLeft => Mark is { } mark ? LeftBehind(mark.Length) : First.Left;

    public void Add(PdfLine line, bool joined) => lines.Add((line, joined));

    public Line Line(Hyphenation hyphenation, int depth)
    {
        var content = new InlineBuilder();
        var size = lines.MaxBy(l => l.Line.Text.Length).Line.Size;
        for (var i = 0; i < lines.Count; i++)
        {
            var isLast = i + 1 == lines.Count;
            Add(content, lines[i].Line, isLast || !lines[i + 1].Joined ? null : lines[i + 1].Line.Text, hyphenation);
            if (!isLast && !lines[i + 1].Joined)
            {
                content.Break();
            }
        }

        return new Line(content.Build()) { Depth = depth, Bold = content.IsBold, Size = size };
    }

    /// <summary>Words without more, as a cell has them.</summary>
    public static Line LineOf(IReadOnlyList<PdfWord> words)
    {
        var content = new InlineBuilder();
        foreach (var word in words)
        {
            content.Add(word.Text, word.Style, word.Url);
            content.Add(" ");
        }

        return new Line(content.Build()) { Bold = content.IsBold, Size = words[0].Size };
    }

    /// <param name="next">The line that goes on with this one; null when none does.</param>
    private static void Add(InlineBuilder content, PdfLine line, string? next, Hyphenation hyphenation)
    {
        for (var i = 0; i < line.Words.Length; i++)
        {
            var word = line.Words[i];
            if (i + 1 < line.Words.Length || next is null)
            {
                content.Add(word.Text, word.Style, word.Url);
                content.Add(" ");
                continue;
            }

            var joined = new StringBuilder(word.Text);
            hyphenation.Append(joined, word.Text, next);
            joined.Length -= next.TrimStart().Length;
            content.Add(joined.ToString(), word.Style, word.Url);
        }
    }

    private double LeftBehind(int length)
    {
        var at = 0;
        foreach (var word in First.Words)
        {
            if (at >= length)
            {
                return word.Left;
            }

            at += word.Text.Length + 1;
        }

        return First.Left;
    }
}
