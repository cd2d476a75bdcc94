using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Links;

/// <summary>
/// Earlier minutes that the text names by date: <c>Protokoll vom 14.09.2022</c>, <c>Sitzung am …</c>. Bare earlier dates are kept too; they count
/// only where the committee met on that day.
/// </summary>
internal sealed partial class FindReferences : IModule<MeetingDraft, MeetingDraft>
{
    /// <summary>How far before the date the word for minutes may begin.</summary>
    private const int Reach = 48;

    /// <summary>How far behind it the word for approving them may end.</summary>
    private const int ReachBehind = 90;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var found = ImmutableArray.CreateBuilder<MinutesReference>();
        foreach (var passage in meeting.Passages)
        {
            if (passage.Index != meeting.TitleLine?.Index)
            {
                Find(passage, meeting.Date ?? DateOnly.MaxValue, found);
            }
        }

        return found.Count == 0 ? document : document with { Meeting = meeting with { References = found.DrainToImmutable() } };
    }

    private static void Find(Passage passage, DateOnly meeting, ImmutableArray<MinutesReference>.Builder found)
    {
        var text = passage.Text.AsSpan();
        foreach (var written in new DateScanner(text))
        {
            if (written.Date is { } date && date < meeting)
            {
                found.Add(new MinutesReference(date, KindOf(text, written), passage.Index, written.Start, written.Length));
            }
        }
    }

    private static ReferenceKind KindOf(ReadOnlySpan<char> text, FoundDate written)
    {
        var before = text[Math.Max(0, written.Start - Reach)..written.Start];
        var behind = text[written.End..Math.Min(text.Length, written.End + ReachBehind)];
        return !OfMinutes().IsMatch(before) ? ReferenceKind.Date
            : Approves().IsMatch(before) || Approved().IsMatch(behind) ? ReferenceKind.Approval
            : ReferenceKind.Mention;
    }

    [GeneratedRegex(
        """
        (protokolle?s?|niederschrift|sitzung(en)?|versammlung|treffens?)(\s+(der|des)\s+\S+){0,2}\s+(vom|am|v\.)\s+
          ((Mo|Di|Mi|Do|Fr|Sa|So)\p{L}*\.?,?\s+(den\s+)?)?$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfMinutes();

    [GeneratedRegex(@"\b(kontrolle|genehmigung|bestätigung|annahme|verabschiedung|abnahme)\b", Matching.AnyCase)]
    private static partial Regex Approves();

    [GeneratedRegex(@"^[^.;\n]{0,60}\b(?<!nicht )(genehmigt|bestätigt|angenommen|verabschiedet)\b", Matching.AnyCase)]
    private static partial Regex Approved();
}
