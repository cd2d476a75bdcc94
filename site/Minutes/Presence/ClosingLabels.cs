using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Who wrote, by a label in the last lines of the minutes: <c>Protokoll: Karla Blau</c>, <c>F.d.R.: K. Blau</c>. Who is to do so the next time
/// may stand in the same place, and who leads something that the last item is about.
/// </summary>
internal static partial class ClosingLabels
{
    /// <summary>The lines below the text: when the meeting ended, place and day, who signed.</summary>
    private const int LastPassages = 3;

    private const int LongestLine = 100;

    /// <summary>Nearest to the end first.</summary>
    public static IEnumerable<string> In(Meeting meeting)
    {
        if (meeting.Items is [.., var last] && OfNextTime().IsMatch(last.Title))
        {
            return [];
        }

        var passages = Enumerable.Reverse(meeting.Passages).Take(LastPassages).TakeWhile(passage => passage.Kind == PassageKind.Paragraph).ToList();
        var people = new MeetingPeople(meeting);
        return passages.Exists(passage => OfNextTime().IsMatch(passage.Text)) ? []
            : passages.SelectMany(passage => passage.Text.Split('\n').Where(line => line.Length <= LongestLine && !OfMotion().IsMatch(line))).SelectMany(Labelled).Where(name => IsNamed(name, people));
    }

    private static IEnumerable<string> Labelled(string line) =>
        Correct().Match(line) is { Success: true } correct ? [line[correct.Length..].Trim()]
        : LineLabels.Of(line).Where(label => label.Kind == LabelKind.MinutesBy).Select(label => label.Value);

    /// <summary>A given name alone must be that of somebody who was there.</summary>
    private static bool IsNamed(string value, MeetingPeople people) =>
        value.Length > 0 && OfficeNames.Are(value) && (NameList.Names(value).All(OnePersonEach.IsFullName) || !people.NamesOnly(value).IsEmpty);

    /// <summary>Für die Richtigkeit.</summary>
    [GeneratedRegex(@"^\W*f\.\s?d\.\s?R\.(\s?d\.\s?P\.)?\s*:?\s+", Matching.AnyCase)]
    private static partial Regex Correct();

    [GeneratedRegex(@"nächste|kommende|künftig|folgetermin|\btermine?\b|vorschau|ausblick|(ämter|aufgaben|dienste)\b|to-?\s?do|turnus", Matching.AnyCase)]
    private static partial Regex OfNextTime();

    /// <summary>Above the items it is who wrote the minutes, below them as often who wrote a motion.</summary>
    [GeneratedRegex(@"^\W*verfasser", Matching.AnyCase)]
    private static partial Regex OfMotion();
}
