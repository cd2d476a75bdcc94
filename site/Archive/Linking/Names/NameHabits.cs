using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// How the minutes of one meeting name people: whether their attendance list has given or family names by themselves, so that these mean
/// someone in the text too, and which initials it explains.
/// </summary>
internal sealed class NameHabits
{
    private readonly Dictionary<string, NameForm> initials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm>.AlternateLookup<ReadOnlySpan<char>> byInitials;

    public NameHabits() => byInitials = initials.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Keys of the given names that the list spells out.</summary>
    public HashSet<string> GivenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of the family names that the list has alone.</summary>
    public HashSet<string> Families { get; } = new(StringComparer.Ordinal);

    /// <summary>An entry of the attendance list, with what stands in parentheses behind it.</summary>
    public void Learn(string name, NameForm form, string? note)
    {
        if (form.HasFullGiven)
        {
            GivenNames.Add(form.FirstGiven.ToString());
        }

        if (form.IsGivenAlone && !form.IsInitials)
        {
            Families.Add(form.Given);
        }

        LearnInitials(name, form, note);
    }

    /// <summary>What stands in parentheses behind a name may be the initials by which it is meant from here on.</summary>
    public void LearnInitials(ReadOnlySpan<char> name, NameForm form, ReadOnlySpan<char> note)
    {
        if (AreInitialsOf(note, name))
        {
            byInitials[note] = form;
        }
    }

    public bool IsPlain => initials.Count == 0;

    public bool Explain(TextWords words, int at) => initials.Count > 0 && byInitials.ContainsKey(words.Written(at));

    public NameForm? Initials(TextWords words, int at) => initials.Count > 0 && byInitials.TryGetValue(words.Written(at), out var form) ? form : null;

    /// <summary><c>SJ</c> of <c>Sabine Jung</c>, <c>MiK</c> of <c>Michael Krause</c>: letters of the name in their order, the first and one of the family name among them.</summary>
    private static bool AreInitialsOf(ReadOnlySpan<char> note, ReadOnlySpan<char> name)
    {
        if (note.Length is < 2 or > 4 || !char.IsUpper(note[0]) || !note[1..].ContainsAnyInRange('A', 'Z'))
        {
            return false;
        }

        var rest = name;
        foreach (var letter in note)
        {
            var at = rest.IndexOf(letter);
            if (at < 0)
            {
                return false;
            }

            rest = rest[(at + 1)..];
        }

        return true;
    }
}
