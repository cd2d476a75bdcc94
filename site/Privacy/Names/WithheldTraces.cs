using System.Buffers;
using System.Text;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>A quick look whether a text may hold a withheld name, however it is spelled or broken: false for nearly all texts of an archive.</summary>
internal sealed class WithheldTraces
{
    /// <summary>So many single letters in a row are a spaced word: <c>R ü s t e r</c>.</summary>
    private const int FewestSpaced = 4;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("-\u2010\u2011¬\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    private readonly SearchValues<string> traces;

    /// <param name="written">Names as the registers have them.</param>
    /// <param name="keys">Given names.</param>
    public WithheldTraces(IEnumerable<string> written, IEnumerable<string> keys) =>
        traces = SearchValues.Create([.. written.SelectMany(Spellings).Concat(keys).ToHashSet(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);

    /// <summary>At the price of a few looks at each letter.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(traces) || (text.ContainsAny(Breaks) && MayBeBrokenIn(text)) || HoldsSpacedLetters(text);

    private static IEnumerable<string> Spellings(string written)
    {
        foreach (var word in written.Split([' ', '\u00A0', ',', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.');
            if (bare.Length < 2 || NameWords.RoleOf(bare).HasFlag(WordRole.Salutation) || NameWords.RoleOf(bare).HasFlag(WordRole.Title) || NameWords.IsParticle(bare))
            {
                continue;
            }

            var key = NameKey.Of(bare);
            yield return bare;
            yield return key;
            yield return key.Replace("ss", "ß", StringComparison.Ordinal);
            yield return key.Replace("ae", "ä", StringComparison.Ordinal).Replace("oe", "ö", StringComparison.Ordinal).Replace("ue", "ü", StringComparison.Ordinal);
            yield return WithoutMarks(bare);
            if (LaterPart(bare) is { Length: > 2 } later)
            {
                yield return later;
            }
        }
    }

    /// <summary>What may stand by itself: <c>Hara</c> of <c>O'Hara</c>, <c>Dowell</c> of <c>McDowell</c>.</summary>
    private static string? LaterPart(string word)
    {
        var at = word.AsSpan(1).IndexOfAnyInRange('A', 'Z') + 1;
        return at is > 0 and <= 4 && !word.Contains('-', StringComparison.Ordinal) ? word[at..] : null;
    }

    private static string WithoutMarks(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark));

    /// <summary><c>Rüster-</c> at the end of a line, <c>berg</c> on the next; a mark of direction inside the name.</summary>
    private bool MayBeBrokenIn(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Breaks.Contains(text[i]))
            {
                buffer[length++] = text[i];
                continue;
            }

            while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
            {
                i++;
            }
        }

        var may = buffer.AsSpan(0, length).ContainsAny(traces);
        ArrayPool<char>.Shared.Return(buffer);
        return may;
    }

    /// <summary>Single letters with a sign or two between them.</summary>
    private static bool HoldsSpacedLetters(ReadOnlySpan<char> text)
    {
        var (count, between) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                count = ++between > 2 ? 0 : count;
                continue;
            }

            var isSingle = (i == 0 || between > 0) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
            count = isSingle ? count + 1 : 0;
            between = 0;
            if (count == FewestSpaced)
            {
                return true;
            }
        }

        return false;
    }
}
