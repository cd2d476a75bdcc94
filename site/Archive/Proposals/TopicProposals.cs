using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Proposals;

/// <summary>
/// Proposes topics: nouns that head agenda items in several meetings, or fill several passages of a meeting again and again, and that neither
/// most minutes use nor the registers know. A few of them, the most telling first.
/// </summary>
internal static class TopicProposals
{
    private const int Most = 12;
    private const int PlacesShown = 3;

    /// <summary>In fewer minutes nothing recurs.</summary>
    private const int FewestMeetings = 3;
    private const int FewestWithoutHeading = 5;

    /// <summary>How many passages of a meeting speak of it on average, where no heading does.</summary>
    private const double Density = 2;

    /// <summary>What a larger part of all minutes uses is everybody's word; of few minutes what nearly all use, and of very few nothing follows.</summary>
    private const double LargestShare = 0.2;
    private const double LargestShareOfFew = 0.8;
    private const int FewMinutes = 15;
    private const int VeryFewMinutes = 5;

    public static ImmutableArray<TopicProposal> Of(MinutesArchive archive)
    {
        return
        [
            .. NounStatistics.Of(archive).All
                .Where(n => IsTelling(n, archive.Meetings.Length))
                .OrderByDescending(n => Weight(n, archive.Meetings.Length))
                .ThenBy(n => n.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(n => n.Proposal()),
        ];
    }

    /// <summary>Says so where the newest passage stands, and names others.</summary>
    public static void Report(MinutesArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var proposal in Of(archive))
        {
            var places = proposal.Passages.Take(PlacesShown).Select(p => Place(archive, p)).ToList();
            diagnostics.Report(
                DiagnosticCodes.TopicProposed,
                places[0],
                proposal.Name,
                proposal.Meetings.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", places.Skip(1).Select(p => $"{p.File}:{p.Line.ToString(CultureInfo.InvariantCulture)}")),
                Slug.Of(proposal.Name));
        }
    }

    private static bool IsTelling(NounCount noun, int meetings) =>
        noun.Meetings >= FewestMeetings
        && (meetings < VeryFewMinutes || noun.Meetings <= meetings * (meetings < FewMinutes ? LargestShareOfFew : LargestShare))
        && (noun.Headings >= FewestMeetings || (noun.Meetings >= FewestWithoutHeading && noun.Passages >= noun.Meetings * Density));

    private static double Weight(NounCount noun, int meetings) => (noun.Headings * 3 + noun.Meetings) * Math.Log(1 + ((double)meetings / noun.Meetings));

    private static SourceLocation Place(MinutesArchive archive, Appearance appearance)
    {
        var meeting = archive.Meetings[appearance.Meeting].Meeting;
        var passage = meeting.Passages[appearance.Passage];
        return new SourceLocation(meeting.Source, passage.Line, passage.Column);
    }
}
