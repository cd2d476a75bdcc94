using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// Title, committee, date, times, place, chair, minute taker: from the front matter, else from the title line and the lines about the
/// meeting itself, committee and date at last from where the file lies and what it is called.
/// </summary>
internal sealed partial class ReadHeader : IModule<MeetingDraft, MeetingDraft>
{
    /// <summary>Into the next day: from 18:00 to 02:00.</summary>
    private static readonly TimeSpan LongestMeeting = TimeSpan.FromHours(8);

    private static readonly FrontMatterKey Provisional = new("vorlaeufig", "provisional", "vorläufig");
    private static readonly FrontMatterKey Approved = new("genehmigt", "approved");

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        var meeting = document.Meeting;
        // What asks to keep minutes back in words of other programs is heeded, and no unknown key.
        frontMatter.Entries.Where(DraftDemand.IsPlain).Aggregate(frontMatter, (left, demand) => left.Without(demand)).ReportUnknown(MinutesKey.All, MinutesKey.OfOtherPrograms.AsSpan());

        var header = MeetingHeader.Of(meeting, document.TitleWords);
        var stem = System.IO.Path.GetFileNameWithoutExtension(meeting.Source);
        var date = new MeetingDate(frontMatter, meeting.Source, context.Diagnostics).Decide(DayOf(document), header.Day, stem);
        var titled = TitleOf(frontMatter.Text(MinutesKey.Title), Tidy(document.TitleWords)) ?? header.Subject;
        var committee = frontMatter.Text(MinutesKey.Committee) ?? CommitteeName.OfFolder(meeting.Source) ?? header.Committee ?? CommitteeName.OfTitle(titled) ?? (header.Day?.Date == date ? header.OfDay : null);

        // "datum: 24.10.2022, 19:00 - 20:30 Uhr"; a time alone may be that of the file.
        var span = frontMatter.Text(MinutesKey.Date) is { } dated && GermanTime.FindFirst(dated) is { Until: not null } found ? found : (FoundTime?)null;
        var start = frontMatter.Time(MinutesKey.Start) ?? span?.From ?? header.Start;
        var end = frontMatter.Time(MinutesKey.End) ?? span?.Until ?? header.End;
        ReportEndBeforeStart(start, end, frontMatter, context.Diagnostics);

        return document with
        {
            Meeting = meeting with
            {
                Title = titled ?? TitleFrom(committee, date, stem),
                Committee = committee,
                Date = date,
                Start = start,
                End = end,
                Location = frontMatter.Text(MinutesKey.Location) ?? header.Place,
                Chair = WithoutOffices(WithoutAside(Names(frontMatter, MinutesKey.Chair) ?? header.Chair)),
                MinutesBy = WithoutOffices(WithoutAside(Names(frontMatter, MinutesKey.MinutesBy) ?? header.MinutesBy)),
                Number = frontMatter.Text(MinutesKey.Number),
                Status = Status(document, context.Diagnostics),
                TopicNames = [.. frontMatter.List(MinutesKey.Topics).Select(t => t.Text)],
            },
        };
    }

    /// <summary>Where the front matter says one of the two; what is only read may be misread. An end past midnight is none before the start.</summary>
    private static void ReportEndBeforeStart(TimeOnly? start, TimeOnly? end, FrontMatter frontMatter, DiagnosticBag diagnostics)
    {
        if (start is { } from && end is { } until && until < from && until - from > LongestMeeting && (frontMatter.Value(MinutesKey.End) ?? frontMatter.Value(MinutesKey.Start)) is { } said)
        {
            diagnostics.Report(DiagnosticCodes.EndBeforeStart, said.Where, Written(from), Written(until));
        }
    }

    private static string Written(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The day that the title names, of the text or else of the front matter.</summary>
    private static FoundDay? DayOf(MeetingDraft document) =>
        FoundDay.In(document.TitleWords is { } title ? PageOfDay().Replace(title, " ") : null, document.Meeting.TitleLine?.Line ?? 1)
        ?? (document.FrontMatter.Value(MinutesKey.Title) is YamlScalar stated ? FoundDay.In(stated.Text, stated.Where.Line) : null);

    private static string? Names(FrontMatter frontMatter, FrontMatterKey key) =>
        frontMatter.List(key) is { IsEmpty: false } names ? string.Join(", ", names.Select(n => n.Text)) : null;

    /// <summary>The names without what stands in parentheses behind them: <c>K. Blau (zum letzten Mal)</c>.</summary>
    private static string? WithoutAside(string? names) =>
        names is not null && Aside().Replace(names, "").Trim(' ', ',') is { Length: > 0 } bare ? bare : names;

    /// <summary><c>1. Vorsitzender Rolf Sternal</c> and <c>Rolf Sternal, Präsident</c> → <c>Rolf Sternal</c></summary>
    private static string? WithoutOffices(string? names) =>
        names is null ? null : string.Join(", ", names.Split(", ").Where((part, i) => i == 0 || !AttendeeTitles.IsOffice(part)).Select(AttendeeTitles.WithoutOffice));

    /// <summary>What other programs and habits call a draft is one here too, and a draft by a misspelt key: it must not be published by a misunderstanding.</summary>
    private static MeetingStatus? Status(MeetingDraft document, DiagnosticBag diagnostics)
    {
        var frontMatter = document.FrontMatter;
        var stated = frontMatter.OneOf(MinutesKey.Status, (DraftDemand.Draft, MeetingStatus.Draft), (Provisional, MeetingStatus.Provisional), (Approved, MeetingStatus.Approved));
        var (isDraft, isInternal, isPublished, isPublic) = (frontMatter.Truth(MinutesKey.IsDraft), frontMatter.Truth(MinutesKey.IsInternal), frontMatter.Truth(MinutesKey.IsPublished), frontMatter.Truth(MinutesKey.IsPublic));
        if (stated == MeetingStatus.Draft || isDraft == true || isInternal == true || isPublished == false || isPublic == false || frontMatter.Entries.Any(DraftDemand.IsIn))
        {
            return MeetingStatus.Draft;
        }

        var saysWhetherDraft = stated is not null || isDraft is not null;
        if (isInternal is not null || isPublished is not null || isPublic is not null)
        {
            return stated;
        }

        if (WithholdingLine.In(document, !saysWhetherDraft) is not { } line)
        {
            foreach (var part in NonPublicPart.In(document.Meeting))
            {
                diagnostics.Report(DiagnosticCodes.PartSaysWithheld, new SourceLocation(document.Meeting.Source, part.Line, part.Column), part.Text);
            }

            return stated;
        }

        diagnostics.Report(line.IsDraft ? DiagnosticCodes.TextSaysDraft : DiagnosticCodes.TextSaysWithheld, new SourceLocation(document.Meeting.Source, line.Line), line.Text);
        return MeetingStatus.Draft;
    }

    /// <summary>A title that is nothing but a day says less than the line that names the meeting.</summary>
    private static string? TitleOf(string? stated, string? written) =>
        stated is null || (written is not null && GermanDate.FindFirst(stated) is { Start: 0 } day && day.End == stated.Length) ? written : stated;

    private static string? Tidy(string? title)
    {
        var line = title is null ? "" : WrittenTags.Any().Replace(title, "").Replace('\n', ' ').Trim(' ', '%', '*', '\u00A0');
        return line.Length == 0 || OnlyAnnouncesAgenda(line) ? null : line;
    }

    /// <summary><c>Tagesordnung Montag, 24.10.2022 um 14 Uhr</c>, with which minutes begin that were written into the agenda.</summary>
    private static bool OnlyAnnouncesAgenda(string line) => AgendaOfDay().IsMatch(line) && GermanDate.FindFirst(line) is not null;

    private static string TitleFrom(string? committee, DateOnly? date, string stem) =>
        (committee, date) switch
        {
            ({ } name, { } day) => $"{name}, {German(day)}",
            (null, { } day) => $"Protokoll vom {German(day)}",
            _ => stem.Replace('_', ' '),
        };

    private static string German(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(Tagesordnung|Agenda|TO)\b(\s+(für|vom|am|den|Mo|Di|Mi|Do|Fr|Sa|So|\p{L}+tag|Mittwoch|um|von|bis|Uhr)\b[.,]?|[\s\d.,:–-]+)*$", Matching.AnyCase)]
    private static partial Regex AgendaOfDay();

    /// <summary>
    /// Before the day in the title of a page of a wiki: <c>Vorstand/Protokolle/2022-10-24</c>; and when the report was written that names its day:
    /// <c>12.11.22: Kurzbericht zur Sitzung am 24.10.22</c>.
    /// </summary>
    [GeneratedRegex(
        """
          (?<=\p{L})/(?=\d{4}-\d{2}-\d{2}(?!\d))
        | ^\d{1,2}\.\d{1,2}\.\d{2,4}:(?=\s+\p{L}*(bericht|protokoll)\s+(zu[rm]|vo[nm]|der|des|über)\s+(\p{L}+\s+){0,2}[\p{L}-]*(sitzung|versammlung|treffens?)\s+(am|vom)\s+\d{1,2}\.\d{1,2}\.\d{2})
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex PageOfDay();

    [GeneratedRegex(@"\s*\([^()]*\)", Matching.Exact)]
    private static partial Regex Aside();
}
