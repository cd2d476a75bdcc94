using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy;

/// <summary>The forms of withheld names that must stand in no file. A form that somebody else bears, too, is not among them.</summary>
internal static class NameForms
{
    private static readonly string[] OfWomen = ["frau", "fr", "kollegin"];
    private static readonly string[] OfMen = ["herr", "herrn", "hr", "hrn", "kollege"];

    /// <returns>Each with whether it needs a point to be a name.</returns>
    public static IEnumerable<(string Words, bool NeedsPoint)> Of(WithheldPerson withheld, WithheldNames names)
    {
        foreach (var written in withheld.Person.Aliases.Prepend(withheld.Person.Name))
        {
            if (PersonName.Read(written) is not { IsInitials: false } form)
            {
                continue;
            }

            if (!form.IsGivenAlone)
            {
                foreach (var (words, needsPoint) in Whole(form, withheld, names))
                {
                    yield return (words, needsPoint);
                }
            }

            var key = form.IsGivenAlone ? form.Given : form.Family;
            if (names.Keys.Families.TryGetValue(key, out var family) && family.IsDistinct && !names.IsSpared(key) && IsOwn(new NameForm(key, ""), names))
            {
                foreach (var end in NameWord.AllEnds)
                {
                    yield return (key + end, false);
                }
            }
        }
    }

    private static IEnumerable<(string, bool)> Whole(NameForm form, WithheldPerson withheld, WithheldNames names)
    {
        var isDistinct = names.Keys.Families.TryGetValue(form.Family, out var family) && family.IsDistinct;
        var given = form.FirstGiven.ToString().TrimEnd('.');
        if (form.HasFullGiven && IsOwn(form, names))
        {
            yield return ($"{form.Given} {form.Family}", false);
            yield return ($"{given} {form.Family}", false);
            yield return ($"{form.Family} {given}", false);
            yield return ($"{given}{form.Family}", false);
        }

        var initial = given.Length > 0 ? given[..1] : "";
        if (initial.Length > 0 && IsOwn(form with { Given = initial + "." }, names) && !names.IsSpared($"{initial} {form.Family}"))
        {
            yield return ($"{initial} {form.Family}", !isDistinct);
            yield return ($"{initial} {form.Family}s", !isDistinct);
        }

        foreach (var (salutation, gender) in OfWomen.Select(w => (w, Gender.Woman)).Concat(OfMen.Select(m => (m, Gender.Man))))
        {
            var addressed = new NameForm(form.Family, "", gender);
            if (names.Index.Seen(addressed).Candidates.Any(c => names[c.Person] == withheld) && IsOwn(addressed, names) && !names.IsSpared($"{salutation} {form.Family}"))
            {
                yield return ($"{salutation} {form.Family}", false);
            }
        }
    }

    /// <summary>Whether nobody is called so whose name is published.</summary>
    private static bool IsOwn(NameForm form, WithheldNames names) => names.Index.Seen(form).Candidates.All(c => names[c.Person] is not null);
}
