using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Decides whether a form of a name means someone who is withheld, by the evidence that linking has: the words themselves, then who was there.
/// Where it stays open it does: a name too few is a smaller harm than one too many.
/// </summary>
internal sealed class WhoIsMeant
{
    private readonly WithheldNames names;
    private readonly List<(NameForm Form, NameChoice Choice)> listed = [];
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> namedWithInitial = new(StringComparer.Ordinal);

    public WhoIsMeant(WithheldNames names, Attendance attendance)
    {
        this.names = names;
        if (attendance.IsEmpty)
        {
            return;
        }

        foreach (var attendee in attendance.All)
        {
            if (PersonName.Read(attendee.Name) is { } written)
            {
                var form = Read(written);
                var choice = ByWords(form);
                Learn(attendee, form, choice);
                listed.Add((form, choice));
            }
        }
    }

    /// <summary>How these minutes name people.</summary>
    public NameHabits Habits { get; } = new();

    /// <summary>Notes that the text names somebody in full, who may be meant by the family name alone from there on, and with an initial.</summary>
    public void Name(NameForm full)
    {
        named.Add(full.Family[(full.Family.LastIndexOf(' ') + 1)..]);
        NameBeside(full);
    }

    /// <summary>Notes that the text names somebody else of that family name, who may be meant with an initial from there on.</summary>
    public void NameBeside(NameForm full) => namedWithInitial.Add($"{full.Given[0]}. {full.Family}");

    /// <summary>Whether somebody is listed, or named in full, under a family name, whatever else is said of them.</summary>
    public bool IsListed(string family) => named.Contains(family) || listed.Exists(l => l.Form.Family == family || (l.Form.IsGivenAlone && l.Form.Given == family));

    /// <summary>Whether somebody who is listed has this given name.</summary>
    public bool HasGiven(string key) => Habits.GivenNames.Contains(key);

    /// <summary>Who an entry of the attendance list is, or any name that stands by itself.</summary>
    public NameChoice OfName(string written)
    {
        if (PersonName.Read(written) is not { } form)
        {
            return NameChoice.Nobody;
        }

        var read = Read(form);
        var choice = Of(read);
        return choice with { IsOpen = choice.IsOpen || IsDoubtful(form, read) };
    }

    public NameChoice Of(NameForm form)
    {
        var choice = ByWords(form);
        if (!choice.IsWithheld || !choice.IsOpen && listed.Count == 0)
        {
            return choice;
        }

        var there = NameChoice.Nobody;
        var others = false;
        foreach (var (other, who) in listed)
        {
            if (!ListedName.Fits(other, form))
            {
                continue;
            }

            others |= !who.IsWithheld;
            there = !who.IsWithheld || there.IsWithheld ? there : who;
        }

        return there.IsWithheld ? there with { IsOpen = others || there.IsOpen }
            : others ? NameChoice.Nobody
            : choice;
    }

    /// <summary>The first of several words before a family name may be an office, which must not pass for a given name: <c>Stabführer Karl Moser</c>.</summary>
    private void Learn(Attendee attendee, NameForm form, NameChoice choice)
    {
        if (choice.IsWithheld || !form.Given.Contains(' ', StringComparison.Ordinal))
        {
            Habits.Learn(attendee.Name, form, attendee.Note);
        }
        else
        {
            Habits.LearnInitials(attendee.Name, form, attendee.Note);
        }
    }

    private NameForm Read(NameForm form) => Turned(form) ?? WithoutCalling(form);

    /// <summary>Whether a word that was left out of a name may be a rare given name after all.</summary>
    private static bool IsDoubtful(NameForm written, NameForm read) =>
        read.Given.Length == 0 && written is { HasFullGiven: true, IsGivenAlone: false } && !NameWords.IsGeneration(written.Given) && !NameWords.IsTrade(written.Given);

    /// <summary><c>Blau Klara</c>, <c>Blau K.</c>: the family name first and no comma, where nobody is called so the other way around.</summary>
    private NameForm? Turned(NameForm form)
    {
        var other = form with { Family = form.Given, Given = form.Family };
        return form.Family.Length > 0 && form.Given.Length > 0 && names.Index.Seen(form).Candidates.IsEmpty && ByWords(other).IsWithheld ? other : null;
    }

    /// <summary>
    /// Of <c>Kreisbaumeister Jonte Wiebelitz</c>, <c>Mutter Wiebelitz</c> and <c>Wiebelitz jun.</c> the word beside the name is no given name,
    /// which would tell of somebody else.
    /// </summary>
    private NameForm WithoutCalling(NameForm form)
    {
        for (var given = form.Given; given.Length > 0; given = NameKey.Behind(given, NameKey.First(given, ' ')).ToString())
        {
            if (ByWords(form with { Given = given }).IsWithheld)
            {
                return form with { Given = given };
            }
        }

        return form.Family.Length > 0 && !HoldsGivenName(form.Given) ? form with { Given = "" } : form;
    }

    private bool HoldsGivenName(string words) =>
        words.Split(' ').Any(word => names.IsGivenName(word) || GivenNames.Contains(word) || GivenNames.IsInitial(word));

    /// <summary>
    /// <c>H. Rüsterberg</c> may be <c>Herr Rüsterberg</c> and <c>F. Blau</c> <c>Frau Blau</c>, where nobody is known whose given name begins so.
    /// </summary>
    private NameChoice ByWords(NameForm form)
    {
        var choice = ByGivenName(form);
        return choice == NameChoice.Nobody
            && Abbreviated(form.Given) is { } gender
            && !namedWithInitial.Contains($"{form.Given} {form.Family}")
            && ByGivenName(form with { Given = "", Gender = gender }) is { IsWithheld: true } addressed
            ? addressed with { IsOpen = true }
            : choice;
    }

    private static Gender? Abbreviated(string given) => given switch
    {
        "h." => Gender.Man,
        "f." => Gender.Woman,
        _ => null,
    };

    private NameChoice ByGivenName(NameForm form)
    {
        var withheld = false;
        var others = false;
        WithheldPerson? person = null;
        foreach (var candidate in names.Index.Seen(form).Candidates)
        {
            Count(candidate.Person);
        }

        if (form.Traits.HasFlag(NameTraits.WholeName))
        {
            foreach (var candidate in names.Index.Seen(new NameForm("", form.Given, form.Gender)).Candidates)
            {
                Count(candidate.Person);
            }
        }

        return new NameChoice(withheld, person, others || (form.Given.Length == 0 && names.Keys.IsHalf(form.Family)));

        void Count(int number)
        {
            if (names[number] is not { } one)
            {
                others = true;
            }
            else
            {
                person = !withheld || person == one ? one : null;
                withheld = true;
            }
        }
    }
}
