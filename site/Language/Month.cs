using System.Collections.Frozen;

namespace Protokollarchiv.Language;

/// <summary>The months as German minutes write them: <c>März</c>, <c>Maerz</c>, <c>Jänner</c>, <c>Okt.</c></summary>
internal static class Month
{
    private static readonly (string Name, int Number)[] Names =
    [
        ("Januar", 1), ("Jänner", 1), ("Februar", 2), ("Feber", 2), ("März", 3), ("Maerz", 3), ("April", 4), ("Mai", 5), ("Juni", 6), ("Juli", 7),
        ("August", 8), ("September", 9), ("Oktober", 10), ("November", 11), ("Dezember", 12),
    ];

    private static readonly (string Name, int Number)[] Abbreviations =
    [
        ("Jan", 1), ("Jän", 1), ("Feb", 2), ("Mär", 3), ("Mrz", 3), ("Apr", 4), ("Jun", 6), ("Jul", 7), ("Aug", 8), ("Sept", 9), ("Sep", 9), ("Okt", 10), ("Nov", 11),
        ("Dez", 12),
    ];

    private static readonly FrozenDictionary<string, int> FoldedNumbers = Names
        .DistinctBy(n => Folding.Of(n.Name), StringComparer.Ordinal)
        .ToFrozenDictionary(n => Folding.Of(n.Name), n => n.Number, StringComparer.Ordinal);

    /// <summary>Whether the text begins with the full name of a month.</summary>
    public static bool BeginsWith(ReadOnlySpan<char> text) => Full(text, out _) > 0;

    /// <summary>The month a text begins with.</summary>
    /// <param name="length">Characters of its name, with the full stop of an abbreviation.</param>
    /// <returns>1 to 12; 0 when the text begins with something else.</returns>
    public static int At(ReadOnlySpan<char> text, out int length)
    {
        if (Full(text, out length) is > 0 and var month)
        {
            return month;
        }

        month = Find(Abbreviations, text, out length);
        length += month > 0 && length < text.Length && text[length] == '.' ? 1 : 0;
        return month;
    }

    /// <param name="folded">A whole name as <see cref="Folding"/> writes it.</param>
    /// <returns>1 to 12, or 0 for any other word.</returns>
    public static int NumberOf(string folded) => FoldedNumbers.GetValueOrDefault(folded);

    private static int Full(ReadOnlySpan<char> text, out int length) => Find(Names, text, out length);

    private static int Find((string Name, int Number)[] names, ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || !char.IsLetter(text[0]))
        {
            return 0;
        }

        foreach (var (name, number) in names)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetter(text[name.Length])))
            {
                length = name.Length;
                return number;
            }
        }

        return 0;
    }
}
