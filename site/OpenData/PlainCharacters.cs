using System.Text;

namespace Protokollarchiv.OpenData;

/// <summary>Text for formats that refuse some characters (XML, iCalendar): minutes may hold any.</summary>
internal static class PlainCharacters
{
    /// <returns>The text without control characters, other than tab and line feed, and without halves of surrogate pairs.</returns>
    public static string Of(string text)
    {
        var first = IndexOfRefused(text, 0);
        if (first < 0)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        var start = 0;
        for (var at = first; at >= 0; at = IndexOfRefused(text, start))
        {
            kept.Append(text, start, at - start);
            start = at + 1;
        }

        return kept.Append(text, start, text.Length - start).ToString();
    }

    private static int IndexOfRefused(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\n')))
            {
                return i;
            }
        }

        return -1;
    }
}
