using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes;

/// <summary>What the lines before the agenda say about the meeting itself, the first word on each matter.</summary>
internal sealed partial record MeetingHeader
{
    public string? Title { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The line that has the times.</summary>
    public string? TimesLine { get; init; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public string? Location { get; init; }

    public string? Chair { get; init; }

    public string? MinutesBy { get; init; }

    /// <summary>With what one more line says.</summary>
    public MeetingHeader With(string line)
    {
        var match = Labelled().Match(line);
        var value = match.Groups["value"].Value.Trim();
        var label = match.Groups["label"].Value.ToLowerInvariant();
        if (!match.Success || value.Length == 0)
        {
            return this with
            {
                Date = Date ?? GermanDate.FindFirst(line)?.Date,
                TimesLine = TimesLine ?? (GermanTime.FindFirst(line) is { End: not null } ? line : null),
            };
        }

        return label switch
        {
            "beginn" or "start" or "sitzungsbeginn" => this with { Start = Start ?? GermanTime.FindFirst(value)?.Start ?? GermanTime.Parse(value) },
            "ende" or "schluss" or "sitzungsende" => this with { End = End ?? GermanTime.FindFirst(value)?.Start ?? GermanTime.Parse(value) },
            "ort" or "sitzungsort" or "wo" or "raum" => this with { Location = Location ?? value },
            "datum" or "tag" or "wann" or "termin" or "zeit" or "uhrzeit" or "zeitraum" => this with
            {
                Date = Date ?? GermanDate.FindFirst(value)?.Date,
                TimesLine = TimesLine ?? (GermanTime.FindFirst(value) is not null ? value : null),
            },
            _ when label.StartsWith("protokoll", StringComparison.Ordinal) || label.StartsWith("schrift", StringComparison.Ordinal) =>
                this with { MinutesBy = MinutesBy ?? value },
            _ => this with { Chair = Chair ?? value },
        };
    }

    [GeneratedRegex(
        @"^\s*[-*•]?\s*(?<label>Beginn|Start|Sitzungsbeginn|Ende|Schluss|Sitzungsende|Ort|Sitzungsort|Wo|Raum|Datum|Tag|Wann|Termin|Zeit|Uhrzeit|Zeitraum|Protokoll|Protokollant\w*([*:_/]?-?in)?|Protokollführ\w*([*:_/]?-?in)?|Schriftführ\w*([*:_/]?-?in)?|Leitung|Sitzungsleitung|Versammlungsleit\w*|Moderation|Redeleitung|Vorsitz)\s*[:=]\s*(?<value>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();
}
