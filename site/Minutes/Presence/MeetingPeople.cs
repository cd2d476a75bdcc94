using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Finds the people of one meeting in its text, by every name the minutes may call them.</summary>
internal sealed partial class MeetingPeople(Meeting meeting)
{
    /// <summary>Words of the longest name, salutation included: <c>Herr Klaus von der Heyde</c>.</summary>
    private const int MostWords = 6;

    private CalledNames? names;

    private HashSet<string>? listed;

    /// <summary>Collected when the first text asks for them: most passages of most minutes name nobody.</summary>
    private CalledNames Names => names ??= new CalledNames(meeting);

    /// <summary>Whether a text is an entry of the attendance list.</summary>
    public bool IsListed(string text) => (listed ??= [.. meeting.Attendance.All.SelectMany(attendee => new[] { attendee.Written, attendee.Name })]).Contains(text.Trim());

    /// <summary>Whether a text names one of them, not all: <c>Vorstand</c> is nobody.</summary>
    public bool IsPerson(ReadOnlySpan<char> text) => Names.Contain(text) && !CalledNames.IsEveryone(text.Trim());

    /// <summary>The names that are the whole text: <c>Leon / Olaf</c>, <c>SJ, FT</c>.</summary>
    /// <returns>Empty when anything in it is no name of this meeting.</returns>
    public ImmutableArray<string> NamesOnly(ReadOnlySpan<char> text) => NamesOnly(text, mayBeShort: false);

    /// <summary>The same where nothing but names is to be expected, so that short ones count: <c>TODO (Flo):</c>, who is Florian.</summary>
    public ImmutableArray<string> NamesOrShortOnly(ReadOnlySpan<char> text) => NamesOnly(text, mayBeShort: true);

    private ImmutableArray<string> NamesOnly(ReadOnlySpan<char> text, bool mayBeShort)
    {
        if (text.Length is 0 or > CalledNames.Longest * 2)
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<string>();
        while (!text.IsEmpty)
        {
            var parting = Parting().FirstIn(text);
            var end = parting.Length > 0 ? parting.Index : text.Length;
            if (!Names.Contain(text[..end]) && !(mayBeShort && Names.HaveShort(text[..end].Trim())))
            {
                return [];
            }

            all.Add(Explained(text[..end]));
            text = text[(end + parting.Length)..];
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
            if (end == 0 || (CalledNames.IsEveryone(text.Slice(at, end)) && AllOfSomething().IsMatch(text[at..])))
            {
                break;
            }

            all.Add(Explained(text.Slice(at, end)));
            length = at + end;
            at = length + Joint().FirstIn(text[length..]).Length;
            if (at == length)
            {
                break;
            }
        }

        return all.ToImmutable();
    }

    /// <summary>As written but for <c>@</c>, or the name that initials stand for.</summary>
    private string Explained(ReadOnlySpan<char> name) => meeting.Attendance.NameOf(name.Trim().TrimStart('@'));

    /// <summary>The words at the start that are a name.</summary>
    private int LongestNameAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        var words = 0;
        for (var i = 1; i <= Math.Min(text.Length, CalledNames.Longest) && words < MostWords; i++)
        {
            if (i == text.Length || !(char.IsLetterOrDigit(text[i]) || text[i] is '.' or '-' or '\''))
            {
                words++;
                longest = Names.Contain(text[..i]) ? i : text[i - 1] == '.' && Names.Contain(text[..(i - 1)]) ? i - 1 : longest;
            }
        }

        return longest;
    }

    /// <summary>All of what is to be dealt with, and nobody: <c>Alle alten Rechnungen bezahlen</c>, <c>alle Zäune streichen (erledigt)</c>, not <c>Alle prüfen ihre Listen</c>.</summary>
    [GeneratedRegex(
        """
        ^[Aa]lle\s+(?!(sollen|können|müssen|mögen|dürfen|werden|sind)\b)(
              (?!\p{Ll}+n\s|(?i:\p{L}*(mitglieder|anwesenden|beteiligten|innen|gruppen|teams|räte)\b))\p{L}
            | .*\s\p{Ll}{2,}n\s*(\([^()]*\)|[.!])*\s*$
        )
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex AllOfSomething();

    /// <summary>Between the names that begin a text.</summary>
    [GeneratedRegex("^(, | und | [/&+] |[/&+])", Matching.Exact)]
    private static partial Regex Joint();

    /// <summary>Between the names that are a whole text, where spaces say nothing.</summary>
    [GeneratedRegex("[,;/&+]| und ", Matching.Exact)]
    private static partial Regex Parting();
}
