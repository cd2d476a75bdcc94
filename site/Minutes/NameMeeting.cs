using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Gives the minutes their place in the site, <c>2022-10-24-vorstand</c>: the date, and what else the file name says,
/// or the committee. Leaves out drafts and what is no minutes.
/// </summary>
/// <param name="paths">Takes names that are withheld out of the file's.</param>
internal sealed partial class NameMeeting(WithheldPaths paths) : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft? Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        if (FolderNote.Is(meeting, document.FrontMatter.Value(MinutesKey.Date) is not null))
        {
            context.Diagnostics.Report(DiagnosticCodes.FolderNoteLeftOut, new SourceLocation(meeting.Source));
            return null;
        }

        if (meeting.Date is null && document.FrontMatter.Value(MinutesKey.Date) is null)
        {
            context.Diagnostics.Report(DiagnosticCodes.NoDate, new SourceLocation(meeting.Source));
        }

        if (meeting.Status == MeetingStatus.Draft && !context.Drafts)
        {
            context.Diagnostics.Report(DiagnosticCodes.DraftLeftOut, new SourceLocation(meeting.Source));
            return null;
        }

        return document with { Meeting = meeting with { Slug = SlugOf(meeting) } };
    }

    private string SlugOf(Meeting meeting)
    {
        var stem = NotionNumber().Replace(System.IO.Path.GetFileNameWithoutExtension(meeting.Source), "");
        var named = GermanDate.FromFileName(stem);
        var rest = Slug.Of(paths.In(named?.Remainder ?? stem));
        if (rest.Length == 0 && meeting.Committee is { } committee)
        {
            rest = Slug.Of(committee);
        }

        var date = (meeting.Date ?? named?.Date)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (date, rest) switch
        {
            (null, "") => "protokoll",
            (null, _) => rest,
            (_, "") => date,
            _ => $"{date}-{rest}",
        };
    }

    /// <summary>What Notion puts behind the name of every page that it exports.</summary>
    [GeneratedRegex(" [0-9a-f]{32}$", Matching.Exact)]
    private static partial Regex NotionNumber();
}
