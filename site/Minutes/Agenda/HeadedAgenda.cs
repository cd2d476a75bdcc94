using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Items that are headings without any number: all but those over attendance, place and time. Where the agenda was listed above with
/// numbers, an item has the number it has there.
/// </summary>
internal sealed partial class HeadedAgenda : IAgendaForm
{
    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        var begins = Begins(blocks);
        if (begins is not [var first, ..])
        {
            return null;
        }

        var numbers = ListedNumbers.Of(begins.ConvertAll(i => (Heading)blocks[i]), blocks[..first]);
        var text = new MarkedTextBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (begins.BinarySearch(i) >= 0)
            {
                var heading = (Heading)blocks[i];
                var parsed = AgendaHeading.Of(heading.Title.Text);
                text.Begin(heading, numbers.TryGetValue(heading, out var number) ? parsed with { Number = number.ToString(CultureInfo.InvariantCulture) } : parsed);
            }
            else
            {
                text.Add(blocks[i]);
            }
        }

        return text.Finish();
    }

    /// <summary>Where the headings stand that begin an item.</summary>
    private static List<int> Begins(ImmutableArray<Block> blocks)
    {
        var begins = new List<int>();
        var attendance = int.MaxValue;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Heading heading)
            {
                continue;
            }

            if (begins.Count > 0 ? !HeadingWords.AreAppendix(heading.Title.Text) : heading.Level <= attendance && (!HeadingWords.AreAboutMeeting(heading.Title.Text) || IsDiscussed(blocks, i)) && !IsHead(blocks, i) && !ListsWhatFollows(blocks, i))
            {
                begins.Add(i);
            }
            else if (heading.Level <= attendance)
            {
                attendance = LevelOfAttendance(heading);
            }
        }

        return begins;
    }

    /// <summary>Whether below <c>Organisatorisches</c> something was said, as below the heading that follows it, and not when, where and with whom one met.</summary>
    private static bool IsDiscussed(ImmutableArray<Block> blocks, int at)
    {
        var below = blocks.Skip(at + 1).TakeWhile(block => block is not Heading).ToList();
        return HeadingWords.AreOrganization(((Heading)blocks[at]).Title.Text)
            && below.Exists(block => block is Passage or ItemList)
            && !TextOrder.Passages(null, [.. below], []).Any(passage => passage.Text.Split('\n').Any(SaysWhenOrWho))
            && !(blocks.ElementAtOrDefault(at + 1 + below.Count) is Heading next && HeadingWords.AreAboutMeeting(next.Title.Text));
    }

    /// <summary>Whether below <c>Inhalt</c> stands a list that begins with the heading that follows it.</summary>
    private static bool ListsWhatFollows(ImmutableArray<Block> blocks, int at) =>
        HeadingWords.AreContents(((Heading)blocks[at]).Title.Text)
        && blocks.ElementAtOrDefault(at + 1) is ItemList list
        && blocks.ElementAtOrDefault(at + 2) is Heading next
        && TextOrder.Passages(null, [list], []) is [var first, ..]
        && Letters(first.Text) is { Length: > 0 } title
        && title == Letters(next.Title.Text);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>Whether below a heading that names the meeting stands nothing but who was there and when, no such thing above, and no other meeting below.</summary>
    private static bool IsHead(ImmutableArray<Block> blocks, int at)
    {
        var below = blocks.Skip(at + 1).TakeWhile(block => block is not Heading).ToList();
        if (below.Count == 0 && blocks[at] is Heading above && blocks.ElementAtOrDefault(at + 1) is Heading next && next.Level > above.Level && AgendaHeading.Of(above.Title.Text).Number is null)
        {
            return (HeadingWords.NameMeeting(above.Title.Text) && !OfPartOrOthers().IsMatch(above.Title.Text) && LevelOfAttendance(next) == next.Level) || IsHead(blocks, at + 1);
        }

        var lines = Lines(below);
        return HeadingWords.NameMeeting(((Heading)blocks[at]).Title.Text)
            && !OfPartOrOthers().IsMatch(((Heading)blocks[at]).Title.Text)
            && lines.TrueForAll(line => line.Count > 0)
            && lines.Exists(line => line.Exists(label => label.IsAttendance))
            && lines.Exists(line => line.Exists(label => label.Kind == LabelKind.When && GermanDate.FindFirst(label.Value) is not null))
            && !Lines(blocks[..at].Where(block => block is not Heading)).Exists(line => line.Count > 0)
            && !blocks.Skip(at + 1).OfType<Heading>().Any(other => HeadingWords.NameMeeting(other.Title.Text));
    }

    private static List<List<LabelledPart>> Lines(IEnumerable<Block> blocks) =>
        [.. TextOrder.Passages(null, [.. blocks], []).SelectMany(passage => passage.Text.Split('\n')).Select(line => LineLabels.Of(line))];

    private static bool SaysWhenOrWho(string line) => LineLabels.Of(line).Count > 0 || GermanTime.FindFirst(line) is not null;

    /// <summary>Below <c>Anwesend</c> stand groups of people.</summary>
    private static int LevelOfAttendance(Heading heading) => LineLabels.Of(heading.Title.Text) is [{ IsAttendance: true }] ? heading.Level : int.MaxValue;

    /// <summary><c>Nichtöffentliche Sitzung</c> is a part of the meeting, <c>Treffen mit der Stadt</c> what one reports of.</summary>
    [GeneratedRegex(@"öffentlich|\smit\s", Matching.AnyCase)]
    private static partial Regex OfPartOrOthers();
}
