using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>The words of withheld names by their keys, as <see cref="NameKey"/> makes them, and a quick look whether a text may hold any.</summary>
internal sealed class WithheldKeys
{
    /// <summary>Shorter family names are syllables of other words.</summary>
    private const int ShortestDistinct = 4;

    private readonly Dictionary<string, WithheldFamily> families = new(StringComparer.Ordinal);
    private readonly HashSet<string> givenNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WithheldPerson> joined = new(StringComparer.Ordinal);
    private readonly SearchValues<string> traces;

    public WithheldKeys(IEnumerable<WithheldPerson> people)
    {
        var spellings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var withheld in people)
        {
            var main = PersonName.Read(withheld.Person.Name) ?? default;
            foreach (var written in withheld.Person.Aliases.Prepend(withheld.Person.Name))
            {
                if (PersonName.Read(written) is { } form)
                {
                    Add(withheld, Degrees.Without(written), form, main);
                }

                spellings.UnionWith(Spellings(written));
            }
        }

        LongestFamily = families.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
        traces = SearchValues.Create([.. spellings.Concat(givenNames)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The last words of family names.</summary>
    public IReadOnlyDictionary<string, WithheldFamily> Families => families;

    /// <summary>In letters, so that of an endless word no more than its beginning is compared.</summary>
    public int LongestFamily { get; }

    /// <summary>False for nearly all texts of an archive, at the price of one look at each letter.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(traces) || (text.Contains('-') && MayBeHyphenatedIn(text));

    public bool IsGiven(string key) => givenNames.Contains(key);

    /// <summary>Whose name is written without a space, as in addresses: <c>falkruesterberg</c>, <c>fruesterberg</c>.</summary>
    public WithheldPerson? Joined(string key) => joined.GetValueOrDefault(key);

    private void Add(WithheldPerson withheld, string written, NameForm form, NameForm main)
    {
        if (form.IsInitials)
        {
            return;
        }

        if (form.IsGivenAlone)
        {
            AddFamily(form.Given, form.Given, written);
            return;
        }

        var family = form.Family[(form.Family.LastIndexOf(' ') + 1)..];
        var given = form.FirstGiven.ToString();
        if (!NameKey.IsShort(family))
        {
            // Of "Der Chef" only the whole is a name.
            var isOwn = given.Length == 0 || family == main.Family || NameKey.Fit(given, main.FirstGiven);
            AddFamily(family, form.Family, isOwn ? written : "");
            if (given.Length > 0 && given[0] is not '.')
            {
                joined.TryAdd($"{given[0]}{family}", withheld);
                joined.TryAdd($"{given.TrimEnd('.')}{family}", withheld);
                joined.TryAdd($"{family}{given.TrimEnd('.')}", withheld);
            }
        }

        if (form.HasFullGiven)
        {
            givenNames.Add(given);
        }
    }

    /// <param name="key">Of the last word of <paramref name="whole"/>.</param>
    private void AddFamily(string key, string whole, string written)
    {
        var word = written[(written.AsSpan().TrimEnd().LastIndexOf(' ') + 1)..];
        var isDistinct = word.Length > 0 && key.Length >= ShortestDistinct && NameWords.RoleOf(word) == WordRole.None && !NameWords.IsAlsoGiven(key);
        var known = families.GetValueOrDefault(key, new WithheldFamily([], IsDistinct: true));
        families[key] = new WithheldFamily(known.Wholes.Contains(whole, StringComparer.Ordinal) ? known.Wholes : known.Wholes.Add(whole), isDistinct && known.IsDistinct);
    }

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
        }
    }

    private static string WithoutMarks(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark));

    /// <summary><c>Rüster-</c> at the end of a line, <c>berg</c> on the next.</summary>
    private bool MayBeHyphenatedIn(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '-')
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
}
