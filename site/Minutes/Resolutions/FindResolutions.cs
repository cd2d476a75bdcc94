using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Tasks;
using Protokollarchiv.Minutes.Votes;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Resolutions: what a label such as <c>Beschluss:</c> introduces, and sentences that say what was decided. The vote stands in their words,
/// or in what follows directly: lines that are nothing but a vote, or a table of Ja, Nein, Enthaltung.
/// </summary>
internal sealed class FindResolutions : IModule<MeetingDraft, MeetingDraft>
{
    /// <summary>A longer entry below <c>Tagesordnung</c> says what was said.</summary>
    private const int LongestPoint = 100;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var found = ImmutableArray.CreateBuilder<Resolution>();
        var body = new DecidingBody(meeting);
        var tasks = new ListedTask(new MeetingPeople(meeting));
        new ResolutionWalk(null, meeting.Date, body, tasks, found).Walk([.. WithoutAgenda(PlannedAgenda.Behind(meeting), meeting.Items)]);
        foreach (var item in meeting.Items)
        {
            new ResolutionWalk(item, meeting.Date, body, tasks, found).Walk(item.Blocks);
        }

        VotesAddUp.Check(meeting, found, context.Diagnostics);
        return document with { Meeting = meeting with { Resolutions = [.. found.Select(r => r with { IsProcedural = ProceduralResolution.Is(r, r.Item < 0 ? null : meeting.Items[r.Item]) })] } };
    }

    /// <summary>The points of an agenda are not what was decided on them: <c>Gründungsbeschluss</c>, <c>Genehmigung der Satzung</c>.</summary>
    private static IEnumerable<Block> WithoutAgenda(ImmutableArray<Block> blocks, ImmutableArray<AgendaItem> items) =>
        blocks.Where((block, at) => !(block is ItemList list && at > 0 && blocks[at - 1] is Heading above && HeadingWords.AnnounceAgenda(above.Title.Text) && list.Items.All(entry => IsPoint(entry, items))));

    /// <summary>No sentence, and nothing below it; a label only where an item is called so too (<c>Umlaufbeschluss: Urlaub</c>), or as what stands behind it.</summary>
    private static bool IsPoint(ListItem item, ImmutableArray<AgendaItem> items) =>
        item.Blocks is [Passage { Text: { Length: > 0 and <= LongestPoint } text }]
        && (text[^1] is not ('.' or '!') || text.EndsWith("V.", StringComparison.Ordinal))
        && (text.IndexOf(": ", StringComparison.Ordinal) is var colon && (colon < 0 || items.Any(own => own.Title.StartsWith(text[..(colon + 2)], StringComparison.Ordinal) || Begins(own.Title, text[(colon + 2)..]))));

    private static bool Begins(string title, string text) => title.Length > 0 && (text.StartsWith(title, StringComparison.Ordinal) || title.StartsWith(text, StringComparison.Ordinal));
}
