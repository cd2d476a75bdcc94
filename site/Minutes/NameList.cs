using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes;

/// <summary>Names in a list as written: <c>R. Sternal, M. Steckel (Opferberatung Dessau) und K. Blau.</c></summary>
internal static partial class NameList
{
    /// <summary>One entry a name; what is no name (a number, <c>(...)</c>, "niemand") is left out.</summary>
    public static ImmutableArray<Attendee> Read(string text, int line) =>
        [.. Split(text.Replace('\n', ' ')).Select(written => Entry(written, line)).OfType<Attendee>()];

    /// <returns>Null when the text is no name.</returns>
    public static Attendee? Entry(string text, int line)
    {
        var written = Tidy(text);
        if (written.Length < 2 || char.IsAsciiDigit(written[0]) || !written.Any(char.IsLetter) || Nobody().IsMatch(written))
        {
            return null;
        }

        var note = Parentheses().Match(written);
        var name = note.Success ? written[..note.Index].Trim() : written;
        if (name.Length == 0)
        {
            return null;
        }

        var attendee = new Attendee(written, name, note.Success ? note.Groups["note"].Value.Trim() : null) { Line = line };
        return WithTimes(attendee);
    }

    private static Attendee WithTimes(Attendee attendee)
    {
        if (attendee.Note is null || Times().Match(attendee.Note) is not { Success: true } match)
        {
            return attendee;
        }

        var time = GermanTime.FindFirst(match.Groups["time"].Value.Replace('.', ':') + " Uhr")?.Start;
        return match.Groups["until"].Success ? attendee with { Until = time } : attendee with { From = time };
    }

    private static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case ',' or ';' or '•' when depth == 0:
                    yield return text[start..i];
                    start = i + 1;
                    break;
                case ' ' when depth == 0 && Joins(text, i) is > 0 and var length:
                    yield return text[start..i];
                    start = i + length;
                    i = start - 1;
                    break;
            }
        }

        yield return text[start..];
    }

    private static int Joins(string text, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)[" und ", " sowie ", " & "])
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Without the full stop that ends the list; the one behind an initial (<c>Michael K.</c>) belongs to the name.</summary>
    private static string Tidy(string text)
    {
        var tidy = text.Trim().TrimEnd(':');
        var endsWithInitial = tidy is [.., ' ', _, '.'];
        return endsWithInitial ? tidy : tidy.TrimEnd('.');
    }

    [GeneratedRegex(@"\((?<note>[^()]*(\([^()]*\)[^()]*)*)\)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"(?<until>bis)\s*(?<time>\d{1,2}([:.]\d{2})?)|(ab|seit|kam um|später)\s*(?<time>\d{1,2}([:.]\d{2})?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(@"^\W*(niemand|keine?r?|alle|siehe\b.*|\.{2,}|…|s\.\s*anwesenheitsliste|-|–)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Nobody();
}
