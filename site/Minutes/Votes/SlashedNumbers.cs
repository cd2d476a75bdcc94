using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>A vote in short: <c>4/0/0</c> for yes, no and abstentions, in parentheses also <c>(4:0:0)</c>, before the word for votes <c>4:9</c>.</summary>
internal static partial class SlashedNumbers
{
    public static VoteCount? Read(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('/', ':'))
        {
            return null;
        }

        foreach (var found in Three().EnumerateMatches(text))
        {
            var numbers = text.Slice(found.Index, found.Length);
            var first = numbers.IndexOfAny('/', ':');
            var last = numbers.LastIndexOfAny('/', ':');
            return new VoteCount(Number(numbers[..first]), Number(numbers[(first + 1)..last]), Number(numbers[(last + 1)..]));
        }

        if (!text.Contains(" Stimmen", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var found in Two().EnumerateMatches(text))
        {
            var numbers = text.Slice(found.Index, found.Length);
            var colon = numbers.IndexOf(':');
            return new VoteCount(Number(numbers[..colon]), Number(numbers[(colon + 1)..]), null);
        }

        return null;
    }

    /// <summary>
    /// Whether such numbers stand at the end of what they decide: alone in parentheses (<c>Der Plan wird beschlossen (4/0/0).</c>), and also before the word
    /// that says how it ended (<c>(5/0/2) → angenommen</c>). Without parentheses they may be <c>Klassen 5/6/7</c>, unless a sign stands before them or none was
    /// against or abstained, and most were for it: <c>Der Zaun wird gebaut: 5/1/2</c>, <c>mit 6/0/0 angenommen</c>.
    /// </summary>
    /// <param name="count">What they are as a vote.</param>
    public static bool EndSentence(ReadOnlySpan<char> text, VoteCount count) => InParentheses().IsMatch(text) || (count.Yes > count.No && Bare().IsMatch(text));

    /// <summary>A text up to the words that only say what its numbers count, in the order they are read in: <c>7/0/1 (ja/nein/Enthaltung)</c>.</summary>
    public static ReadOnlySpan<char> WithoutLegend(ReadOnlySpan<char> text)
    {
        if (text.Contains('/'))
        {
            foreach (var legend in Legend().EnumerateMatches(text))
            {
                return text[..legend.Index];
            }
        }

        return text;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits.Trim(), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/.])[0-9]{1,3} ?/ ?[0-9]{1,3} ?/ ?[0-9]{1,3}(?![\d/]|\.\d)|(?<=\()[0-9]{1,3}:[0-9]{1,3}:[0-9]{1,3}(?=\)\s*(?:[.!\n]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Three();

    [GeneratedRegex(@"(?<=\d)\s*\((ja|j|dafür|pro)\s*/\s*(nein|n|dagegen|contra|kontra)\s*/\s*(enth(altung(en)?|\.)?|e)\)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Legend();

    /// <summary>With a space on both sides or on none: <c>Liste 2: 14 Stimmen</c> has one number.</summary>
    [GeneratedRegex(@"(?<![\d:/.,])[0-9]{1,4}(:| : )[0-9]{1,4}(?= +Stimmen\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Two();

    private const string Outcome = @"(?:[\s,;:.–—=>→-]*(?:angenommen|beschlossen|abgelehnt|bestätigt|genehmigt|zugestimmt))?";

    [GeneratedRegex(@"\((?:[0-9]{1,3} ?/ ?[0-9]{1,3} ?/ ?[0-9]{1,3}|[0-9]{1,3}:[0-9]{1,3}:[0-9]{1,3})\)" + Outcome + @"[\s–—=>→-]*(?:[.!\n]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"(?:(?:[:.!?→>–—\n]|-(?=\s))\s*(?:mit\s+)?[0-9]{1,3} ?/ ?[0-9]{1,3} ?/ ?[0-9]{1,3}|\s[1-9][0-9]{0,2} ?/ ?(?:0 ?/ ?[0-9]{1,2}|[0-9]{1,2} ?/ ?0))(?![\d/])" + Outcome + @"\s*(?:[.!\n]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
