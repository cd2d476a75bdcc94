using System.Globalization;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The number and title of an agenda item's heading: <c>TOP 3: Finanzen</c>, <c>0.3 Kontrolle …</c>, <c>zu 3.</c>, <c>ZP 1</c></summary>
/// <param name="Number">Without "TOP" and closing punctuation, but <c>ZP 1</c> for an added item; null when there is none.</param>
/// <param name="Labelled">Written with "TOP" or its like, so certainly an agenda item.</param>
internal readonly record struct AgendaHeading(string? Number, string Title, bool Labelled)
{
    /// <summary>Numbers above are dates, not items: <c>14.11.</c></summary>
    private const int HighestWithSubNumber = 9;

    private static readonly string[] Labels = ["Tagesordnungspunkt", "TOP", "Zusatzpunkt", "ZP", "Punkt", "Traktandum", "Trakt.", "Geschäft"];

    /// <summary>How deep the number nests: <c>0.3</c> is one below <c>0</c>.</summary>
    public int Depth => Number is null ? 0 : Number.AsSpan().Count('.');

    public static AgendaHeading Of(ReadOnlySpan<char> text)
    {
        var title = text.Trim();
        if (Keycap(title) is > 0 and var keycap)
        {
            return new AgendaHeading(title[..1].ToString(), TitleOf(title[keycap..]), Labelled: false);
        }

        text = Pictogram.Skip(title);
        var at = LabelAt(text, out var added);
        var labelled = at > 0;
        var number = NumberAt(text, at, labelled);
        if (number == 0 || (labelled ? !EndsNumber(text, at + number) : !IsItemNumber(text, number)))
        {
            return new AgendaHeading(null, TitleOf(AfterOpenNumber(title)), Labelled: false);
        }

        var written = text.Slice(at, number);
        return new AgendaHeading(added ? $"ZP {written}" : written.ToString(), TitleOf(AfterNumber(text, at + number, labelled)), labelled);
    }

    /// <summary>Characters of a number in the picture of a key: <c>1️⃣ Kasse</c>; 0 where none stands there.</summary>
    private static int Keycap(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', '\uFE0F', '\u20E3', ' ', ..] ? 3 : text is [>= '0' and <= '9', '\u20E3', ' ', ..] ? 2 : 0;

    /// <summary>The last items wait for their numbers: <c>n. Sonstiges</c>, before it <c>n-1. Termine</c>, but not <c>n. Chr.</c></summary>
    private static ReadOnlySpan<char> AfterOpenNumber(ReadOnlySpan<char> text) =>
        (text switch { ['n', '.', ..] => text[2..], ['n', '-', >= '1' and <= '9', '.', ..] => text[4..], _ => [] }) is [' ', var first, var second, ..] rest
            && char.IsUpper(first) && char.IsLower(second) && !rest.StartsWith(" Chr")
            ? rest
            : text;

    private static string TitleOf(ReadOnlySpan<char> rest) => rest.Trim().TrimEnd(':').TrimEnd().Trim("*").Trim().ToString().Replace('\n', ' ');

    /// <returns>Where the number must begin; 0 without a label.</returns>
    private static int LabelAt(ReadOnlySpan<char> text, out bool added)
    {
        added = false;
        var at = StartsWithWord(text, "zu") ? 2 : 0;
        at += Spaces(text, at);
        foreach (var label in Labels)
        {
            if (text[at..].StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                added = label[0] == 'Z';
                at += label.Length;
                at += Skip(text, at, " \u00A0-#");
                at -= IsMinus(text, at - 1) ? 1 : 0;
                at += text[at..].StartsWith("Nr.", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
                return at + Spaces(text, at);
            }
        }

        return at;
    }

    /// <summary><c>TOP -1</c>, where <c>TOP-1</c> and <c>TOP - 1</c> are the first.</summary>
    private static bool IsMinus(ReadOnlySpan<char> text, int at) =>
        text[at] == '-' && text[at - 1] is ' ' or '\u00A0' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && text[word.Length] is ' ' or '\u00A0';

    /// <summary>Characters of a number such as <c>3</c>, <c>0.3</c>, <c>4b</c>; behind a label also <c>IV</c> and <c>-1</c>.</summary>
    private static int NumberAt(ReadOnlySpan<char> text, int at, bool labelled)
    {
        if (labelled && Skip(text, at, "IVX") is > 0 and var roman)
        {
            return roman;
        }

        var end = labelled && at < text.Length && text[at] == '-' ? at + 1 : at;
        while (true)
        {
            var digits = Digits(text, end);
            if (digits is 0 or > 3)
            {
                return 0;
            }

            end += digits;
            if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            {
                end++;
                continue;
            }

            var letter = end < text.Length && char.IsAsciiLetterLower(text[end]) && (end + 1 == text.Length || !char.IsLetter(text[end + 1])) ? 1 : 0;
            return end + letter - at;
        }
    }

    private static bool EndsNumber(ReadOnlySpan<char> text, int end) => end == text.Length || !char.IsLetterOrDigit(text[end]);

    /// <summary>Whether a number without a label is one of an agenda: not a date, a time, a year or a quantity.</summary>
    private static bool IsItemNumber(ReadOnlySpan<char> text, int length)
    {
        var rest = text[length..];
        if (DashBefore(rest) > 0)
        {
            return true;
        }

        var points = text[..length].Count('.');
        if (points > 0)
        {
            var closed = rest is ['.' or ':' or ')', ..] ? rest[1..] : rest;
            return (closed.IsEmpty || char.IsWhiteSpace(closed[0]))
                && !closed.TrimStart().StartsWith("Uhr", StringComparison.Ordinal)
                && !(points == 1 && IsAboveNine(text[..text.IndexOf('.')]) && IsAboveNine(text[(text.IndexOf('.') + 1)..length]))
                && !IsDate(text[..length], rest);
        }

        return rest is ['.' or ':' or ')', ..]
            && (rest.Length == 1 || !char.IsAsciiDigit(rest[1]))
            && !WrittenDay.IsDayBefore(rest[1..].TrimStart());
    }

    /// <summary>Length of the dash between a number and its title: <c>3 – Kasse</c>; 0 when there is none, as in <c>3 – 5 Personen</c>.</summary>
    private static int DashBefore(ReadOnlySpan<char> rest) => rest switch
    {
        [' ', '-' or '–' or '—' or '|', ' ', var first, ..] when char.IsUpper(first) => 3,
        ['–' or '—', ' ', var first, ..] when char.IsUpper(first) => 2,
        _ => 0,
    };

    /// <summary><c>24.10.2022</c> and <c>24.10.22</c>, but not <c>3.2.10.</c></summary>
    private static bool IsDate(ReadOnlySpan<char> number, ReadOnlySpan<char> rest) =>
        rest is not ['.', ..] && number.IndexOf('.') == 2 && GermanDate.FindFirst(number) is { Start: 0, Date: not null };

    private static bool IsAboveNine(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > HighestWithSubNumber;

    private static ReadOnlySpan<char> AfterNumber(ReadOnlySpan<char> text, int at, bool labelled)
    {
        if (labelled)
        {
            at += LastNumber(text, at);
            at += Spaces(text, at);
            return text[(at + Skip(text, at, ".:)-–—"))..];
        }

        at += DashBefore(text[at..]);
        return text[(at + (text[at..] is ['.', ')', ..] ? 2 : Math.Min(1, Skip(text, at, ".:)"))))..];
    }

    /// <summary>Length of what follows the first of several numbers: <c>TOP 8-13: Wahlen</c>, but <c>TOP 8 - 10 Jahre Chor</c> has one.</summary>
    private static int LastNumber(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is '-' or '–' && Digits(text, at + 1) is > 0 and <= 3 and var digits && text[(at + 1 + digits)..] is [] or [':', ..] ? digits + 1 : 0;

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int Spaces(ReadOnlySpan<char> text, int at) => Skip(text, at, " \u00A0");

    private static int Skip(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> characters)
    {
        var rest = text[at..];
        var length = rest.IndexOfAnyExcept(characters);
        return length < 0 ? rest.Length : length;
    }
}
