using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Header;

namespace Protokollarchiv.Minutes;

/// <summary>
/// A label that a dash with spaces around it ends, at the head of minutes: <c>Ort – Saal</c>. What stands behind must be what the label asks for,
/// since <c>Protokoll – Vorstand</c> is a title.
/// </summary>
internal static partial class DashedLabel
{
    /// <returns>Null for any other line.</returns>
    public static LabelledPart? Of(ReadOnlySpan<char> line)
    {
        var dash = line[..Math.Min(line.Length, LabelWords.Longest)].IndexOfAny('-', '–', '—');
        if (dash < 1 || dash + 2 >= line.Length || line[dash - 1] != ' ' || line[dash + 1] != ' ' || LabelWords.Kind(line[..(dash - 1)]) is not { } kind)
        {
            return null;
        }

        var value = line[(dash + 2)..].Trim(" *_").ToString();
        return Answers(kind, value) ? new LabelledPart(kind, value) : null;
    }

    private static bool Answers(LabelKind kind, string value) =>
        kind switch
        {
            LabelKind.When or LabelKind.Start or LabelKind.End => BeginsWithNumber().IsMatch(Weekday.Skip(value)),
            LabelKind.MinutesBy or LabelKind.Chair => OfficeNames.Are(value) && char.IsUpper(value[0]) && !HeadingWords.NameMeeting(value) && CommitteeName.OfTitle(value) is null,
            LabelKind.Place => char.IsUpper(value[0]),
            LabelKind.Committee => false,
            _ => char.IsUpper(value[0]) && !value.Contains(": ", StringComparison.Ordinal),
        };

    [GeneratedRegex(@"^((um|ca\.|gegen)\s+)?\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BeginsWithNumber();
}
