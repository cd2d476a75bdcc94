using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Names as they stand behind <c>Leitung:</c> or <c>Protokoll:</c></summary>
internal static partial class OfficeNames
{
    /// <summary>No date, sentence or label, as below the heading <c>Protokoll</c>, no question, as in <c>Protokoll: Wer?</c>, no list that goes on, and no title: <c>Protokoll⏎des⏎Gemeinderats</c>.</summary>
    public static bool Are(string value) =>
        !value.AsSpan().ContainsAny('?', ':', '#')
        && !VoteText.Read(value).HasNumbers
        && GermanDate.FindFirst(value) is null
        && !NumberOfMinutes().IsMatch(value)
        && !WordsOfSentence().IsMatch(value)
        && !Nobody().IsMatch(value)
        && NameList.Names(value) is { IsEmpty: false } names
        && value is not ([.., ';'] or "des" or "der")
        && names.All(name => !LowerWord().IsMatch(name));

    /// <summary><c>Protokoll: Nr. 4/2020</c></summary>
    [GeneratedRegex(@"^\W*(((Nr|No)\.?|Nummer)\s*\d|\d+(/\d+)?\W*$)", Matching.AnyCase)]
    private static partial Regex NumberOfMinutes();

    /// <summary>Nobody alone: <c>Protokoll: gemeinsam</c></summary>
    [GeneratedRegex(@"^\W*(gemeinsam|reihum|wechselnd|abwechselnd|alle(\s+(zusammen|gemeinsam))?)\W*$", Matching.AnyCase)]
    private static partial Regex Nobody();

    /// <summary>A word that no name of several words has.</summary>
    [GeneratedRegex(@"\s(?!(von|van|vom|zu|zum|zur|de|der|den|di|da|la|le|el|al|bin|ibn)\b|(v|d|med|phil|jur|rer|nat|theol)\.)\p{Ll}", Matching.Exact)]
    private static partial Regex LowerWord();

    /// <summary>Three words in a row that are no particles of a name: <c>bitte direkt mitschreiben</c>.</summary>
    [GeneratedRegex(@"((?<!\S)(?!(von|und|zu|zum|zur|der|den|van|de)\b)\p{Ll}+\s+){3}", Matching.Exact)]
    private static partial Regex WordsOfSentence();
}
