using System.Buffers;
using System.Globalization;

namespace Protokollarchiv.Language;

/// <summary>From a written form to its terms. The rules stand in <c>docs/suche.md</c>; the browser follows the same ones.</summary>
internal static class WordAnalysis
{
    private const int ShortestFeminine = 6;

    /// <summary>No word is longer; what is, is a key or an address.</summary>
    private const int LongestStemmed = 64;

    /// <summary>What the stemmer makes of <c>nächste</c> too, which would then find and mark each <c>nach</c>.</summary>
    private const string After = "nach";

    private const string Next = "nachst";

    private const string EmptyCents = ",00";

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.,:-");

    /// <summary>Words in -innen that are no feminine plurals.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "innen", "binnen", "drinnen", "rinnen", "gerinnen", "zerrinnen", "entrinnen", "sinnen", "besinnen", "entsinnen", "ersinnen",
        "nachsinnen", "spinnen", "finnen", "zinnen", "linnen",
    };

    public static Word Of(string written, int id)
    {
        if (char.IsAsciiDigit(written[0]) && !written.AsSpan().ContainsAnyExcept(InNumbers))
        {
            return Number(written, id);
        }

        var capitalized = char.IsUpper(written[0]);
        if (GenderMarker.TrySplit(written, out var stem, out var ending, out var rest))
        {
            var (folded, term, baseTerm) = Marked(Folding.Of(stem), Folding.Of(ending), Folding.Of(rest));
            return new Word { Id = id, Written = written, Folded = folded, Term = term, BaseTerm = baseTerm, MeansBothGenders = baseTerm is not null, IsCapitalized = capitalized };
        }

        var spelled = Folding.Of(written);
        var singular = FeminineSingular(spelled);
        return new Word { Id = id, Written = written, Folded = spelled, Term = Stem(singular), BaseTerm = BaseOf(singular), IsCapitalized = capitalized, Month = Month.NumberOf(spelled) };
    }

    private static (string Folded, string Term, string? BaseTerm) Marked(string stem, string ending, string rest)
    {
        if (!ending.StartsWith("in", StringComparison.Ordinal))
        {
            return (stem, Stem(stem), null);
        }

        if (rest.Length > 0)
        {
            var compound = stem + ending + rest;
            return (compound, Stem(compound), null);
        }

        var term = Stem(stem + "in");
        var baseTerm = Stem(stem);
        return (stem + ending, term, baseTerm == term ? null : baseTerm);
    }

    private static Word Number(string written, int id)
    {
        if (GermanDate.Parse(written) is { } date)
        {
            var iso = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new Word { Id = id, Written = written, Folded = iso, Term = iso, Date = date };
        }

        var plain = WithoutThousandsPoints(written.EndsWith(EmptyCents, StringComparison.Ordinal) ? written[..^EmptyCents.Length] : written);
        var number = plain.Length is 4 or 5 && plain[^3] == '.' ? plain.Replace('.', ':') : plain;
        return new Word { Id = id, Written = written, Folded = number, Term = number };
    }

    private static string WithoutThousandsPoints(string number)
    {
        var groups = number.Split(',')[0].Split('.');
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3 && !g.Contains(':', StringComparison.Ordinal))
            ? number.Replace(".", "", StringComparison.Ordinal)
            : number;
    }

    private static string FeminineSingular(string word) =>
        word.Length >= ShortestFeminine + 2 && word.EndsWith("innen", StringComparison.Ordinal) && !Verbs.Contains(word)
        && !word.EndsWith("beginnen", StringComparison.Ordinal) && !word.EndsWith("gewinnen", StringComparison.Ordinal)
            ? word[..^3]
            : word;

    private static string? BaseOf(string singular)
    {
        if (singular.Length < ShortestFeminine || !singular.EndsWith("in", StringComparison.Ordinal))
        {
            return null;
        }

        var baseTerm = Stem(singular.AsSpan(0, singular.Length - 2));
        return baseTerm.Length >= 3 && baseTerm != Stem(singular) ? baseTerm : null;
    }

    private static string Stem(ReadOnlySpan<char> word)
    {
        var stem = GermanStemmer.Stem(word[..Math.Min(word.Length, LongestStemmed)]);
        var plain = stem.Contains('\'', StringComparison.Ordinal) ? stem.Replace("'", "", StringComparison.Ordinal) : stem;
        return plain == After && word.Length > After.Length ? Next : plain;
    }
}
