using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Labels;

/// <summary>A label that asks for two things at once, and what of its value answers which: <c>Leitung und Protokoll: Karla Blau</c>, <c>Zeit und Ort: 19 Uhr, Saal</c>, <c>Beginn / Ende: 18 / 20 Uhr</c>.</summary>
internal static class TwoLabels
{
    /// <param name="label">Without its colon.</param>
    /// <returns>Empty where it is no such label, or where the value leaves open which answer is whose.</returns>
    public static List<LabelledPart> Of(ReadOnlySpan<char> label, string value) =>
        LabelWords.Halves(label) is not [var first, var second] ? [] : (LabelWords.Kind(first), LabelWords.Kind(second)) switch
        {
            (LabelKind.Chair, LabelKind.MinutesBy) => Offices(LabelKind.Chair, LabelKind.MinutesBy, value),
            (LabelKind.MinutesBy, LabelKind.Chair) => Offices(LabelKind.MinutesBy, LabelKind.Chair, value),
            (LabelKind.Place, LabelKind.When) or (LabelKind.When, LabelKind.Place) when IsOfMeeting(label) && PlaceIn(value) is { Length: > 0 } place => [new(LabelKind.When, value), new(LabelKind.Place, place)],
            (LabelKind.Start, LabelKind.End) when value.Split('/') is [var from, var until] => [new(LabelKind.Start, from), new(LabelKind.End, until)],
            (LabelKind.Start, LabelKind.End) => [new(LabelKind.When, value)],
            _ => [],
        };

    /// <summary>Not the head of a signature, <c>Ort, Datum</c>, nor when something else will be, <c>Termin und Ort</c>.</summary>
    private static bool IsOfMeeting(ReadOnlySpan<char> label) => !label.Contains("termin", StringComparison.OrdinalIgnoreCase) && !label.TrimStart().StartsWith("Ort,", StringComparison.OrdinalIgnoreCase);

    /// <summary>One who did both, or one each on either side of a slash; of two names with "und" nobody knows.</summary>
    private static List<LabelledPart> Offices(LabelKind first, LabelKind second, string value) =>
        value.Contains('(', StringComparison.Ordinal) ? [] : value.Split('/', StringSplitOptions.TrimEntries) switch
        {
            [var one] when OnePersonEach.IsFullName(one) && NameList.Names(one).Take(2).Count() == 1 => [new(first, one), new(second, one)],
            [var one, var other] => [new(first, one), new(second, other)],
            _ => [],
        };

    /// <summary>What is left between commas and semicolons beside days and times.</summary>
    private static string PlaceIn(string value) =>
        string.Join(", ", value.Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => !Weekday.Skip(part).IsEmpty && GermanDate.FindFirst(part) is null && GermanTime.FindFirst(part) is null));
}
