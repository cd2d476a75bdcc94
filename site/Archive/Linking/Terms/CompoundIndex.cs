using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>
/// Names of one word inside compounds: a topic as the last part (<c>Landesintegrationsbeirat</c> is an <c>Integrationsbeirat</c>; an
/// organization with more before its name would be another one), and any name as the first, where the letters between the parts show it
/// (<c>Unterbringungskosten</c>, <c>Gesundheitskartenausgabe</c>), but no organization in what another body is called (<c>Verwaltungsbeirat</c>).
/// </summary>
internal sealed class CompoundIndex
{
    /// <summary>A shorter name is no part of a compound: <c>Amt</c> is not meant in <c>Amtsblatt</c> or <c>insgesamt</c>.</summary>
    private const int ShortestName = 6;

    private const int ShortestOtherPart = 3;
    private const int ShortestLastPart = 4;

    /// <summary>They make another word and no compound: <c>Ausbildung</c> is no kind of <c>Bildung</c>.</summary>
    private static readonly ImmutableHashSet<string> Prefixes = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "aus", "auf", "bei", "ein", "ent", "her", "hin", "mit", "miss", "mis", "nach", "ver", "vor", "weg", "zer", "uber", "unter", "durch", "zusammen", "zuruck", "wieder", "wider", "über", "zurück", "rück", "gewähr",
        "fort", "los", "dar", "gegen", "hinter", "neben", "nicht", "ruck", "herab", "heran", "heraus", "herein", "hinaus", "hinein", "vorbei", "vorher", "gewahr", "bevor", "fehl", "umge", "unver", "unge");

    /// <summary>Behind these endings a compound always has an <c>s</c>.</summary>
    private static readonly string[] JoinedByS = ["ung", "heit", "keit", "schaft", "ion", "tät", "tum"];

    /// <summary>What such a word ends with is a body of its own, whoever its name begins with.</summary>
    private static readonly string[] Bodies = ["rat", "rates", "rats", "rate", "raten", "ausschuss", "ausschusses", "ausschusse", "gericht", "gerichts", "verband", "verbands", "verein", "vereins", "vorstand", "vorstands", "amt", "amts"];

    private readonly HashSet<int> organizations = [];
    private readonly Dictionary<string, List<TermName>> lastParts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TermName>> firstParts = new(StringComparer.Ordinal);

    public void Add(TermName name, Word word, bool isTopic)
    {
        var bare = GermanStemmer.WithoutInflection(word.Folded);
        if (isTopic && bare.Length >= ShortestName)
        {
            Add(lastParts, bare, name);
        }

        if (word.Folded.Length >= ShortestName && Joining(word.Folded) is { } joining)
        {
            Add(firstParts, joining, name);
            if (!isTopic)
            {
                organizations.Add(name.Subject);
            }
        }
    }

    /// <summary>Numbers of the subjects that this noun names in part; of two names the longer, none where two subjects have it.</summary>
    public ImmutableArray<int> In(Word word)
    {
        if (!word.IsCapitalized || word.Folded.Length < ShortestName + ShortestOtherPart || (lastParts.Count == 0 && firstParts.Count == 0))
        {
            return [];
        }

        var last = Last(GermanStemmer.WithoutInflection(word.Folded));
        var first = First(word);
        return (last, first) switch
        {
            (null, null) => [],
            ({ } one, null) => [one],
            (null, { } one) => [one],
            ({ } one, { } other) => one == other ? [one] : [one, other],
        };
    }

    private int? Last(string bare)
    {
        var byEnd = lastParts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = ShortestOtherPart; i <= bare.Length - ShortestName; i++)
        {
            if (byEnd.TryGetValue(bare.AsSpan(i), out var names))
            {
                return Prefixes.Contains(bare[..i]) ? null : Only(names);
            }
        }

        return null;
    }

    private int? First(Word word)
    {
        var byStart = firstParts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Folded.Length - ShortestLastPart; length >= ShortestName; length--)
        {
            if (byStart.TryGetValue(word.Folded.AsSpan(0, length), out var names))
            {
                return Only(names) is { } one && !(organizations.Contains(one) && Array.Exists(Bodies, body => word.Folded.EndsWith(body, StringComparison.Ordinal))) ? one : null;
            }
        }

        return null;
    }

    private static int? Only(List<TermName> names) => names.TrueForAll(n => n.Subject == names[0].Subject) ? names[0].Subject : null;

    /// <summary>The name with what joins it to a next part; null where nothing certain does.</summary>
    private static string? Joining(string folded) =>
        Array.Exists(JoinedByS, ending => folded.EndsWith(ending, StringComparison.Ordinal)) ? folded + "s"
        : folded.EndsWith('e') ? folded + "n"
        : folded.EndsWith("en", StringComparison.Ordinal) ? folded
        : null;

    private static void Add(Dictionary<string, List<TermName>> names, string key, TermName name)
    {
        if (!names.TryGetValue(key, out var list))
        {
            names[key] = list = [];
        }

        list.Add(name);
    }
}
