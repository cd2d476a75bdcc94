using System.Text;

namespace Protokollarchiv.Import.TextFile;

/// <summary>A paragraph in the making.</summary>
internal sealed class TextParagraph(TextLine first, int depth, ListMark? mark, bool apart)
{
    private readonly List<(string Text, bool Joined)> lines = [(first.Text, false)];

    public int Indent { get; } = first.Indent;

    public ListMark? Mark { get; } = mark;

    public bool IsOutline { get; init; }

    public bool IsQuoted { get; init; }

    public bool IsOneLine => lines.Count == 1;

    public void Join(string next) => lines.Add((next, true));

    public void Break(string next) => lines.Add((next, false));

    /// <returns>Whether the last line was one of its own, so that it could be taken away.</returns>
    public bool RemoveLast()
    {
        if (IsOneLine || lines[^1].Joined)
        {
            return false;
        }

        lines.RemoveAt(lines.Count - 1);
        return true;
    }

    public Line Line(Hyphenation hyphenation)
    {
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Joined)
            {
                hyphenation.Append(text, lines[i - 1].Text, lines[i].Text);
            }
            else
            {
                text.Append('\n').Append(lines[i].Text);
            }
        }

        return new Line(PlainInlines.Of(text.ToString())) { Depth = depth, Mark = Mark, Apart = apart, Quoted = IsQuoted };
    }
}
