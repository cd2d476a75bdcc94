using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Title, committee, date, times, place, chair, minute taker: from the front matter, else from the title line and the lines before the
/// agenda, the date at last from the file name. What contradicts the front matter is reported.
/// </summary>
internal sealed partial class ReadHeader : IModule<MeetingDraft, MeetingDraft>
{
    /// <summary>How far into the text the lines about the meeting itself may stand.</summary>
    private const int HeaderLines = 40;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        var meeting = document.Meeting;
        frontMatter.ReportUnknown(Key.All);

        var header = Header(meeting);
        var stem = System.IO.Path.GetFileNameWithoutExtension(meeting.Source);
        var date = Date(frontMatter, header, meeting, stem, context.Diagnostics);
        var times = header.TimesLine is { } line ? GermanTime.FindFirst(line) : null;
        var committee = frontMatter.Text(Key.Committee) ?? Committee(header.Title) ?? CommitteeFromFolder(meeting.Source);
        var title = frontMatter.Text(Key.Title) ?? TitleFrom(header.Title) ?? TitleFrom(committee, date, stem);

        return document with
        {
            Meeting = meeting with
            {
                Title = title,
                Committee = committee,
                Date = date,
                Start = frontMatter.Time(Key.Start) ?? header.Start ?? times?.Start,
                End = frontMatter.Time(Key.End) ?? header.End ?? times?.End,
                Location = frontMatter.Text(Key.Location) ?? header.Location ?? Place(header.Title),
                Chair = Names(frontMatter, Key.Chair) ?? header.Chair,
                MinutesBy = Names(frontMatter, Key.MinutesBy) ?? header.MinutesBy,
                Number = frontMatter.Text(Key.Number),
                Status = frontMatter.OneOf(
                    Key.Status,
                    (new FrontMatterKey("entwurf", "draft"), MeetingStatus.Draft),
                    (new FrontMatterKey("vorlaeufig", "provisional"), MeetingStatus.Provisional),
                    (new FrontMatterKey("vorläufig", "provisional"), MeetingStatus.Provisional),
                    (new FrontMatterKey("genehmigt", "approved"), MeetingStatus.Approved)),
                TopicNames = [.. frontMatter.List(Key.Topics).Select(t => t.Text)],
            },
        };
    }

    private static string? Names(FrontMatter frontMatter, FrontMatterKey key) =>
        frontMatter.List(key) is { IsEmpty: false } names ? string.Join(", ", names.Select(n => n.Text)) : null;

    private static MeetingHeader Header(Meeting meeting)
    {
        var header = new MeetingHeader { Title = meeting.TitleLine?.Text };
        var lines = meeting.Passages
            .SkipWhile(p => meeting.TitleLine is not null && p.Index == meeting.TitleLine.Index)
            .TakeWhile(p => meeting.Items.IsEmpty || p.Index < FirstItemPassage(meeting))
            .SelectMany(p => p.Text.Split('\n'));
        foreach (var line in lines.Take(HeaderLines))
        {
            header = header.With(line);
        }

        return header.Title is not null && header.TimesLine is null && GermanTime.FindFirst(header.Title) is not null
            ? header with { TimesLine = header.Title }
            : header;
    }

    private static int FirstItemPassage(Meeting meeting) => meeting.Items[0].Heading.Index;

    private static DateOnly? Date(FrontMatter frontMatter, MeetingHeader header, Meeting meeting, string stem, DiagnosticBag diagnostics)
    {
        var stated = frontMatter.Date(Key.Date);
        var inTitle = header.Title is { } title ? GermanDate.FindFirst(title) : null;
        var where = frontMatter.Value(Key.Date)?.Where ?? new SourceLocation(meeting.Source, meeting.TitleLine?.Line ?? 1);
        if (stated is null && inTitle is { Date: null } impossible)
        {
            diagnostics.Report(DiagnosticCodes.NotADate, where, impossible.Of(header.Title ?? ""));
        }

        var inText = inTitle?.Date ?? header.Date;
        var inName = GermanDate.FromFileName(stem)?.Date;
        var date = stated ?? inText ?? inName;
        if (date is { } day)
        {
            ReportOther(inTitle?.Date, "die Titelzeile", "the title line");
            ReportOther(inName, "der Dateiname", "the file name");
        }
        else if (frontMatter.Value(Key.Date) is null)
        {
            diagnostics.Report(DiagnosticCodes.NoDate, new SourceLocation(meeting.Source));
        }

        return date;

        void ReportOther(DateOnly? other, string german, string english)
        {
            if (other is { } found && found != date)
            {
                diagnostics.Report(
                    DiagnosticCodes.DatesDiffer,
                    where,
                    Iso(date.Value),
                    Iso(found),
                    german,
                    english);
            }
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the title line says the minutes are of: <c>Vorstandssitzung des Runden Tisches</c> → <c>Vorstand des Runden Tisches</c>.</summary>
    private static string? Committee(string? title)
    {
        if (title is null || OfWhat().Match(title) is not { Success: true } match)
        {
            return null;
        }

        var of = Sitting().Replace(match.Groups["of"].Value.Trim(), "${who}").Trim(' ', ',', '-', '–', ':');
        return of.Length is > 1 and < 80 ? of : null;
    }

    private static string? CommitteeFromFolder(string source)
    {
        var folders = source.Split('/')[1..^1].Where(folder => !folder.All(char.IsAsciiDigit) && folder[0] != '_').ToList();
        return folders.Count == 0 ? null : folders[0];
    }

    private static string? Place(string? title) =>
        title is not null && InPlace().Match(title) is { Success: true } match ? match.Groups["place"].Value.Trim().TrimEnd('.') : null;

    private static string? TitleFrom(string? line) => string.IsNullOrWhiteSpace(line) ? null : line.Replace('\n', ' ').Trim();

    private static string TitleFrom(string? committee, DateOnly? date, string stem) =>
        (committee, date) switch
        {
            ({ } name, { } day) => $"{name}, {day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture)}",
            (null, { } day) => $"Protokoll vom {day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture)}",
            _ => stem.Replace('_', ' '),
        };

    [GeneratedRegex(@"^\s*(ergebnis|kurz|verlaufs)?(protokoll|niederschrift)\s+(über\s+)?(der|des|die|das|zur|zum|vom)\s+(?<of>\p{L}.*?)(\s+(am|vom|im|in)\s|,|\s*\d|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfWhat();

    [GeneratedRegex(@"\b(?<who>\p{L}+?)s?sitzung\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sitting();

    [GeneratedRegex(@"Uhr,?\s+(im|in der|in|bei|beim)\s+(?<place>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InPlace();
}
