using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// The line in which minutes say of themselves that they are not meant for everybody: <c>Status: intern</c>, <c>Vertraulich</c>, a title that ends with
/// <c>(nicht öffentlich)</c>. A part of them that says so of itself is none.
/// </summary>
internal sealed partial record WithholdingLine(string Text, int Line)
{
    private const string Words =
        @"((streng\s+)?(vertraulich|geheim|intern|privat|confidential|internal)|nicht[\s-]*öffentlich|nur\s+(intern|(für|zum)\s+(den\s+)?internen\s+gebrauch)|nicht\s+(zur|für\s+die)\s+veröffentlichung(\s+bestimmt)?)";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>How many lines may stand above it.</summary>
    private const int Most = 40;

    /// <param name="title">The words of the title, also where they are not the page's own heading.</param>
    public static WithholdingLine? In(Meeting meeting, string? title) =>
        title is not null && InTitle().IsMatch(title) ? new WithholdingLine(title, meeting.TitleLine?.Line ?? 1) : InHead(meeting);

    /// <summary>Whether a line that stands on every page says so: <c>Vertraulich | Seite 2</c>.</summary>
    public static bool IsRunning(string line) => InTitle().IsMatch(line) || line.Split('|', '·', '•', '\t').Any(part => Labelled().IsMatch(part) || Alone().IsMatch(part));

    private static WithholdingLine? InHead(Meeting meeting)
    {
        var above = "";
        var lines = 0;
        var isOfPeople = false;
        foreach (var passage in meeting.Passages.Take(EndOfHead(meeting)))
        {
            if (HeadingWords.AnnounceAgenda(passage.Text) || passage.Kind == PassageKind.Code)
            {
                // In an agenda the words stand above those of its items that are not public.
                return null;
            }

            var number = passage.Line;
            foreach (var line in passage.Text.Split('\n'))
            {
                if (++lines > Most || PublicPart().IsMatch(line))
                {
                    return null;
                }

                isOfPeople |= LineLabels.Of(line).Exists(label => label.IsAttendance);
                if (Labelled().IsMatch(line) || Labelled().IsMatch($"{above}: {line}") || (passage.Kind is PassageKind.Paragraph or PassageKind.Heading && IsAlone(line, isOfPeople)))
                {
                    return new WithholdingLine(line.Trim(), number);
                }

                above = line.Trim(' ', ':', '*');
                number++;
            }
        }

        return null;
    }

    /// <summary>Up to the first item; one without a text of its own at the very top is no item but such a line as a heading.</summary>
    private static int EndOfHead(Meeting meeting) =>
        meeting.Items.FirstOrDefault(item => item.Heading.Index > 1 || !item.Blocks.IsEmpty)?.Heading.Index ?? meeting.Passages.Length;

    /// <summary><c>Intern</c> below <c>Anwesend</c> says who belongs to the house.</summary>
    private static bool IsAlone(string line, bool isOfPeople) => Alone().IsMatch(line) && !(isOfPeople && Inside().IsMatch(line));

    [GeneratedRegex(@"^\W*" + Words + @"[\s*_!.)\]]*$|^\W*(streng\s+)?(internes|vertrauliches|nicht[\s-]*öffentliches)\s+(protokoll|dokument|papier)[\s*_!.)\]]*$|^\W*(dieses|das)\s+(protokoll|dokument)\s+ist\s+" + Words + @"\W*$|^\W*entwurf[\s*_!.)\]]*$", Options)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\W*(status|(vertraulichkeits|geheimhaltungs)(stufe|vermerk)|vertraulichkeit|einstufung|klassifi(kation|zierung)|sichtbarkeit|veröffentlichung)\s*[*_]*:[\s*_]*(" + Words + @"|entwurf)[\s*_!.]*([,;(–].*)?$|^\W*(intern|vertraulich|nicht[\s-]*öffentlich)\s*[*_]*:[\s*_]*ja\W*$|^\W*(öffentlich|veröffentlichen|veröffentlichung)\s*[*_]*:[\s*_]*nein\W*$", Options)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(\(|\[|\s[–—-]\s)\s*" + Words + @"\W*$|^\W*" + Words + @"(:\s|\s*[–—]\s|\s-\s)", Options)]
    private static partial Regex InTitle();

    [GeneratedRegex(@"^\W*öffentlich(er\s+teil)?\W*$", Options)]
    private static partial Regex PublicPart();

    [GeneratedRegex(@"^\W*(intern|internal|privat)\W*$", Options)]
    private static partial Regex Inside();
}
