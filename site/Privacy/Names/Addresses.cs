using Protokollarchiv.Archive.Linking;

namespace Protokollarchiv.Privacy.Names;

/// <summary>Whether words of a text stand in an address of mail or of a page, or in the name of a file: there names are written small and joined.</summary>
internal sealed class Addresses(TextWords words)
{
    /// <summary>How far around a word it is looked for, so that a text without spaces costs no more.</summary>
    private const int Reach = 128;

    /// <summary>The same, in words.</summary>
    private const int MostWords = 16;

    public bool Holds(int at)
    {
        var (start, end) = (words.Tokens[at].Start, words.Tokens[at].End);
        if (!(start > 0 && IsJoint(words.Text[start - 1])) && !(end < words.Text.Length && IsJoint(words.Text[end])))
        {
            return false;
        }

        var before = words.Text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start));
        var behind = words.Text.AsSpan(end, Math.Min(Reach, words.Text.Length - end));
        var first = start - before.Length + before.LastIndexOfAny(" \n\t\u00A0") + 1;
        var last = end + (behind.IndexOfAny(" \n\t\u00A0") is >= 0 and var space ? space : behind.Length);
        return words.Text.AsSpan(first, last - first) is var run && (run.ContainsAny('@', '_') || run.Contains("://", StringComparison.Ordinal) || EndsAsFile(run));
    }

    /// <summary>Of an address of mail how many words beside a given one stand before its <c>@</c>: one in <c>jonte.moser@</c>, none in <c>jonte.r@</c>.</summary>
    /// <returns>Null when it is no such address.</returns>
    public int? OtherWords(int at)
    {
        var end = at;
        while (end + 1 < words.Count && end < at + MostWords && IsInside(end))
        {
            end++;
        }

        if (words.Tokens[end].End >= words.Text.Length || words.Text[words.Tokens[end].End] != '@')
        {
            return null;
        }

        var first = at;
        while (first > 0 && first > at - MostWords && IsInside(first - 1))
        {
            first--;
        }

        var others = 0;
        for (var i = first; i <= end; i++)
        {
            others += i != at && words.Tokens[i].Length > 1 && char.IsLetter(words.Text[words.Tokens[i].Start]) ? 1 : 0;
        }

        return others;
    }

    private bool IsInside(int left) =>
        words.Text.AsSpan(words.Tokens[left].End, words.Tokens[left + 1].Start - words.Tokens[left].End) is "." or "-" or "_" or "+";

    private static bool IsJoint(char c) => c is '@' or '/' or '_' or '.' or '-';

    /// <summary><c>ruesterberg.pdf</c></summary>
    private static bool EndsAsFile(ReadOnlySpan<char> run) =>
        run.TrimEnd(".,;:)]") is var bare && bare.LastIndexOf('.') is > 0 and var point && bare.Length - point is > 2 and <= 5 && !bare[(point + 1)..].ContainsAnyExceptInRange('a', 'z');
}
