using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Import;

/// <summary>What a meeting is called: its title line without the words for minutes, without date, times and place.</summary>
internal static partial class ShortTitle
{
    public static string Of(Meeting meeting)
    {
        var title = meeting.Title.Replace('\n', ' ').Trim();
        var cut = GermanDate.FindFirst(title)?.Start ?? title.Length;
        var before = Before().Match(title[..cut]);
        var name = title[before.Length..cut];
        if (before.Groups["des"].Success && meeting.Committee is { } committee && name.StartsWith(committee, StringComparison.Ordinal))
        {
            // "Protokoll des Ausschusses" is about an "Ausschuss".
            name = committee + Genitive().Replace(name[committee.Length..], "");
        }

        var behind = Behind().Match(name);
        name = (behind.Success ? name[..behind.Index] : name).Trim(' ', ',', '-', '–', ':', '|', '/');
        if (!name.Any(char.IsLetter) || name.Length <= 3)
        {
            return title;
        }

        // "Protokoll der ordentlichen Sitzung" is about an "Ordentliche Sitzung"; a name such as "deRSE" stays as it is.
        name = Inflected().Replace(name, "${adjective}");
        return FirstWord().Match(name).Value.Any(char.IsUpper) ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(
        """
        ^\s*(ergebnis|kurz|verlaufs|sitzungs)?(protokoll|niederschrift)(\s+\((nicht)?öffentlich\))?
          (\s+(über|zu|zum|zur|von|vom|der|(?<des>des)|die|das)\b)*\s*
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(s|es|ses)\b", Matching.Exact)]
    private static partial Regex Genitive();

    /// <summary>The words that led to the date.</summary>
    [GeneratedRegex(
        """
        \s+(am|AM|vom|VOM|v\.|den)?\s*((am|den|der)\s+)?(
            (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s*(den|dem)?\s*
        )?[(\[]?\s*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\p{L}+", Matching.Exact)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^(?<adjective>(\d{1,3}\.\s+)?\p{Ll}+e)n(?=\s+\p{Lu}\p{L}*ung\b)", Matching.Exact)]
    private static partial Regex Inflected();
}
