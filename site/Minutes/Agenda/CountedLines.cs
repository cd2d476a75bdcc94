using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Items whose titles are plain first lines of paragraphs and count from one on, as text that was copied from a document has them:
/// <c>3.) Kasse</c>, <c>3 Kasse</c>, <c>3.1 Bericht</c>. The vaguest form: there are no headings, and at least three.
/// </summary>
internal sealed partial class CountedLines : IAgendaForm
{
    private const int FewestItems = 3;
    private const int Level = 2;

    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        var titles = Titles(blocks);
        return titles.Count >= FewestItems && !blocks.Any(block => block is Heading) ? Mark(blocks, titles) : null;
    }

    private static Dictionary<int, AgendaHeading> Titles(ImmutableArray<Block> blocks)
    {
        var found = new Dictionary<int, AgendaHeading>();
        string? last = null;
        var areNames = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Passage { Kind: PassageKind.Paragraph } passage)
            {
                continue;
            }

            if (Title().Match(FirstLine(passage)) is not { Success: true } title)
            {
                areNames = AnnouncesNames(passage) || (areNames && CountedName.Begins(passage.Text));
                continue;
            }

            areNames &= CountedName.Begins(FirstLine(passage));
            if (areNames)
            {
                continue;
            }

            var number = title.Groups["number"].Value;
            if (number == "1" && found.Count < FewestItems)
            {
                // What counted before was the agenda in one paragraph.
                found.Clear();
                last = null;
            }

            if (LinedAgenda.Follows(number, last))
            {
                found.Add(i, new AgendaHeading(number, title.Groups["title"].Value, Labelled: false));
                last = number;
            }
        }

        return found;
    }

    /// <summary>Whether it only asks who was there: <c>Anwesend waren:</c></summary>
    private static bool AnnouncesNames(Passage passage) => LineLabels.OfFirstLine(passage) is [{ IsAttendance: true, Value: "" }];

    private static string FirstLine(Passage passage) => PlainText.Of(PassageLines.Of(passage)[0]).Trim();

    private static MarkedText Mark(ImmutableArray<Block> blocks, Dictionary<int, AgendaHeading> titles)
    {
        var text = new MarkedTextBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (titles.TryGetValue(i, out var heading))
            {
                text.Cut((Passage)blocks[i], [(0, heading)], Level);
            }
            else
            {
                text.Add(blocks[i]);
            }
        }

        return text.Finish();
    }

    [GeneratedRegex(@"^(?<number>\d{1,2}(\.\d{1,2})?)(\.?\)[ \u00A0\t]*|[ \u00A0\t]+)(?<title>\p{Lu}[^\n]{1,88}[\p{L}\d)“""])$", Matching.Exact)]
    private static partial Regex Title();
}
