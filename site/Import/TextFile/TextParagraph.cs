using System.Text;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;

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

    /// <summary>Whether no text stands above it, so that it may say what these are the minutes of.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether a rule below it makes no heading of its last line, which is a point of a list or says who was there.</summary>
    public bool IsNoTitle => Mark is { Label: null } || LabelledLine.NamesPeople(LastLine);

    /// <summary>Without what was joined to it.</summary>
    private string LastLine => lines.FindLast(line => !line.Joined).Text;

    /// <summary>Joins or adds the line that follows, if it belongs to this paragraph.</summary>
    /// <param name="last">The line before it.</param>
    public bool Takes(TextLine next, TextLine last, HardWrap wrap)
    {
        if ((wrap.Continues(last, next) && !IsEndedBy(next.Text)) || (IsBelowLabel(next) && last.Text is [.., ',' or ';']))
        {
            Join(next.Text);
            return true;
        }

        if ((Mark is null && next.Indent == Indent && !IsTitleAbove(next.Text)) || (IsBelowValue(next, last) && !LabelledLine.NamesPeople(last.Text)))
        {
            Break(next.Text);
            return true;
        }

        return false;
    }

    /// <summary>Whether a name stands right below the first name behind a label: both are entries of a list.</summary>
    public bool NamesAbove(TextLine next, TextLine last) => IsBelowValue(next, last) && LabelledLine.NamesPeople(last.Text);

    /// <summary>Takes what is labelled off the last line.</summary>
    public string TakeValue()
    {
        var start = LabelledLine.StartOfValue(lines[^1].Text);
        var value = lines[^1].Text[start..];
        lines[^1] = (lines[^1].Text[..start].TrimEnd(), lines[^1].Joined);
        return value;
    }

    /// <summary>A line that begins with a label is one of its own; what only looks like a label may be the end of a sentence.</summary>
    private bool IsEndedBy(string next) => LabelledLine.IsKnown(next) || (LabelledLine.IsAny(next) && LabelledLine.IsAny(LastLine));

    /// <summary>The lines that say what these are the minutes of, above those that say when and who.</summary>
    private bool IsTitleAbove(string next) => IsFirst && LabelledLine.IsKnown(next) && !lines.Exists(line => LabelledLine.IsAny(line.Text));

    private bool IsBelowLabel(TextLine next) => Mark is null && next.Indent > Indent && LabelledLine.IsAny(LastLine);

    /// <summary>Whether it stands right below what is labelled on the line above.</summary>
    private bool IsBelowValue(TextLine next, TextLine last) =>
        IsBelowLabel(next) && LabelledLine.StartOfValue(last.Text) is > 0 and var start && next.Indent == last.ColumnOf(start);

    private void Join(string next) => lines.Add((next, true));

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

        return new Line(InlineBuilder.OfPlain(text.ToString())) { Depth = depth, Mark = Mark, Apart = apart, Quoted = IsQuoted };
    }
}
