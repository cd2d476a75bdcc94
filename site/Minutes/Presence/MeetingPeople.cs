using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// The people of one meeting by every name the minutes may call them: full name, family name, given name, initials that the attendance list
/// explains. Whom a shorter name means is not decided here, only that it is a name.
/// </summary>
internal sealed class MeetingPeople
{
    private const int LongestName = 60;

    private static readonly string[] Everyone = ["alle", "Alle", "Vorstand", "NN", "N.N."];
    private static readonly string[] Salutations = ["Hr. ", "Hrn. ", "Herr ", "Herrn ", "Fr. ", "Frau ", "Dr. ", "Prof. "];

    /// <summary>Words of the longest name, salutation included: <c>Herr Klaus von der Heyde</c>.</summary>
    private const int MostWords = 6;

    private readonly HashSet<string> names = new(128, StringComparer.Ordinal);
    private readonly HashSet<string> written = new(32, StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Attendance attendance;

    public MeetingPeople(Meeting meeting)
    {
        attendance = meeting.Attendance;
        names.UnionWith(Everyone);
        foreach (var attendee in attendance.All)
        {
            Add(attendee);
        }

        foreach (var officer in (ReadOnlySpan<string?>)[meeting.Chair, meeting.MinutesBy])
        {
            if (officer is { Length: <= LongestName })
            {
                AddName(officer);
            }
        }

        bySpan = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a word belongs to the family name behind it: <c>von der Heyde</c>.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => word is "von" or "van" or "vom" or "zu" or "zur" or "der" or "den" or "de" or "del" or "di" or "da" or "ten";

    /// <summary>Whether a text is an entry of the attendance list.</summary>
    public bool IsListed(string text) => written.Contains(text.Trim());

    public bool IsName(ReadOnlySpan<char> text)
    {
        text = WithoutSalutation(text.Trim().TrimStart('@'));
        return text.Length is > 0 and <= LongestName && bySpan.Contains(text);
    }

    /// <summary>Whether a text names one of them, not all: <c>Vorstand</c> is nobody.</summary>
    public bool IsPerson(ReadOnlySpan<char> text) => IsName(text) && !Everyone.Contains(text.Trim().ToString(), StringComparer.Ordinal);

    /// <summary>As written but for <c>@</c>, or the name that initials stand for.</summary>
    public string Explained(ReadOnlySpan<char> name)
    {
        name = name.Trim().TrimStart('@');
        return attendance.WithInitials(name)?.Name ?? name.ToString();
    }

    /// <summary>The names that are the whole text: <c>Leon / Olaf</c>, <c>SJ, FT</c>.</summary>
    /// <returns>Empty when anything in it is no name of this meeting.</returns>
    public ImmutableArray<string> NamesOnly(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestName * 2)
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<string>();
        while (!text.IsEmpty)
        {
            var end = EndOfName(text, out var next);
            if (!IsName(text[..end]))
            {
                return [];
            }

            all.Add(Explained(text[..end]));
            text = text[next..];
        }

        return all.ToImmutable();
    }

    /// <summary>The names a text begins with: <c>Daniel und Frank klären …</c></summary>
    /// <param name="length">Characters of them.</param>
    public ImmutableArray<string> Leading(ReadOnlySpan<char> text, out int length)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        length = 0;
        var at = 0;
        while (at < text.Length)
        {
            var end = LongestNameAt(text[at..]);
            if (end == 0)
            {
                break;
            }

            all.Add(Explained(text.Slice(at, end)));
            length = at + end;
            at = length + Joint(text[length..]);
            if (at == length)
            {
                break;
            }
        }

        return all.ToImmutable();
    }

    private static int Joint(ReadOnlySpan<char> text)
    {
        foreach (var joint in (ReadOnlySpan<string>)[", ", " und ", "/", " / ", " & ", "&", "+", " + "])
        {
            if (text.StartsWith(joint, StringComparison.Ordinal))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> WithoutSalutation(ReadOnlySpan<char> name)
    {
        foreach (var salutation in Salutations)
        {
            if (name.StartsWith(salutation, StringComparison.Ordinal))
            {
                return WithoutSalutation(name[salutation.Length..]);
            }
        }

        return name;
    }

    private static int EndOfName(ReadOnlySpan<char> text, out int next)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ',' or ';' or '/' or '&' or '+')
            {
                next = i + 1;
                return i;
            }

            if (text[i..].StartsWith(" und ", StringComparison.Ordinal))
            {
                next = i + 5;
                return i;
            }
        }

        next = text.Length;
        return text.Length;
    }

    /// <summary>The words at the start that are a name.</summary>
    private int LongestNameAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        var words = 0;
        for (var i = 1; i <= Math.Min(text.Length, LongestName) && words < MostWords; i++)
        {
            if (i == text.Length || !(char.IsLetterOrDigit(text[i]) || text[i] is '.' or '-' or '\''))
            {
                words++;
                longest = IsName(text[..i]) ? i : text[i - 1] == '.' && IsName(text[..(i - 1)]) ? i - 1 : longest;
            }
        }

        return longest;
    }

    private void Add(Attendee attendee)
    {
        written.Add(attendee.Written);
        written.Add(attendee.Name);
        AddName(attendee.Name);
        if (attendee.Initials is { } initials)
        {
            names.Add(initials);
        }
    }

    private void AddName(string name)
    {
        var bare = WithoutSalutation(name.AsSpan().TrimStart('@')).ToString();
        names.Add(bare);
        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return;
        }

        var (given, last) = (words[0], words[^1]);
        var family = FamilyName(words);
        names.Add(last);
        names.Add(family);
        names.Add(char.ToUpperInvariant(family[0]) + family[1..]);
        if (family.Length == bare.Length)
        {
            return;
        }

        names.Add($"{given[0]}. {last}");
        names.Add($"{given[0]}. {family}");
        names.Add($"{given[0]}{last[0]}");
        if (given.Length > 2 && !given.EndsWith('.'))
        {
            names.Add(given);
            names.Add($"{given} {last[0]}.");
        }
    }

    /// <summary>The last word, with the particles before it.</summary>
    private static string FamilyName(string[] words)
    {
        var first = words.Length - 1;
        while (first > 0 && IsParticle(words[first - 1]))
        {
            first--;
        }

        return string.Join(' ', words[first..]);
    }
}
