using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>A name or alias of an organization or a topic, and when a stretch of text with the same stems is it.</summary>
/// <param name="Subject">Number in <see cref="SubjectTable"/>.</param>
/// <param name="LastWord">Its last word, as <see cref="WithoutEndings"/> makes it.</param>
internal sealed record TermName(string Written, int Subject, string LastWord)
{
    private const int LongestAbbreviation = 6;

    private readonly bool isNoun = LastWordIsCapitalized(Written);

    /// <summary>The subject's main name, for diagnostics.</summary>
    public required string Name { get; init; }

    /// <summary>The subject's file, likewise.</summary>
    public string? Source { get; init; }

    /// <summary><c>LAE</c>, <c>eGK</c>, <c>MV</c>: two capitals or more in a short word.</summary>
    public bool IsAbbreviation { get; } =
        Written.Length <= LongestAbbreviation && !Written.AsSpan().ContainsAny(' ', '-') && Written.Count(char.IsUpper) >= 2;

    /// <summary>
    /// An abbreviation is meant only as it is written, with or without the <c>s</c> of its plural; a noun needs its capital. The stemmer also
    /// strips what makes another word, so the last one is compared with all but its inflection.
    /// </summary>
    /// <param name="lastWord">The last word of the text, as <see cref="WithoutEndings"/> makes it.</param>
    public bool Fits(ReadOnlySpan<char> text, string lastWord) =>
        IsAbbreviation
            ? text.SequenceEqual(Written) || (text is [.. var start, 's'] && start.SequenceEqual(Written))
            : (!isNoun || LastWordIsCapitalized(text)) && lastWord == LastWord;

    /// <summary>A word without inflection and without the feminine ending: one for <c>Koordinatorin</c> and <c>Koordinator*innen</c>.</summary>
    public static string WithoutEndings(Word word)
    {
        var bare = GermanStemmer.WithoutInflection(word.Folded);
        return bare.EndsWith("inn", StringComparison.Ordinal) ? bare[..^3] : bare.EndsWith("in", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    private static bool LastWordIsCapitalized(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOfAny(" -/\n") + 1;
        return start < text.Length && char.IsUpper(text[start]);
    }
}
