namespace Protokollarchiv.Import.Writing;

/// <summary>Which stars, underscores and tildes of a text could set a style.</summary>
internal sealed class StyleSigns
{
    private readonly string text;
    private readonly Func<int, bool> isAuthors;
    private readonly (int Start, int End)[] runs;

    /// <param name="isAuthors">Whether the sign at an offset is the author's and not markup.</param>
    public StyleSigns(string text, Func<int, bool> isAuthors)
    {
        this.text = text;
        this.isAuthors = isAuthors;
        runs = Runs();
    }

    /// <summary>Whether a star, underscore or tilde may open or close a style; one with space on both sides may not, nor one within a word.</summary>
    public bool MayMark(int i) => MayOpen(i) || MayClose(i);

    private bool MayOpen(int i)
    {
        var (before, next) = Around(i);
        return !char.IsWhiteSpace(next) && !IsWithinWord(text[i], before, next);
    }

    private bool MayClose(int i)
    {
        var (before, next) = Around(i);
        return !char.IsWhiteSpace(before) && !IsWithinWord(text[i], before, next);
    }

    private static bool IsWithinWord(char sign, char before, char next) =>
        sign switch
        {
            '*' => char.IsLetter(before) && char.IsLetter(next),
            '_' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next),
            _ => false,
        };

    /// <summary>What stands before and behind the run of like signs.</summary>
    private (char Before, char Next) Around(int i) => (Before(runs[i].Start), Next(runs[i].End));

    /// <summary>By offset: where the run of like signs begins and ends that it is part of.</summary>
    private (int Start, int End)[] Runs()
    {
        var found = new (int Start, int End)[text.Length];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end + 1 < text.Length && text[end + 1] == text[start])
            {
                end++;
            }

            Array.Fill(found, (start, end), start, end - start + 1);
            start = end + 1;
        }

        return found;
    }

    public bool HavePair(char sign)
    {
        var open = false;
        for (var i = text.IndexOf(sign, StringComparison.Ordinal); i >= 0; i = text.IndexOf(sign, i + 1))
        {
            if (!isAuthors(i))
            {
                continue;
            }

            if (open && MayClose(i) && Before(i) != sign)
            {
                return true;
            }

            open |= MayOpen(i);
        }

        return false;
    }

    private char Before(int i) => i > 0 ? text[i - 1] : '\n';

    private char Next(int i) => i + 1 < text.Length ? text[i + 1] : '\n';
}
