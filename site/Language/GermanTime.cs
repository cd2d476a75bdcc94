using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Language;

/// <summary>Times of day as German minutes write them: <c>14 – 16 Uhr</c>, <c>19:00 - 20:15 Uhr</c>, <c>14.04 Uhr</c>, <c>18:30</c>, <c>18h</c>.</summary>
internal static partial class GermanTime
{
    /// <summary>The first time or span of times; <c>End</c> is null for a single time.</summary>
    public static (TimeOnly Start, TimeOnly? End)? FindFirst(string text)
    {
        foreach (Match match in Written().Matches(text))
        {
            if (At(match.Groups["h"], match.Groups["m"]) is not { } start)
            {
                continue;
            }

            return (start, match.Groups["h2"].Success ? At(match.Groups["h2"], match.Groups["m2"]) : null);
        }

        return null;
    }

    /// <summary>The time that is the whole text, with or without "Uhr".</summary>
    public static TimeOnly? Parse(string text)
    {
        var match = Alone().Match(text);
        return match.Success ? At(match.Groups["h"], match.Groups["m"]) : null;
    }

    private static TimeOnly? At(Group hour, Group minute)
    {
        var h = int.Parse(hour.ValueSpan, CultureInfo.InvariantCulture);
        var m = minute.Success ? int.Parse(minute.ValueSpan, CultureInfo.InvariantCulture) : 0;
        return (h, m) switch
        {
            (24, 0) => TimeOnly.MinValue,
            ( < 24, < 60) => new TimeOnly(h, m),
            _ => null,
        };
    }

    [GeneratedRegex(
        @"(?<![\d.:,])(?<h>\d{1,2})([:.](?<m>\d{2}))?[  ]*(Uhr)?[  ]*(–|-|—|bis)[  ]*(ca\.[  ]*)?(?<h2>\d{1,2})([:.](?<m2>\d{2}))?[  ]*(Uhr|h\b)" +
        @"|(?<![\d.:,])(?<h>\d{1,2}):(?<m>\d{2})[  ]*(–|-|—|bis)[  ]*(?<h2>\d{1,2}):(?<m2>\d{2})(?![\d:])" +
        @"|(?<![\d.:,])(?<h>\d{1,2})([:.](?<m>\d{2}))?[  ]*(Uhr|h\b)(?<m>[  ]\d{2}(?!\d))?" +
        @"|(?<![\d.:,])(?<h>\d{1,2}):(?<m>\d{2})(?![\d:])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@"^\s*(ca\.?\s*|um\s+)?(?<h>\d{1,2})([:.](?<m>\d{2}))?(:\d{2})?\s*(Uhr|h)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Alone();
}
