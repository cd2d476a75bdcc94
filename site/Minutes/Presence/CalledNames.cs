using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Every name by which minutes may call the people of one meeting: full name, family name, given name, initials that the attendance list
/// explains. Whom a shorter name means is not decided here, only that it is a name.
/// </summary>
internal sealed class CalledNames
{
    public const int Longest = 60;

    private const int ShortestShort = 3;

    private static readonly string[] Everyone = ["alle", "Alle", "Vorstand", "NN", "N.N."];

    private readonly HashSet<string> names = new(128, StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    public CalledNames(Meeting meeting)
    {
        names.UnionWith(Everyone);
        foreach (var attendee in meeting.Attendance.All)
        {
            Add(attendee.Name);
            if (attendee.Initials is { } initials)
            {
                names.Add(initials);
            }
        }

        foreach (var officer in (ReadOnlySpan<string?>)[meeting.Chair, meeting.MinutesBy])
        {
            if (officer is { Length: <= Longest })
            {
                Add(officer);
            }
        }

        bySpan = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a name means all and not one of them: <c>Vorstand</c>.</summary>
    public static bool IsEveryone(ReadOnlySpan<char> name) => Everyone.Contains(name.ToString(), StringComparer.Ordinal);

    public bool Contain(ReadOnlySpan<char> name)
    {
        name = Salutation.Without(name.Trim().TrimStart('@'));
        return name.Length is > 0 and <= Longest && bySpan.Contains(name);
    }

    /// <summary>Whether a word is the beginning of one given name only, by which people are called: <c>Flo</c>, who is Florian.</summary>
    public bool HaveShort(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestShort || !char.IsUpper(word[0]))
        {
            return false;
        }

        var start = word.ToString();
        return given.Count(name => name.StartsWith(start, StringComparison.Ordinal)) == 1;
    }

    private void Add(string name)
    {
        var bare = Salutation.Without(name.AsSpan().TrimStart('@')).ToString();
        names.Add(bare);
        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var called, ..])
        {
            given.Add(called);
        }

        if (words.Length < 2)
        {
            return;
        }

        var (first, last) = (words[0], words[^1]);
        var family = FamilyName(words);
        names.Add(last);
        names.Add(family);
        names.Add(char.ToUpperInvariant(family[0]) + family[1..]);
        if (family.Length == bare.Length)
        {
            return;
        }

        names.Add($"{first[0]}. {last}");
        names.Add($"{first[0]}. {family}");
        names.Add($"{first[0]}{last[0]}");
        if (first.Length > 2 && !first.EndsWith('.'))
        {
            names.Add(first);
            names.Add($"{first} {last[0]}.");
        }
    }

    /// <summary>The last word, with the particles before it.</summary>
    private static string FamilyName(string[] words)
    {
        var first = words.Length - 1;
        while (first > 0 && NameWords.IsParticle(words[first - 1]))
        {
            first--;
        }

        return string.Join(' ', words[first..]);
    }
}
