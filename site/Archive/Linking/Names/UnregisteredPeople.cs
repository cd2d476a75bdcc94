using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// People whom no register file names but who stand in an attendance list: each gets a page, under the name as written. The fullest
/// spelling makes the person, of those that differ in capitals or as <c>ä</c> and <c>ae</c> do the most frequent; shorter ones that fit it are the same, and so is a lone
/// word that is the family name of one in its committee.
/// </summary>
internal static class UnregisteredPeople
{
    private const int MostWords = 5;

    /// <summary>What begins an entry of an attendance list that stands for several people, or for nobody in particular.</summary>
    private static readonly ImmutableHashSet<string> NoNames = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Vertreter", "Vertreterin", "Vertreterinnen", "Vertretung", "Mitglied", "Mitglieder", "Mitarbeiter", "Mitarbeiterin", "Mitarbeitende", "Gast", "Gästin", "Gäste", "Team", "AG", "Gruppe", "Presse", "Studierende",
        "Interessierte", "Bürger", "Bürgerinnen", "Eltern", "Alle", "Weitere", "Diverse", "Einige", "Mehrere", "Vorstand", "Kassenprüfer", "Kassenprüferin", "Familie", "Fam.", "Ehepaar", "Eheleute", "Protokoll", "Anwesend", "Online", "Zoom");

    /// <summary>A name as it is shown: with single spaces.</summary>
    public static string Tidy(string written) => string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static ListedPeople Of(IEnumerable<Meeting> meetings, ImmutableArray<Person> registered, Func<string, bool> isOrganization)
    {
        var known = new PeopleIndex(registered);
        var slugs = new FreeSlugs(registered.Select(p => p.Slug));
        var made = new List<Person>();
        var families = new Dictionary<string, List<NameListing>>(StringComparer.Ordinal);
        var written = Written(meetings, known);
        var turned = new TurnedNames(written, known).All;
        foreach (var name in turned)
        {
            written.Remove(name);
        }

        var given = written.Values.Where(listing => listing.Form.IsFull).Select(listing => listing.Form.FirstGiven.ToString()).Concat(known.GivenNames).ToHashSet(StringComparer.Ordinal);
        var doubles = new DoubleNames(written, registered.Select(p => p.Name));
        foreach (var (name, listing) in written
            .Where(n => LooksLikeAName(n.Key) && !isOrganization(n.Key) && !doubles.Contains(n.Key))
            .OrderBy(n => Vagueness(n.Value.Form))
            .ThenByDescending(n => NameKey.Of(n.Key).Length)
            .ThenBy(n => NameKey.Of(n.Key), StringComparer.Ordinal)
            .ThenByDescending(n => n.Value.Count)
            .ThenByDescending(n => n.Key, StringComparer.Ordinal))
        {
            var form = listing.Form;
            if (form.IsGivenAlone && !form.IsInitials && !given.Contains(form.Given) && !DoubtfulFamilyNames.IsAlsoGiven(form.Given) && families.TryGetValue(form.Given, out var bearers) && bearers.Count(listing.MayBe) == 1)
            {
                continue;
            }

            var key = form.IsGivenAlone ? "\0" + form.Given : NameKey.IsShort(form.Family) ? "\0\0" + form.Given : form.Family;
            var sameFamily = families.TryGetValue(key, out var list) ? list : families[key] = [];
            // Of "Ralf Koch, Ralf Koch jr." in one list each is somebody.
            if (sameFamily.Find(other => other.Form.FitsWith(form) && !(other.Form.HasFullGiven && form.HasFullGiven && other.StandsWith(listing))) is { } same)
            {
                same.Add(listing);
                continue;
            }

            sameFamily.Add(listing);
            made.Add(new Person { Name = name, Slug = slugs.Take(Slug.Of(name), nameless: "person") });
        }

        return new ListedPeople([.. made], [.. written.Keys.Where(doubles.AreGivenNames).Order(StringComparer.Ordinal)], turned);
    }

    /// <summary>The names that the registers do not explain, at least on one day.</summary>
    private static Dictionary<string, NameListing> Written(IEnumerable<Meeting> meetings, PeopleIndex known)
    {
        var seen = new Dictionary<string, SeenForm?>(StringComparer.Ordinal);
        var unknown = new Dictionary<string, NameListing>(StringComparer.Ordinal);
        foreach (var (meeting, attendee) in meetings.SelectMany(m => m.Attendance.All, (m, attendee) => (m, attendee)))
        {
            if (!seen.TryGetValue(attendee.Name, out var form))
            {
                seen[attendee.Name] = form = PersonName.Read(attendee.Name) is { } read ? known.Seen(read) : null;
            }

            if (form is not null && !form.Candidates.Any(c => c.Validity.Includes(meeting.Date)))
            {
                var name = Tidy(attendee.Name);
                if (!unknown.TryGetValue(name, out var found))
                {
                    unknown[name] = found = new NameListing(form.Form);
                }

                found.Add(meeting);
            }
        }

        return unknown;
    }

    /// <summary>0 for a full name, more the less it tells.</summary>
    private static int Vagueness(NameForm form) =>
        form.IsGivenAlone ? 4
        : NameKey.IsShort(form.Family) ? 3
        : form.Given.Length == 0 ? 2
        : form.HasFullGiven ? 0
        : 1;

    private static bool LooksLikeAName(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && !NoNames.Contains(words[0])
            && (char.IsUpper(words[0][0]) || words[0] is "von" or "van" or "de" or "al" or "el")
            && words.Skip(1).All(w => char.IsUpper(w[0]) || NameWords.IsParticle(w) || NameWords.IsShortOfTitleOrParticle(w) || NameWords.IsElided(w) || NameWords.IsGeneration(w) || w == "und")
            && (!words.Contains("und") || written.Contains(" von und zu ", StringComparison.Ordinal))
            && !OrganizationWords.Occur(written)
            && (char.IsUpper(words[^1][0]) || NameWords.IsElided(words[^1]) || NameWords.IsGeneration(words[^1]))
            && !written.Any(letter => char.IsAsciiDigit(letter) || letter == '/')
            && !(words is [_, "der" or "den", ..]);
    }
}
