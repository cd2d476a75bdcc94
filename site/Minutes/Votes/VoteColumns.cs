using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>Where each row of a table tells how a vote went: a column each for Ja, Nein and Enthaltung, or one with words or <c>5/0/1</c>; -1 for none.</summary>
internal readonly partial record struct VoteColumns(int Yes, int No, int Abstain, int Words)
{
    public bool AreCounted => Yes >= 0 && No >= 0;

    public bool Any => Yes >= 0 || Words >= 0;

    /// <param name="other">A column that is something else already; -1 for none.</param>
    public static VoteColumns In(TableRow head, int other) =>
        new(TableHead.Column(head, InFavour()), TableHead.Column(head, Against()), TableHead.Column(head, Abstaining()), TableHead.Column(head, InWords(), other));

    /// <returns>Null when the row tells of no vote.</returns>
    public Vote? Of(TableRow row)
    {
        var counted = new VoteCount(Number(row, Yes), Number(row, No), Number(row, Abstain)).Vote;
        // Dashes all along: nobody voted.
        counted = counted?.Total == 0 ? null : counted;
        var said = VoteText.Read(TableHead.Cell(row, Words)?.Text ?? TableHead.Cell(row, Yes)?.Text).Vote;
        return counted is null ? said : counted with { Result = said?.Result ?? counted.Result };
    }

    /// <summary>Which votes a column or row of that title counts; null for any other.</summary>
    public static VoteToken? AnswerOf(string title) =>
        InFavour().IsMatch(title) ? VoteToken.Yes
        : Against().IsMatch(title) ? VoteToken.No
        : Abstaining().IsMatch(title) ? VoteToken.Abstain
        : null;

    private static decimal? Number(TableRow row, int column) =>
        TableHead.Cell(row, column)?.Text.Trim() is { Length: > 0 } text ? (text is "-" or "–" or "—" ? 0 : VoteNumber.Only(text)) : null;

    /// <summary>Behind the answer: <c>Ja (dafür)</c>, <c>dagegen gestimmt</c>.</summary>
    private const string More = @"(\s+gestimmt|\s*\(\p{L}+\))?";

    [GeneratedRegex(@"^\W*(ja|dafür|zustimmung(en)?|pro)(-?\s?stimmen?)?" + More + @"\W*$", Matching.AnyCase)]
    private static partial Regex InFavour();

    [GeneratedRegex(@"^\W*(nein|dagegen|ablehnung(en)?|gegen|[ck]ontra)(-?\s?stimmen?)?" + More + @"\W*$", Matching.AnyCase)]
    private static partial Regex Against();

    [GeneratedRegex(@"^\W*(stimm)?enth(alten|altung(en)?|\.)?" + More + @"\W*$", Matching.AnyCase)]
    private static partial Regex Abstaining();

    [GeneratedRegex(
        """
        ^\W*(
              abstimmung(sergebnis)?(\s*\(j(a)?\s*/\s*n(ein)?\s*/\s*e(nth\w*)?\.?\))?
            | ergebnis|votum|stimmen
            | j(a)?\s*/\s*n(ein)?\s*/\s*e(nth\w*)?
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex InWords();
}
