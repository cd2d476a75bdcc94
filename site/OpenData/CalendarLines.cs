using System.Text;

namespace Protokollarchiv.OpenData;

/// <summary>Folds the lines of a calendar as RFC 5545 (3.1) wants it, at 75 octets. Ical.Net counts characters, and cuts in two those of two parts, such as 🌞.</summary>
internal static class CalendarLines
{
    private const int Longest = 75;

    private const string Fold = "\r\n ";

    /// <param name="calendar">Folded anyhow.</param>
    public static string Folded(string calendar)
    {
        var unfolded = calendar.Replace(Fold, "", StringComparison.Ordinal);
        var folded = new StringBuilder(unfolded.Length + (unfolded.Length / 32));
        var length = 0;
        Span<char> sign = stackalloc char[2];
        foreach (var rune in unfolded.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
            {
                length = 0;
            }
            else if (length + rune.Utf8SequenceLength > Longest)
            {
                folded.Append(Fold);
                length = 1 + rune.Utf8SequenceLength;
            }
            else
            {
                length += rune.Utf8SequenceLength;
            }

            folded.Append(sign[..rune.EncodeToUtf16(sign)]);
        }

        return folded.ToString();
    }
}
