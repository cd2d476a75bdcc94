using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Who was there: from the front matter; what it leaves open, from the lines and lists of the text that say so. Who led and who wrote, where
/// nothing else says it, from the roles that stand beside the names, at last from who signed.
/// </summary>
internal sealed partial class ReadAttendance : IModule<MeetingDraft, MeetingDraft>
{
    /// <summary>Words of two names that lack a comma between them: given name and family name each.</summary>
    private const int WordsOfTwoNames = 4;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var stated = new[] { (MinutesKey.Present, LabelKind.Present), (MinutesKey.Excused, LabelKind.Excused), (MinutesKey.Absent, LabelKind.Absent), (MinutesKey.Guests, LabelKind.Guests) };
        var written = new AttendanceInText(meeting, [.. stated.Where(s => document.FrontMatter.Value(s.Item1) is not null).Select(s => s.Item2)]).Read();
        var attendance = Sorted(
            Explained(MinutesKey.Present, written.Present),
            Explained(MinutesKey.Excused, written.Excused),
            Explained(MinutesKey.Absent, written.Absent),
            Explained(MinutesKey.Guests, written.Guests)) with
        {
            Count = CountIn(document.FrontMatter) ?? written.Count,
        };
        var minutesBy = meeting.MinutesBy ?? InRole(attendance.Present.AddRange(attendance.Guests.Where(guest => guest.Organization is null)), "protokoll", "schriftführ");
        var chair = meeting.Chair ?? InRole(attendance.Present, "leit", "sitzungsleit", "versammlungsleit", "moderat") ?? InChair(attendance);
        var signed = minutesBy is null || chair is null ? Signatures.Of(meeting with { Attendance = attendance }) : null;
        ReportMissingCommas(attendance, meeting.Source, context.Diagnostics);
        return document with
        {
            Meeting = meeting with
            {
                Attendance = attendance,
                MinutesBy = WrittenOut(minutesBy ?? signed?.MinutesBy, attendance),
                Chair = WrittenOut(chair ?? signed?.Chair, attendance),
            },
        };

        ImmutableArray<Attendee> Explained(FrontMatterKey key, ImmutableArray<Attendee> inText) =>
            InitialsLegend.Explained(Either(document.FrontMatter, key, inText), meeting.Preamble);
    }

    /// <summary>The names that the attendance list gives for initials, with commas between them: <c>KB/RS</c> → <c>Karla Blau, Rolf Sternal</c>.</summary>
    private static string? WrittenOut(string? names, Attendance attendance)
    {
        if (names is null)
        {
            return null;
        }

        names = Addressed().Replace(names, "");
        var written = Initials().Replace(names, initials => attendance.WithInitials(initials.Value.Replace(".", "", StringComparison.Ordinal))?.Name ?? initials.Value);
        return written == names ? names : Joining().Replace(written, ", ");
    }

    private static ImmutableArray<Attendee> Either(FrontMatter frontMatter, FrontMatterKey key, ImmutableArray<Attendee> written) =>
        frontMatter.Value(key) switch
        {
            YamlScalar scalar => NameList.Read(scalar.Text, scalar.Where.Line),
            null => written,
            _ => [.. frontMatter.List(key).Select(name => AttendeeEntry.OnePerson(name.Text, name.Where.Line)).OfType<Attendee>()],
        };

    private static int? CountIn(FrontMatter frontMatter) =>
        frontMatter.Value(MinutesKey.Present) is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>Guests that the front matter lists among those present.</summary>
    private static Attendance Sorted(ImmutableArray<Attendee> present, ImmutableArray<Attendee> excused, ImmutableArray<Attendee> absent, ImmutableArray<Attendee> guests) =>
        new([.. present.Where(p => !AttendeeRole.IsGuest(p.Role))], excused, absent, [.. present.Where(p => AttendeeRole.IsGuest(p.Role)), .. guests]);

    private static string? InRole(ImmutableArray<Attendee> people, params string[] roles) =>
        people.FirstOrDefault(a => a.Role?.Replace("als ", "", StringComparison.OrdinalIgnoreCase) is { } own && roles.Any(role => own.StartsWith(role, StringComparison.OrdinalIgnoreCase)))?.Name;

    /// <summary>Whom the list says to have the Vorsitz, where it lists no deputy: then it tells of offices, and either may have led.</summary>
    private static string? InChair(Attendance attendance) =>
        attendance.Present.Where(a => a.Role is { } role && role.Contains("vorsitz", StringComparison.OrdinalIgnoreCase)).ToList() is [{ Role: "Vorsitz" } only] ? only.Name : null;

    /// <summary>Two names in a row without a comma, in a list whose other names have two words.</summary>
    private static void ReportMissingCommas(Attendance attendance, string source, DiagnosticBag diagnostics)
    {
        foreach (var list in new[] { attendance.Present, attendance.Excused, attendance.Absent, attendance.Guests }.Where(list => list.Length > 2))
        {
            foreach (var attendee in list)
            {
                var words = attendee.Name.Split(' ');
                if (words.Length == WordsOfTwoNames && words.All(MayBeOfAName) && IsAddressed(words[0]) == IsAddressed(words[2]) && list.Count(a => a.Name.AsSpan().Count(' ') == 1) == list.Length - 1)
                {
                    diagnostics.Report(DiagnosticCodes.CommaMissing, new SourceLocation(source, attendee.Line), attendee.Name, string.Join(' ', words[..2]), string.Join(' ', words[2..]));
                }
            }
        }
    }

    private static bool MayBeOfAName(string word) => word.Length > 2 && char.IsUpper(word[0]) && word[^1] != '.';

    /// <summary>Of two names both have a salutation or none.</summary>
    private static bool IsAddressed(string word) => NameWords.RoleOf(word).HasFlag(WordRole.Salutation);

    [GeneratedRegex(@"(?<=^|[,;/&+]\s*|\sund\s+)\p{Lu}\.?[vdz]?\p{Lu}\.?(\p{Lu}\.?)?(?=\s*($|[,;/&+]|und\s))", Matching.Exact)]
    private static partial Regex Initials();

    /// <summary>The sign before a name, as chats have it: <c>@Karla</c>.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}.])@(?=\p{L})", Matching.Exact)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"\s*[;/&+]\s*|\s+und\s+", Matching.Exact)]
    private static partial Regex Joining();
}
