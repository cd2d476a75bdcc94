using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Names in a list as written: <c>R. Sternal, M. Steckel (Opferberatung Dessau) und K. Blau.</c></summary>
internal static partial class NameList
{
    /// <summary>No further back a count is looked for, so that no text can make this slow.</summary>
    private const int LongestCount = 80;

    /// <summary>What stands behind more commas is no longer said of one person, so that no text can make this slow.</summary>
    private const int LongestPerson = 200;

    /// <summary>One entry a name; what is no name (a number, <c>(...)</c>, "niemand") is left out.</summary>
    public static ImmutableArray<Attendee> Read(string text, int line)
    {
        var names = ImmutableArray.CreateBuilder<Attendee>();
        foreach (var written in Split(text))
        {
            if (names is [.., { Written.Length: <= LongestPerson } last] && With(last, written.Trim(), line) is { } person)
            {
                names[^1] = person with { Written = $"{last.Written}, {written.Trim()}" };
            }
            else if (AttendeeEntry.Read(written, line) is { } entry)
            {
                names.Add(entry);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>The name before with what stands behind its comma and is no other one: an initial, a role, a time, a degree or an office; null for anything else.</summary>
    private static Attendee? With(Attendee before, string written, int line) =>
        FamilyNameFirst.WithInitial(before.Written, written) is { } turned && AttendeeEntry.Read(turned, line) is { } person ? person
        : AttendeeEntry.Role(AttendeeRole.Away(written) ?? written) is { } role ? before with { Role = AttendeeRole.Away(written) ?? before.Role ?? role }
        : Times().IsMatch(written) && AttendeeEntry.Read($"{before.Written} ({written})", line) is { } timed ? timed
        : (AttendeeTitles.IsDegree(written) || Leads().IsMatch(written)) && OnePersonEach.IsFullName(before.Name) ? before
        : AttendeeTitles.IsOffice(written) && OnePersonEach.IsFullName(before.Name) ? before with { Role = before.Role ?? written }
        : NamedGroup.IsParty(written) && OnePersonEach.IsFullName(before.Name) ? before with { Organization = before.Organization ?? written }
        : null;

    /// <summary>The names alone, as those of a task: <c>Leon / Olaf</c>, <c>Mara + Tom</c>.</summary>
    public static ImmutableArray<string> Names(string text) => [.. Read(text.Replace('/', ',').Replace(" + ", ", ", StringComparison.Ordinal), 1).Select(name => name.Name.TrimStart('@'))];

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case ',' or ';' or '•' or '\n' when depth == 0:
                    parts.Add(text[start..i]);
                    start = i + 1;
                    break;
                case ' ' when depth == 0 && i + 1 < text.Length && text[i + 1] == '@' && text.AsSpan(start, i - start).TrimStart() is ['@', ..]:
                    parts.Add(text[start..i]);
                    start = i + 1;
                    break;
                case ' ' when depth == 0 && Joint().FirstIn(text.AsSpan(i)).Length is > 0 and var length && !IsOfOneName(text, i):
                    parts.Add(text[start..i]);
                    start = i + length;
                    i = start - 1;
                    break;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    /// <summary><c>Ina von und zu Berg</c>, <c>12 Genossinnen und Genossen</c>, <c>Leiterin Bau und Planung</c></summary>
    private static bool IsOfOneName(string text, int joining) =>
        text.AsSpan(joining) is var behind
        && text.AsSpan(0, joining)[^Math.Min(joining, LongestCount)..] is var before
        && ((Department().IsMatch(before) && OneWord().IsMatch(behind)) || CountOfWomen().IsMatch(before) || (before.EndsWith(" von", StringComparison.Ordinal) && behind.StartsWith(" und zu ", StringComparison.Ordinal)));

    /// <summary>When the one named before came or left.</summary>
    [GeneratedRegex(@"^\s*(ab|bis)\s+(ca\.\s+)?\d[\d:.]*(\s*(Uhr|h))?\s*$", Matching.Exact)]
    private static partial Regex Times();

    /// <summary>What somebody leads, not this meeting: <c>Leiterin Bau und Planung</c>.</summary>
    [GeneratedRegex(@"^\s*" + Leading + @"(\s+und\s+\p{Lu}[\p{L}-]+)?\s*(\([^()]*\))?$", Matching.Exact)]
    private static partial Regex Leads();

    [GeneratedRegex(@",\s*" + Leading + "$", Matching.Exact)]
    private static partial Regex Department();

    /// <summary>No name of its own: <c>Leiterin Bau und Rolf Sternal</c>.</summary>
    [GeneratedRegex(@"^ und \p{Lu}[\p{L}-]+(\s*[,;(\n]|\s+und\s|\s*$)", Matching.Exact)]
    private static partial Regex OneWord();

    private const string Leading = @"Leiter(in)?\s+\p{Lu}[\p{L}-]{2,}";

    [GeneratedRegex(@"(^|[,;•\n])\s*\d+\s+(\p{L}+\s+)?\p{L}+innen$", Matching.Exact)]
    private static partial Regex CountOfWomen();

    [GeneratedRegex(@"^ (und|u\.|sowie|&) ", Matching.Exact)]
    private static partial Regex Joint();
}
