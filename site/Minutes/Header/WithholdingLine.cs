using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Appointments;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// The line in which minutes say of themselves that they are not meant for everybody: <c>Status: intern</c>, <c>Vertraulich</c>, a title that ends with
/// <c>(nicht öffentlich)</c>, <c>(interne Version)</c> or names a <c>nichtöffentliche Sitzung</c>, or the name of the club above it. A part of them that says so of itself is none.
/// </summary>
internal sealed partial record WithholdingLine(string Text, int Line)
{
    private const string Words =
        @"((streng\s+)?(vertraulich|geheim|intern|privat|confidential|internal)|nicht[\s-]*öffentlich|nur\s+(intern|(für|zum)\s+(den\s+)?internen\s+gebrauch)|nicht\s+(zur|für\s+die)\s+veröffentlichung(\s+bestimmt)?)";

    /// <summary>How many lines may stand above it.</summary>
    private const int Most = 40;

    /// <summary>Whether it says that they are not finished.</summary>
    public bool IsDraft => Draft().IsMatch(Text);

    /// <param name="mayBeDraft">Whether a line that calls them a draft counts.</param>
    public static WithholdingLine? In(MeetingDraft document, bool mayBeDraft) =>
        document.TitleWords is { } words && InTitle().IsMatch(words) ? new WithholdingLine(words, (document.Meeting.TitleLine ?? document.Meeting.Passages.FirstOrDefault(passage => passage.Text == words))?.Line ?? 1)
        : document.FrontMatter.Value(MinutesKey.Title) is YamlScalar title && InTitle().IsMatch(title.Text) ? new WithholdingLine(title.Text, title.Where.Line)
        : InLetterhead(document.Meeting) ?? InHead(document.Meeting, mayBeDraft);

    /// <summary>Whether a line that stands on every page says so: <c>Vertraulich | Seite 2</c>.</summary>
    public static bool IsRunning(string line) => InTitle().IsMatch(line) || line.Split('|', '·', '•', '\t').Any(part => Labelled().IsMatch(part) || Alone().IsMatch(part));

    /// <summary>Whether a line says <c>nicht öffentlich</c> and no more.</summary>
    public static bool SaysNotPublic(string line) => NotPublic().IsMatch(line);

    /// <summary>Whether a text is <c>Vertraulich</c> and no more, which at the head of a part says so of that part.</summary>
    public static bool IsMark(string text) => IsAlone(text, isOfPeople: true) && !Draft().IsMatch(text);

    private static WithholdingLine? InLetterhead(Meeting meeting) =>
        meeting is { Passages: [var first, ..], Items: not [{ Heading.Index: 0 }, ..] } && (first == meeting.TitleLine || OrganizationWords.Occur(first.Text)) && InTitle().IsMatch(first.Text)
            ? new WithholdingLine(first.Text, first.Line)
            : null;

    private static WithholdingLine? InHead(Meeting meeting, bool mayBeDraft)
    {
        var above = "";
        var lines = 0;
        var isOfPeople = false;
        var head = HeadItem.Of(meeting);
        foreach (var passage in meeting.Passages.Take(EndOfHead(meeting, head)))
        {
            if (HeadingWords.AnnounceAgenda(passage.Text) || passage.Kind == PassageKind.Code)
            {
                // In an agenda the words stand above those of its items that are not public.
                return null;
            }

            var number = passage.Line;
            var standsAlone = StandsAlone(meeting, passage);
            foreach (var line in passage.Text.Split('\n'))
            {
                if (++lines > Most || PublicPart().IsMatch(line))
                {
                    return null;
                }

                isOfPeople |= LineLabels.Of(line).Exists(label => label.IsAttendance);
                if (AboutMeeting().IsMatch(line) || Labelled().IsMatch(line) || Labelled().IsMatch($"{above}: {line}") || (standsAlone && IsAlone(line, isOfPeople)))
                {
                    var found = new WithholdingLine(line.Trim(), number);
                    if (mayBeDraft || !found.IsDraft)
                    {
                        return found;
                    }
                }

                above = line.Trim(' ', ':', '*');
                number++;
            }
        }

        return null;
    }

    /// <summary>Up to the first item; one without a text of its own at the very top is no item but such a line as a heading.</summary>
    private static int EndOfHead(Meeting meeting, AgendaItem? head) =>
        meeting.Items.FirstOrDefault(item => item != head && (item.Heading.Index > 1 || !item.Blocks.IsEmpty))?.Heading.Index ?? meeting.Passages.Length;

    /// <summary>
    /// Whether a line of a passage may be a mark: nothing else stands in it but what belongs to the head, and it is neither the answer to a label or
    /// heading above it nor the heading of what stands below.
    /// </summary>
    private static bool StandsAlone(Meeting meeting, Passage passage)
    {
        var above = passage.Index > 0 ? meeting.Passages[passage.Index - 1] : null;
        var below = passage.Index + 1 < meeting.Passages.Length ? meeting.Passages[passage.Index + 1] : null;
        return passage.Kind switch
        {
            PassageKind.Heading => above is null || below is null or { Kind: PassageKind.Heading } || HasLabels(below),
            PassageKind.Paragraph => above?.Text.EndsWith(':') != true
                && (above is not { Kind: PassageKind.Heading, Index: > 0 } || above == meeting.TitleLine || HeadingWords.NameMeeting(above.Text))
                && (below is not { Kind: PassageKind.ListItem } || HasLabels(below))
                && StandsAmongHead(passage.Text.Split('\n')),
            _ => false,
        };
    }

    private static bool HasLabels(Passage passage) => LineLabels.OfFirstLine(passage).Count > 0;

    /// <summary>Beside labels with their values, days and the name of the meeting; above the mark that may be a sentence: <c>bis zur Sitzung vertraulich</c>.</summary>
    private static bool StandsAmongHead(string[] lines)
    {
        var mark = Array.FindIndex(lines, line => Alone().IsMatch(line));
        return mark >= 0 && lines.Index().All(line =>
            Alone().IsMatch(line.Item)
            || LineLabels.Of(line.Item) is [{ Value.Length: > 0 }, ..]
            || AppointmentLine.BeginsWithDay(line.Item)
            || (line.Index > mark && HeadingWords.NameMeeting(line.Item)));
    }

    /// <summary><c>Intern</c> below <c>Anwesend</c> says who belongs to the house, and <c>geheim</c> is what is left of a sentence.</summary>
    private static bool IsAlone(string line, bool isOfPeople) =>
        Alone().IsMatch(line) && (char.IsUpper(line.FirstOrDefault(char.IsLetter)) || SaysNotPublic(line)) && !(isOfPeople && Inside().IsMatch(line));

    /// <summary>Below a heading such as <c>N i e d e r s c h r i f t</c>.</summary>
    [GeneratedRegex(@"^\W*über\s+(die|eine)\s+(\d{1,3}\.\s+)?nicht[\s-]*öffentliche\s+\p{L}*sitzung\b", Matching.AnyCase)]
    private static partial Regex AboutMeeting();

    [GeneratedRegex(
        $$"""
          ^\W*{{Words}}[\s*_!.)\]]*$
        | ^\W*(streng\s+)?(internes|vertrauliches|nicht[\s-]*öffentliches)\s+(protokoll|dokument|papier)[\s*_!.)\]]*$
        | ^\W*(dieses|das)\s+(protokoll|dokument)\s+ist\s+{{Words}}\W*$
        | ^\W*entwurf[\s*_!.)\]]*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Alone();

    [GeneratedRegex(
        $$"""
          ^\W*(
                status
              | (vertraulichkeits|geheimhaltungs)(stufe|vermerk)
              | sitzungsart|art\s+der\s+sitzung|öffentlichkeit|vertraulichkeit|einstufung|klassifi(kation|zierung)|sichtbarkeit
              | veröffentlichung
          )\s*[*_]*:[\s*_]*({{Words}}|entwurf)[\s*_!.]*([,;(–].*)?$
        | ^\W*(intern|vertraulich|nicht[\s-]*öffentlich)\s*[*_]*:[\s*_]*ja\W*$
        | ^\W*(öffentlich|veröffentlichen|veröffentlichung)\s*[*_]*:[\s*_]*nein\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        $$"""
          (\(|\[|\s[–—-]\s)\s*{{Words}}(\W*$|\)\s+(über|\d{1,3}\.)\s)
        | (\(|\[|\s[–—-]\s)\s*(interne|vertrauliche|nicht[\s-]*öffentliche)\s+(version|fassung|ausgabe)\W*$
        | ^\W*((streng\s+)?vertraulich|nicht[\s-]*öffentlich)(:\s|\s*[–—]\s|\s-\s)
        | {{NotPublicMeeting}}
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex InTitle();

    /// <summary>
    /// Unless a public one was held with it (<c>öffentliche und nichtöffentliche Sitzung</c>), or what is here comes from it or leaves it out:
    /// <c>ohne nichtöffentlichen Teil</c>.
    /// </summary>
    private const string NotPublicMeeting =
        @"^(?!.*\böffentlich(?<!nicht[\s-]*öffentlich)(e[nrs]?)?(" + OfMeeting + @"|\s*(und|u\.|oder|[/&,–)-]|$)))" +
        @".*\bnicht(?<!\b(ohne|aus)\s(\p{L}+\s)?nicht)[\s-]*öffentliche[nrs]?" + OfMeeting;

    private const string OfMeeting = @"\s+((?!nicht)[\p{L}\d.]+\s+){0,2}\p{L}*(sitzung|versammlung|treffens?|beratung|teils?|protokolls?|niederschrift)(?!\p{L})";

    [GeneratedRegex(@"^\W*nicht[\s-]*öffentlich\W*$", Matching.AnyCase)]
    private static partial Regex NotPublic();

    [GeneratedRegex(@"^([^:]*:)?\W*entwurf\b", Matching.AnyCase)]
    private static partial Regex Draft();

    [GeneratedRegex(@"^\W*öffentlich(er\s+teil)?\W*$", Matching.AnyCase)]
    private static partial Regex PublicPart();

    [GeneratedRegex(@"^\W*(intern|internal|privat)\W*$", Matching.AnyCase)]
    private static partial Regex Inside();
}
