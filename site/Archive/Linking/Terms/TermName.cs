using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>A name or alias of an organization or a topic, and when a stretch of text with the same stems is it.</summary>
/// <param name="Subject">Number in <see cref="SubjectTable"/>.</param>
internal sealed record TermName(string Written, int Subject)
{
    private const int LongestAbbreviation = 6;

    /// <summary>What the stemmer strips besides inflections.</summary>
    private static readonly string[] Derivations = ["ung", "heit", "keit", "lich", "isch", "ig", "ik", "end"];

    private static readonly string[] Inflections = ["", "e", "en", "er", "em", "es", "s", "n"];

    private readonly bool isNoun = LastWordIsCapitalized(Written);

    /// <summary>Its last word, as <see cref="Folding"/> writes it.</summary>
    public string LastFolded { get; } = Folding.Of(LastWord(Written));

    /// <summary>The subject's main name, for diagnostics.</summary>
    public required string Name { get; init; }

    /// <summary><c>LAE</c>, <c>eGK</c>, <c>MV</c>: two capitals or more in a short word.</summary>
    public bool IsAbbreviation { get; } =
        Written.Length <= LongestAbbreviation && !Written.AsSpan().ContainsAny(' ', '-') && Written.Count(char.IsUpper) >= 2;

    /// <summary>An abbreviation is meant only as it is written, with or without the <c>s</c> of its plural; a noun needs its capital.</summary>
    public bool Fits(ReadOnlySpan<char> text)
    {
        if (IsAbbreviation)
        {
            return text.SequenceEqual(Written) || (text is [.. var start, 's'] && start.SequenceEqual(Written));
        }

        return (!isNoun || LastWordIsCapitalized(text)) && IsInflected(LastWord(text));
    }

    /// <summary>The stemmer also strips what makes another word: <c>Sprachmittler</c> has the stem of <c>Sprachmittlung</c> but is none.</summary>
    private bool IsInflected(ReadOnlySpan<char> word) => IsInflected(Folding.Of(word));

    /// <param name="folded">As <see cref="Folding"/> writes it.</param>
    public bool IsInflected(string folded) => folded == LastFolded || DerivationOf(folded) == DerivationOf(LastFolded);

    private static string? DerivationOf(ReadOnlySpan<char> folded)
    {
        foreach (var derivation in Derivations)
        {
            foreach (var inflection in Inflections)
            {
                if (folded.EndsWith(inflection, StringComparison.Ordinal) && folded[..^inflection.Length].EndsWith(derivation, StringComparison.Ordinal))
                {
                    return derivation;
                }
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(" -/\n") + 1)..];

    private static bool LastWordIsCapitalized(ReadOnlySpan<char> text) => LastWord(text) is [var first, ..] && char.IsUpper(first);
}
