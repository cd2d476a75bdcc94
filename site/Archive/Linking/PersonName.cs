using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Reads a whole name: <c>Frau Dr. Susanne von der Heide</c>, <c>C. Altmann</c>, <c>Altmann, Christian</c>, <c>Hr. Rether</c>, <c>Leon</c>.</summary>
/// <param name="Salutation">What the name itself says.</param>
/// <param name="Given">Given names or initials as written, without points.</param>
/// <param name="Family">Words of the family name, particles included; empty for a given name alone.</param>
internal sealed record PersonName(Gender Salutation, ImmutableArray<string> Given, ImmutableArray<string> Family)
{
    private const string Vowels = "aeiouyäöü";

    /// <summary>The last word of the family name, under which it is found in a text.</summary>
    public string FamilyWord => Family.IsEmpty ? "" : Family[^1];

    public NameForm Form(Gender gender)
    {
        var family = string.Join(' ', Family.Select(NameKey.Of));
        var given = string.Join(' ', Given.Select(NameKey.Of));
        return new NameForm(
            family,
            FamilyIsInitial: Family is [var one] && IsInitial(one),
            given,
            GivenIsInitial: Given is [var first, ..] && IsInitial(first),
            gender == Gender.Unknown ? Salutation : gender);
    }

    /// <returns>Null when the text holds no name.</returns>
    public static PersonName? Read(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            text = $"{text[(comma + 1)..]} {text[..comma]}";
        }

        var gender = Gender.Unknown;
        var addressed = false;
        var words = new List<string>();
        foreach (var word in Words(text))
        {
            if (words.Count == 0 && NameWords.IsSalutation(word, out var said))
            {
                gender = said;
                addressed = true;
            }
            else if (words.Count == 0 && NameWords.IsTitle(word))
            {
                addressed = true;
            }
            else
            {
                words.Add(word);
            }
        }

        if (words.Count == 0)
        {
            return null;
        }

        if (words.Count == 1)
        {
            return !addressed && !IsInitial(words[0])
                ? new PersonName(gender, [words[0]], [])
                : new PersonName(gender, [], [words[0]]);
        }

        var family = words.Count - 1;
        while (family > 1 && NameWords.IsParticle(words[family - 1]))
        {
            family--;
        }

        if (family == 1 && NameWords.IsParticle(words[0]))
        {
            family = 0;
        }

        return new PersonName(gender, [.. words.Take(family)], [.. words.Skip(family)]);
    }

    /// <summary>One or two letters stand for a name: <c>C</c>, <c>Ch</c>, <c>St</c>.</summary>
    public static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && char.IsUpper(word[0]) && !Vowels.Contains(word[1]));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var end = -1;
        foreach (var token in new WordScanner(text))
        {
            var word = text.Substring(token.Start, token.Length);
            if (token.AfterHyphen && words.Count > 0 && token.Start == end + 1)
            {
                words[^1] += "-" + word;
            }
            else if (char.IsLetter(word[0]))
            {
                words.Add(word);
            }

            end = token.End;
        }

        return words;
    }
}
