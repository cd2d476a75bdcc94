using System.Collections.Frozen;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>The words with which minutes write votes.</summary>
internal static class VoteWords
{
    private static readonly string[] Numbers =
    [
        "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
        "neunzehn", "zwanzig",
    ];

    /// <summary>Words that also stand in sentences without any vote: <c>dafür müsste …</c></summary>
    private static readonly FrozenSet<string> Everyday = new[] { "ja", "nein", "dafür", "dagegen", "pro", "contra", "kontra", "zustimmung", "zustimmungen", "zustimmend", "ablehnung", "ablehnungen", "enthalten" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, VoteWord> Words = Table(
        (VoteToken.Number, "keine keinen keiner kein ohne", 0),
        (VoteToken.Number, "ein eine einer einem", 1),
        (VoteToken.Yes, "ja jastimme jastimmen jastimm ja-stimme ja-stimmen ja-stimm dafür für-stimme für-stimmen fürstimmen pro pro-stimmen prostimmen zustimmung zustimmungen zustimmend zustimmende", 0),
        (VoteToken.No, "nein neinstimme neinstimmen nein-stimme nein-stimmen nein-stimm gegenstimme gegenstimmen gegen-stimme gegen-stimmen dagegen ablehnung ablehnungen ablehnend ablehnende contra kontra contra-stimmen", 0),
        (VoteToken.Abstain, "enthaltung enthaltungen stimmenthaltung stimmenthaltungen enthalten enth", 0),
        (VoteToken.Votes, "stimme stimmen mea miteigentumsanteile miteigentumsanteilen stimmanteile stimmanteilen", 0),
        (VoteToken.Unanimous, "einstimmig einstimig einstimmige einstimmiger einstimmigen einstimmiges einvernehmlich einmütig einmütige einmütiger einmütigen einhellig konsens", 0),
        (VoteToken.Accepted, "angenommen angemommen angenommmen angennommen angnommen beschlossen zugestimmt bestätigt genehmigt verabschiedet gewählt wiedergewählt bewilligt befürwortet entlastet entsprochen stattgegeben benannt", 0),
        (VoteToken.CameAbout, "zustande", 0),
        (VoteToken.Rejected, "abgelehnt verworfen", 0),
        (VoteToken.Postponed, "vertagt verschoben zurückgestellt aufgeschoben", 0),
        (VoteToken.Negation, "nicht", 0),
        (VoteToken.Against, "zu gegen", 0),
        (VoteToken.Of, "von", 0),
        (VoteToken.Times, "x mal", 0),
        (VoteToken.And, "und oder sowie", 0),
        (VoteToken.Objection, "einwand einwände einwänden widerspruch widersprüche gegenrede einspruch einsprüche", 0),
        (VoteToken.Name, "abstimmung abstimung blockabstimmung abstimmungsergebnis ergebnis votum wahlergebnis auszählung beschluss ausstand", 0),
        (VoteToken.Filler, "mehrheitlich mehrheit grossmehrheitlich großmehrheitlich gekommen das der die den des dem wird wurde werden wurden ist damit so mit bei es gab gibt jeweils somit daher also per handzeichen offen geheim im in anwesenden mitglieder mitgliedern antrag vorschlag wahl block", 0));

    private static readonly FrozenDictionary<string, VoteWord>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static VoteWord Of(ReadOnlySpan<char> word) => WordsBySpan.TryGetValue(word, out var known) ? known : default;

    private static FrozenDictionary<string, VoteWord> Table(params ReadOnlySpan<(VoteToken Token, string Words, int Value)> rows)
    {
        var table = new Dictionary<string, VoteWord>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Numbers.Length; i++)
        {
            table[Numbers[i]] = new VoteWord(VoteToken.Number, i, IsEveryday: false);
        }

        foreach (var (token, words, value) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = new VoteWord(token, value, Everyday.Contains(word));
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
