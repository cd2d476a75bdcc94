using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Header;

/// <summary>The agenda items that open a meeting, where minutes may say who was there, who led and who wrote.</summary>
internal static partial class OpeningItems
{
    /// <summary>How many of the first items may be.</summary>
    public const int Most = 8;

    public static IEnumerable<AgendaItem> Of(Meeting meeting) =>
        meeting.Items.Take(Most).Where((item, place) => Open(item.Title) || (place == 0 && HoldsHead(meeting, item)));

    /// <summary>Whether a title is one of those with which meetings begin.</summary>
    public static bool Open(string title) => Opening().IsMatch(title);

    private static bool HoldsHead(Meeting meeting, AgendaItem first) =>
        HeadItem.Of(meeting) is not null || (HeadingWords.MayBeHead(first.Title) && BeginsWithWriter(meeting, first));

    private static bool BeginsWithWriter(Meeting meeting, AgendaItem item) =>
        item.Heading.Index + 1 < meeting.Passages.Length && LineLabels.OfFirstLine(meeting.Passages[item.Heading.Index + 1]) is [{ Kind: LabelKind.MinutesBy }];

    [GeneratedRegex(
        """
        ^\W*(?-i:[IVX]+\.\s+)?(
              regulari(en|a)|formal|organisat|orga\b|begrüßung|eröffnung|feststellung|(nicht\s+)?anwesen
            | wer\s+(ist|war|sind|waren)\s+(alles\s+)?(da|anwesend)\W*$
            | anw\.|tn\W*$|beschlussfähig
            | sitzungs(leitung|start|beginn|eröffnung)
            | (projekt-?)?teilnehm|(un)?entschuldig|abwesen|fehl(t|en|ende?)\W*$|gäste|gast\b|protokoll(führ|ant)
            | (wahl|bestimmung|bestellung|benennung)\s+(de[rs]|eine[rs]|von)?\s*(versammlungs|sitzungs|protokoll)(leit|führ|ant|ier)
            | einleitung|auftakt
            | (anhang|anlage)\s+\S{1,3}\W+(teilnehm|anwesen)
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Opening();
}
