using System.Collections.Frozen;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>The words with which minutes write votes.</summary>
internal static class VoteWords
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["keine"] = 0,
        ["keinen"] = 0,
        ["keiner"] = 0,
        ["kein"] = 0,
        ["ohne"] = 0,
        ["null"] = 0,
        ["eine"] = 1,
        ["einer"] = 1,
        ["einem"] = 1,
        ["ein"] = 1,
        ["eins"] = 1,
        ["zwei"] = 2,
        ["drei"] = 3,
        ["vier"] = 4,
        ["fünf"] = 5,
        ["sechs"] = 6,
        ["sieben"] = 7,
        ["acht"] = 8,
        ["neun"] = 9,
        ["zehn"] = 10,
        ["elf"] = 11,
        ["zwölf"] = 12,
        ["dreizehn"] = 13,
        ["vierzehn"] = 14,
        ["fünfzehn"] = 15,
        ["sechzehn"] = 16,
        ["siebzehn"] = 17,
        ["achtzehn"] = 18,
        ["neunzehn"] = 19,
        ["zwanzig"] = 20,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, VoteToken> Words = Table(
        (VoteToken.Yes, "ja jastimme jastimmen jastimm ja-stimme ja-stimmen ja-stimm dafür für-stimme für-stimmen fürstimmen pro pro-stimmen prostimmen zustimmung zustimmungen zustimmend zustimmende"),
        (VoteToken.No, "nein neinstimme neinstimmen nein-stimme nein-stimmen nein-stimm gegenstimme gegenstimmen gegen-stimme gegen-stimmen dagegen ablehnung ablehnungen ablehnend ablehnende contra kontra contra-stimmen"),
        (VoteToken.Abstain, "enthaltung enthaltungen stimmenthaltung stimmenthaltungen enthalten enth"),
        (VoteToken.Votes, "stimme stimmen"),
        (VoteToken.Unanimous, "einstimmig einstimmige einstimmiger einstimmigen einstimmiges einvernehmlich konsens"),
        (VoteToken.Accepted, "angenommen angemommen beschlossen zugestimmt bestätigt genehmigt verabschiedet gewählt wiedergewählt bewilligt befürwortet entlastet entsprochen stattgegeben benannt"),
        (VoteToken.Rejected, "abgelehnt verworfen"),
        (VoteToken.Postponed, "vertagt verschoben zurückgestellt aufgeschoben"),
        (VoteToken.Negation, "nicht"),
        (VoteToken.Against, "zu gegen"),
        (VoteToken.Of, "von"),
        (VoteToken.Times, "x mal"),
        (VoteToken.And, "und oder sowie"),
        (VoteToken.Objection, "einwand einwände einwänden widerspruch widersprüche gegenrede einspruch"),
        (VoteToken.Name, "abstimmung abstimmungsergebnis ergebnis votum wahlergebnis auszählung beschluss"),
        (VoteToken.Filler, "das der die den des dem wird wurde werden wurden ist damit so mit bei es gab gibt jeweils somit daher also per handzeichen offen geheim im in anwesenden mitglieder mitgliedern antrag vorschlag"));

    /// <summary>Words that also stand in sentences without any vote: <c>dafür müsste …</c></summary>
    private static readonly FrozenSet<string> Everyday = new[] { "ja", "nein", "dafür", "dagegen", "pro", "contra", "kontra", "zustimmung", "zustimmungen", "zustimmend", "ablehnung", "ablehnungen", "enthalten" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumbersBySpan = Numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, VoteToken>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EverydayBySpan = Everyday.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsNumber(ReadOnlySpan<char> word, out int value) => NumbersBySpan.TryGetValue(word, out value);

    public static VoteToken Meaning(ReadOnlySpan<char> word) => WordsBySpan.TryGetValue(word, out var token) ? token : VoteToken.Other;

    public static bool IsEveryday(ReadOnlySpan<char> word) => EverydayBySpan.Contains(word);

    private static FrozenDictionary<string, VoteToken> Table(params ReadOnlySpan<(VoteToken Token, string Words)> rows)
    {
        var table = new Dictionary<string, VoteToken>(StringComparer.OrdinalIgnoreCase);
        foreach (var (token, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = token;
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
