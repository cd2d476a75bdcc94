using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;

namespace Protokollarchiv.Minutes;

/// <summary>A file beside the minutes that tells people about the folder, as code hosts show it, <c>README.md</c>, <c>index.md</c>, or from which they are written: <c>Protokollvorlage.md</c>.</summary>
internal static partial class FolderNote
{
    public static bool IsCalledSo(string path) => Name().IsMatch(path) || Template().IsMatch(path);

    /// <summary>Called so, and nothing in it speaks of a meeting: minutes may be called <c>2022-10-24/index.md</c>, too. Of a template more must, for its day or names are examples.</summary>
    /// <param name="isDated">Whether the front matter says when it was.</param>
    public static bool Is(Meeting meeting, bool isDated) =>
        Template().IsMatch(meeting.Source) ? !isDated && meeting is not { Date: not null, Attendance.IsEmpty: false, Resolutions.IsEmpty: false } : Explains(meeting);

    private static bool Explains(Meeting meeting) =>
        Name().IsMatch(meeting.Source)
        && meeting is { Date: null, Start: null, End: null, Location: null, Chair: null, MinutesBy: null, Status: null, Attendance.IsEmpty: true, Resolutions.IsEmpty: true }
        && !HasAgenda(meeting)
        && GermanDate.FindFirst(meeting.Source) is null
        && GermanDate.FromFileName(System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(meeting.Source)) ?? "") is null;

    /// <summary>A title that names a meeting is not enough: it may be that of a folder with the minutes of such meetings.</summary>
    private static bool HasAgenda(Meeting meeting) =>
        HeadingWords.NameMeeting(meeting.Title)
        && !meeting.Title.Contains("protokolle", StringComparison.OrdinalIgnoreCase)
        && (!meeting.Tasks.IsEmpty || meeting.Items.Any(item => item.Number is not null));

    [GeneratedRegex(@"(^|/)(readme|liesmich|index|contributing|licen[cs]e|changelog)(\.de)?\.(md|markdown)$", Matching.AnyCase)]
    private static partial Regex Name();

    /// <summary>Not <c>Beschlussvorlage.md</c>, nor what was laid before a meeting: <c>2022-10-24-vorlage.md</c>.</summary>
    [GeneratedRegex(@"(^|/)(\d\d?[ _-]+)?((protokoll|treffen|meeting|minutes)[ _-]?)?(vorlage|template)\.(md|markdown)$", Matching.AnyCase)]
    private static partial Regex Template();
}
