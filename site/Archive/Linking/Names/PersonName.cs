using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Reads a whole name: <c>Frau Dr. Susanne von der Heide</c>, <c>Bürgermeisterin Klein</c>, <c>C. Altmann</c>, <c>Altmann, Christian</c>, <c>Hr. Rether</c>, <c>Leon</c>, <c>SJ</c>.</summary>
internal static class PersonName
{
    private const int LongestInitials = 3;
    private const int LongestAbbreviation = 4;

    /// <returns>Null when the text holds no name.</returns>
    public static NameForm? Read(string text)
    {
        text = Degrees.Without(text);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            text = $"{text[(comma + 1)..]} {text[..comma]}";
        }

        var gender = Gender.Unknown;
        var traits = NameTraits.None;
        var written = Parts(text);
        var first = 0;
        for (; first < written.Count; first++)
        {
            var word = written[first].Word;
            var role = NameWords.RoleOf(word);
            if (role.HasFlag(WordRole.Salutation))
            {
                gender = NameWords.GenderOf(word);
                traits |= NameTraits.Addressed;
            }
            else if (role.HasFlag(WordRole.Title) || IsJoinedTitle(word))
            {
                traits |= NameTraits.Titled;
            }
            else if (role.HasFlag(WordRole.Office) && first + 1 < written.Count)
            {
                gender = gender == Gender.Unknown ? NameWords.GenderOf(word) : gender;
                traits |= NameTraits.InOffice;
            }
            else
            {
                break;
            }
        }

        var parts = written[first..];
        traits |= RemoveRank(parts) ? NameTraits.Titled : NameTraits.None;
        return parts.Count switch
        {
            0 => null,
            1 => Single(parts[0], gender, traits),
            _ => Divided(parts, gender, traits),
        };
    }

    /// <summary><c>Graf</c> of <c>Karl Graf Lamm</c> and <c>Graf Lamm</c>, while <c>Karl Graf</c> is called so.</summary>
    private static bool RemoveRank(List<Part> parts)
    {
        var rank = parts.FindIndex(part => NameWords.IsRank(part.Word));
        if (rank < 0 || rank == parts.Count - 1 || NameWords.IsGeneration(parts[rank + 1].Word))
        {
            return false;
        }

        parts.RemoveAt(rank);
        return true;
    }

    /// <summary><c>Dipl.-Ing.</c>, <c>Dr.-Ing.</c></summary>
    private static bool IsJoinedTitle(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && NameWords.RoleOf(word[..hyphen].TrimEnd('.')).HasFlag(WordRole.Title);

    /// <summary>Two or three capitals stand for a whole name.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word) => word.Length is > 1 and <= LongestInitials && !word.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether a word stands for a longer one: <c>C</c> with or without a point, <c>Chr</c> with one.</summary>
    public static bool IsShort(ReadOnlySpan<char> word, bool pointFollows) => char.IsUpper(word[0]) && (word.Length == 1 || (pointFollows && word.Length <= LongestAbbreviation));

    private static NameForm? Single(Part part, Gender gender, NameTraits traits)
    {
        if (traits != NameTraits.None)
        {
            return new NameForm(part.Key, "", gender, traits);
        }

        return IsInitials(part.Word) ? new NameForm("", part.Word, gender, NameTraits.Initials)
            : part.IsShort ? null
            : new NameForm("", part.Key, gender, NameTraits.WholeName);
    }

    private static NameForm Divided(List<Part> parts, Gender gender, NameTraits traits)
    {
        // Father and son differ by it as by a second given name.
        var generation = NameWords.GenerationOf(parts[^1].Word);
        if (generation is not null)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        var family = parts.Count - 1;
        while (family > 1 && (NameWords.IsParticle(parts[family - 1].Word) || IsBetweenParticles(parts, family - 1)))
        {
            family--;
        }

        if (family == 1 && NameWords.IsParticle(parts[0].Word))
        {
            family = 0;
        }

        return new NameForm(Joined(parts[family..]), $"{Joined(parts[..family])} {generation}".Trim(), gender, traits);
    }

    /// <summary><c>Ina von und zu Berg</c></summary>
    private static bool IsBetweenParticles(List<Part> parts, int at) => parts[at].Word == "und" && NameWords.IsParticle(parts[at - 1].Word) && NameWords.IsParticle(parts[at + 1].Word);

    private static string Joined(List<Part> parts) => string.Join(' ', parts.Select(p => p.Key));

    private static List<Part> Parts(string text)
    {
        var parts = new List<Part>();
        var end = -1;
        foreach (var token in new WordScanner(text))
        {
            var word = text.Substring(token.Start, token.Length);
            var point = token.End < text.Length && text[token.End] == '.';
            var between = end < 0 ? default : text.AsSpan(end, token.Start - end);
            if (parts.Count > 0 && between is "-" or ".-" or "‑")
            {
                parts[^1] = new Part(parts[^1].Word + (between.Length == 2 ? ".-" : "-") + word, IsShort(word, point));
            }
            else if (char.IsLetter(word[0]))
            {
                var particle = point && parts.Count > 0 ? NameWords.ParticleOf(word, parts[^1].Word) : null;
                parts.Add(new Part(particle ?? word, IsShort(word, point)));
            }

            end = token.End;
        }

        return parts;
    }

    private readonly record struct Part(string Word, bool IsShort)
    {
        public string Key => NameKey.Of(Word) + (IsShort ? "." : "");
    }
}
