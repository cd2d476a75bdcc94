using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Votes;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Resolutions: what a label such as <c>Beschluss:</c> introduces, and sentences that say what was decided. The vote stands in their words,
/// or in what follows directly: lines that are nothing but a vote, or a table of Ja, Nein, Enthaltung.
/// </summary>
internal sealed class FindResolutions : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var found = ImmutableArray.CreateBuilder<Resolution>();
        var others = new OtherBody(meeting);
        new ResolutionWalk(null, others, found).Walk(PlannedAgenda.Behind(meeting));
        foreach (var item in meeting.Items)
        {
            new ResolutionWalk(item, others, found).Walk(item.Blocks);
        }

        VotesAddUp.Check(meeting, found, context.Diagnostics);
        return document with { Meeting = meeting with { Resolutions = found.DrainToImmutable() } };
    }
}
