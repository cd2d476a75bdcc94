using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// People whom no register file names but who stand in an attendance list: each gets a page, under the name as written. The fullest
/// spelling makes the person; shorter ones that fit it are the same.
/// </summary>
internal static class UnregisteredPeople
{
    private const int MostWords = 5;

    public static ImmutableArray<Person> Of(IEnumerable<Meeting> meetings, ImmutableArray<Person> registered, Func<string, bool> isOrganization)
    {
        var known = new PeopleIndex(registered);
        var slugs = registered.Select(p => p.Slug).ToHashSet(StringComparer.Ordinal);
        var written = meetings
            .SelectMany(m => m.Attendance.All)
            .Select(a => a.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Written: name, Name: PersonName.Read(name)))
            .Where(n => n.Name is not null && LooksLikeAName(n.Written) && !isOrganization(n.Written))
            .Select(n => (n.Written, Form: n.Name?.Form(Gender.Unknown) ?? default))
            .Where(n => known.Candidates(n.Form).IsEmpty)
            .OrderBy(n => Vagueness(n.Form))
            .ThenByDescending(n => n.Written.Length)
            .ThenBy(n => n.Written, StringComparer.Ordinal);

        var made = new List<(Person Person, NameForm Form)>();
        var forms = new Dictionary<string, List<NameForm>>(StringComparer.Ordinal);
        foreach (var (name, form) in written)
        {
            var key = form.IsGivenAlone ? "\0" + form.Given : form.FamilyIsInitial ? "\0\0" + form.Given : form.Family;
            var sameFamily = forms.TryGetValue(key, out var list) ? list : forms[key] = [];
            if (!sameFamily.Exists(other => other.FitsWith(form)))
            {
                sameFamily.Add(form);
                made.Add((new Person { Name = name, Slug = Unused(Slug.Of(name), slugs) }, form));
            }
        }

        return [.. made.Select(m => m.Person)];
    }

    /// <summary>0 for a full name, more the less it tells.</summary>
    private static int Vagueness(NameForm form) =>
        form switch
        {
            { IsGivenAlone: true } => 4,
            { FamilyIsInitial: true } => 3,
            { Given: "" } => 2,
            { GivenIsInitial: true } => 1,
            _ => 0,
        };

    private static bool LooksLikeAName(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && words.All(w => char.IsUpper(w[0]) || NameWords.IsParticle(w)) && !written.Any(char.IsAsciiDigit);
    }

    private static string Unused(string slug, HashSet<string> taken)
    {
        slug = slug.Length == 0 ? "person" : slug;
        var free = slug;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        }

        return free;
    }
}
