using System.Buffers;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What others said or wrote, word for word, decides nothing: <c>Auf dem Zettel stand „Antrag abgelehnt“.</c></summary>
internal static class Quotations
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("„“\"»«");

    /// <summary>The text with spaces in place of what stands in quotation marks, of the same length; a mark without its other one counts for nothing.</summary>
    public static ReadOnlySpan<char> Blanked(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Opening))
        {
            return text;
        }

        var blanked = text.ToArray();
        var at = 0;
        while (text[at..].IndexOfAny(Opening) is >= 0 and var next)
        {
            var open = at + next;
            at = open + 1;
            if (text[at..].IndexOf(Closing(text[open])) is >= 0 and var length)
            {
                blanked.AsSpan(at, length).Fill(' ');
                at += length + 1;
            }
        }

        return blanked;
    }

    private static char Closing(char opening) =>
        opening switch
        {
            '„' => '“',
            '“' => '”',
            '»' => '«',
            '«' => '»',
            _ => opening,
        };
}
