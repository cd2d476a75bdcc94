using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Earlier minutes that the text names by date: <c>Protokoll vom 14.09.2022</c>, <c>Sitzung am …</c>. Bare earlier dates are kept too; they count
/// only where the committee met on that day.
/// </summary>
internal sealed partial class FindReferences : IModule<MeetingDraft, MeetingDraft>
{
    /// <summary>How far before the date the word for minutes may begin.</summary>
    private const int Reach = 48;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var title = meeting.TitleLine?.Index;
        return document with
        {
            Meeting = meeting with { References = [.. meeting.Passages.Where(p => p.Index != title).SelectMany(p => Find(p, meeting))] },
        };
    }

    private static IEnumerable<MinutesReference> Find(Passage passage, Meeting meeting)
    {
        var text = passage.Text;
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        foreach (var found in GermanDate.FindAll(text))
        {
            if (found.Date is not { } date || date >= (meeting.Date ?? DateOnly.MaxValue))
            {
                continue;
            }

            var before = text[Math.Max(0, found.Start - Reach)..found.Start];
            var kind = !OfMinutes().IsMatch(before) ? ReferenceKind.Date
                : Approves().IsMatch(before) || Approved().IsMatch(text[found.End..]) ? ReferenceKind.Approval
                : ReferenceKind.Mention;
            yield return new MinutesReference(date, kind, passage.Index, found.Start, found.Length);
        }
    }

    [GeneratedRegex(@"(protokolle?s?|niederschrift|sitzung|versammlung|treffens?)(\s+(der|des)\s+\S+){0,2}\s+(vom|am|v\.)\s+((Mo|Di|Mi|Do|Fr|Sa|So)\p{L}*,?\s+(den\s+)?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfMinutes();

    [GeneratedRegex(@"\b(kontrolle|genehmigung|bestätigung|annahme|verabschiedung|abnahme)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Approves();

    [GeneratedRegex(@"^[^.;\n]{0,60}\b(genehmigt|bestätigt|angenommen|verabschiedet)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Approved();
}
