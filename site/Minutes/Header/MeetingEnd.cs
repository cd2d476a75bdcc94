using System.Buffers;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Header;

/// <summary>When the last lines say that the meeting ended: <c>Ende: 20:15</c>, <c>Die Sitzung wurde um 20:11 Uhr geschlossen.</c></summary>
internal static partial class MeetingEnd
{
    /// <summary>How far from the end of the text.</summary>
    private const int LastPassages = 40;

    /// <summary>A longer passage is no list of closing lines.</summary>
    private const int LongestPassage = 2_400;

    /// <summary>A longer paragraph says more than that the meeting ended.</summary>
    private const int LongestClosing = 200;

    private static readonly SearchValues<string> Endings = SearchValues.Create(["ende:", "ende ", "endet um", "endete um", "schluss ", "schluss:", " schlie", "geschlossen", "beendet"], StringComparison.OrdinalIgnoreCase);

    /// <returns>Null when they do not say.</returns>
    public static TimeOnly? Of(Meeting meeting) =>
        Enumerable.Reverse(meeting.Passages).Take(LastPassages).Select(passage => In(passage.Text)).FirstOrDefault(end => end is not null);

    private static TimeOnly? In(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPassage || !text.ContainsAny(Digit.Any) || !text.ContainsAny(Endings))
        {
            return null;
        }

        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            var end = LineLabels.Of(line) is [{ Kind: LabelKind.End, Value.Length: > 0 } label] ? Labelled(label.Value) : Closing(line);
            if (end is not null)
            {
                return end;
            }
        }

        // The sentence may go over several lines.
        return text.Length <= LongestClosing && text.Contains('\n') ? Closing(text.ToString().Replace('\n', ' ')) : null;
    }

    /// <param name="value">What stands behind <c>Ende:</c></param>
    public static TimeOnly? Labelled(string value) => GermanTime.FindFirst(value)?.From ?? GermanTime.Parse(value);

    private static TimeOnly? Closing(ReadOnlySpan<char> text) =>
        MeetingTimes.Begin(text) && MeetingTimes.Worded(text) is { Start: null, End: { } end } ? end
        : Closed().IsMatch(text) && Nearest(text) is { } time ? time.Until ?? time.From
        : null;

    /// <summary>Of several times the one at the word that ends: <c>beginnt um 19 Uhr und endet um 21 Uhr</c>, <c>um 19 Uhr eröffnet und um 21 Uhr geschlossen</c>.</summary>
    private static FoundTime? Nearest(ReadOnlySpan<char> text)
    {
        if (Ending().FirstIn(text) is not { Length: > 0 } ending)
        {
            return GermanTime.FindFirst(text);
        }

        var behind = GermanTime.FindFirst(text[(ending.Index + ending.Length)..]);
        FoundTime? before = null;
        for (var from = 0; GermanTime.FindFirst(text[from..ending.Index]) is { } found; from += found.End)
        {
            before = found with { Start = from + found.Start };
        }

        return before is null || text[ending.Index..].StartsWith("endet", StringComparison.OrdinalIgnoreCase) || (behind is { } next && next.Start < ending.Index - before.Value.End) ? behind ?? before : before;
    }

    [GeneratedRegex(@"\b(geschlossen|beendet|endete?|schließt|beendete|schloss)\b", Matching.AnyCase)]
    private static partial Regex Ending();

    /// <summary>
    /// The next meeting has not ended, nor has one of which something else shall be closed: <c>dass das Bad um 20 Uhr schließt</c>. Of what is said to be
    /// <c>beendet</c> the meeting is named before, without more: not <c>nach der Sitzung ist das Fest um 20 Uhr beendet</c>.
    /// </summary>
    [GeneratedRegex(
        """
          ^(?!
                \W*(die|das)\s+(nächste|letzte|vorige|vergangene)[^,.;]*\b(endete?|beendet)\b
              | .{0,160}\bdass\b((?!sitzung|versammlung|treffen)[^,;])*\b(geschlossen|endet|schließt|beendet)\b
          ).{0,80}\b(
                (sitzung|versammlung|treffen|vorsitzende|leitung)\b.{0,80}\b(geschlossen|endete?|schließt|beendete|schloss)
              | (vorsitzende|leitung)\b.{0,80}\bbeendet
              | ((?<=^\W*)|(die|das)\s+(\p{L}+\s+)?)\p{L}*(sitzung|versammlung|treffen)\b((?!\b(nicht|noch|künftig|mit|soll\p{L}*)\b)[^,;:]|(?<=\d):){1,80}\bbeendet
          )\b
        | ^\W*(ende|schluss)(:|\s+(der|um|gegen)\s).{0,60}\d
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Closed();
}
