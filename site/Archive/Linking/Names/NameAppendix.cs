using System.Runtime.InteropServices;
using Protokollarchiv.Archive.Linking.Terms;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Reads what stands behind a name: an organization, a role, initials.</summary>
internal sealed class NameAppendix(TextWords words, SubjectTable subjects)
{
    /// <summary>The name with what stands behind it and tells whose it is: <c>M. Steckel (Opferberatung Dessau)</c>, <c>Fr. Meier von der Caritas</c>.</summary>
    /// <param name="terms">What the text names besides, from <paramref name="firstTerm"/> on.</param>
    public FoundName Of(FoundName name, List<FoundTerm> terms, int firstTerm, NameHabits habits)
    {
        var behind = words.Text.AsSpan(name.End);
        if (behind.StartsWith(" (", StringComparison.Ordinal))
        {
            const int longest = 100;
            var close = behind[..Math.Min(longest, behind.Length)].IndexOf(')');
            if (close < 0)
            {
                return name;
            }

            habits.LearnInitials(words.Text.AsSpan(name.Start, name.Length), name.Seen.Form, behind[2..close]);
            return name with
            {
                Organization = OrganizationBetween(name.End + 2, name.End + close, terms, firstTerm),
                InParentheses = true,
                Role = name.Role > 0 ? name.Role : RoleIn(name.End + 2, name.End + close),
            };
        }

        var lead = behind switch
        {
            [' ', 'v', 'o', 'n', ' ', 'd', 'e', 'r', ' ', ..] => 9,
            [' ', 'v', 'o', 'm', ' ', ..] or [' ', 'v', 'o', 'n', ' ', ..] => 5,
            _ => 0,
        };
        return lead == 0 ? name : name with { Organization = OrganizationBetween(name.End + lead, -1, terms, firstTerm) };
    }

    /// <param name="end">Where it must end; -1 when it must begin at <paramref name="start"/> and may end anywhere.</param>
    private int OrganizationBetween(int start, int end, List<FoundTerm> terms, int firstTerm)
    {
        for (var i = firstTerm + Ascending.FirstFrom(CollectionsMarshal.AsSpan(terms)[firstTerm..], start, term => term.Start); i < terms.Count && terms[i].Start <= Math.Max(start, end); i++)
        {
            var term = terms[i];
            if (subjects.IsOrganization(term.Subject) && (end < 0 || term.End <= end))
            {
                return term.Subject;
            }
        }

        return -1;
    }

    /// <returns>Number of the first role among these words; 0 when there is none.</returns>
    public int RoleIn(int start, int end)
    {
        for (var i = words.LastBefore(start) + 1; i < words.Count && words.Tokens[i].Start < end; i++)
        {
            if (words.Facts[i].RoleTerm is > 0 and var role)
            {
                return role;
            }
        }

        return 0;
    }
}
