using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>The forms of withheld names that must stand in no file. A form that somebody else bears, too, is not among them.</summary>
internal static class NameForms
{
    private static readonly string[] OfWomen = ["frau", "fr", "kollegin"];
    private static readonly string[] OfMen = ["herr", "herrn", "hr", "hrn", "kollege"];

    /// <returns>Null when the word is no salutation.</returns>
    public static Gender? Addressed(string key) => OfWomen.Contains(key, StringComparer.Ordinal) ? Gender.Woman : OfMen.Contains(key, StringComparer.Ordinal) ? Gender.Man : null;

    /// <returns>Small letters and single spaces.</returns>
    public static IEnumerable<(string Words, NeedleKind Kind)> Of(WithheldPerson withheld, WithheldNames names)
    {
        foreach (var part in PartsOfName.Of(withheld.Person.Name))
        {
            if (PersonName.Read(part) is { HasFullGiven: true } form && IsOwn(form, names))
            {
                yield return ($"{form.FirstGiven} {form.Family}", NeedleKind.Given);
            }
        }

        foreach (var written in withheld.Person.Aliases.Prepend(withheld.Person.Name))
        {
            if (PersonName.Read(written) is not { IsInitials: false } form)
            {
                continue;
            }

            if (!form.IsGivenAlone)
            {
                foreach (var (words, kind) in Whole(form, withheld, names))
                {
                    yield return (words, kind);
                }
            }

            if (Alone(form, names) is { } key && !IsShared(key, names))
            {
                foreach (var end in NameWord.AllEnds)
                {
                    yield return (key + end, NeedleKind.Words);
                }
            }
        }
    }

    /// <summary>Family names that would be among <see cref="Of"/> if nobody else had them; keys.</summary>
    public static IEnumerable<string> Shared(WithheldPerson withheld, WithheldNames names) =>
        withheld.Person.Aliases.Prepend(withheld.Person.Name)
            .Select(written => PersonName.Read(written) is { IsInitials: false } form ? Alone(form, names) : null)
            .OfType<string>()
            .Where(key => IsShared(key, names));

    /// <returns>None for who may be addressed either way.</returns>
    public static string[] Salutations(Gender gender) =>
        gender switch
        {
            Gender.Woman => OfWomen,
            Gender.Man => OfMen,
            _ => [],
        };

    /// <summary>What names somebody with nothing beside it; null where that is an ordinary word.</summary>
    private static string? Alone(NameForm form, WithheldNames names) =>
        (form.IsGivenAlone ? form.Given : form.Family) is var key && names.Keys.Families.TryGetValue(key, out var family) && family.IsDistinct ? key : null;

    private static bool IsShared(string key, WithheldNames names) => names.IsSpared(key) || !IsOwn(new NameForm(key, ""), names);

    private static IEnumerable<(string, NeedleKind)> Whole(NameForm form, WithheldPerson withheld, WithheldNames names)
    {
        var given = form.FirstGiven.ToString().TrimEnd('.');
        if (form.HasFullGiven && IsOwn(form, names))
        {
            yield return ($"{form.Given} {form.Family}", NeedleKind.Given);
            yield return ($"{given} {form.Family}", NeedleKind.Given);
            yield return ($"{form.Family} {given}", NeedleKind.Inverted);
            yield return ($"{given}{form.Family}", NeedleKind.Words);
        }

        var initial = given.Length > 0 ? given[..1] : "";

        // Where an alias is "Falk R.", they are what is shown of the name.
        if (initial.Length > 0 && !NameKey.IsShort(form.Family) && IsOwn(form with { Given = initial + "." }, names) && !names.IsSpared($"{initial} {form.Family}"))
        {
            yield return ($"{initial} {form.Family}", NeedleKind.Initial);
            yield return ($"{initial} {form.Family}s", NeedleKind.Initial);
        }

        foreach (var (salutation, gender) in OfWomen.Select(w => (w, Gender.Woman)).Concat(OfMen.Select(m => (m, Gender.Man))))
        {
            var addressed = new NameForm(form.Family, "", gender);
            if (names.Index.Seen(addressed).Candidates.Any(c => names[c.Person] == withheld) && IsOwn(addressed, names) && !names.IsSpared($"{salutation} {form.Family}"))
            {
                yield return ($"{salutation} {form.Family}", NeedleKind.Words);
            }
        }
    }

    /// <summary>Whether nobody is called so whose name is published.</summary>
    private static bool IsOwn(NameForm form, WithheldNames names) => names.Index.Seen(form).Candidates.All(c => names[c.Person] is not null);
}
