namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Finds what may name a person: a family name that the archive knows, with the salutation, title and given name or initial before it; a
/// given name alone where the minutes list people so. Looks at each word once and back over the few that <see cref="NameLead"/> takes.
/// </summary>
internal sealed class NameScanner(TextWords words, PeopleIndex people)
{
    private readonly NameContext context = new(words);

    /// <summary>What the minutes at hand use besides: lone names of their attendance list, and initials that they explain.</summary>
    public NameHabits Habits { get; set; } = new();

    /// <summary>Whether links are sought, and with them names over the end of a line and given names of who is absent; names to withhold are sought otherwise.</summary>
    public bool ForLinks { get; init; }

    /// <param name="strangers">Receives full names of people whom the archive does not know, though it knows somebody of that family name.</param>
    public void Scan(int passage, List<FoundName> found, List<NameForm> strangers)
    {
        var first = found.Count;
        for (var i = 0; i < words.Count; i++)
        {
            if (((words.Facts[i].Use & WordUse.Name) == WordUse.None && !Habits.Explain(words, i)) || At(i) is not { } name)
            {
                if (Stranger(i) is { } stranger)
                {
                    strangers.Add(stranger);
                }

                continue;
            }

            // "Peter Martin" is one name, though "Peter" is a family name too.
            while (found.Count > first && found[^1].End > name.Start)
            {
                found.RemoveAt(found.Count - 1);
            }

            var seen = people.Seen(name.Form);
            if (!seen.Candidates.IsEmpty)
            {
                found.Add(new FoundName(passage, name.Start, name.End - name.Start, seen)
                {
                    Role = name.Role,
                    IsSpeaker = name.Start == 0 && name.End < words.Text.Length && words.Text[name.End] == ':',
                });
            }
        }
    }

    private Name? At(int at)
    {
        var facts = words.Facts[at];
        if (words.Tokens[at].AfterHyphen || (at + 1 < words.Count && words.Tokens[at + 1].AfterHyphen))
        {
            return null;
        }

        if (Habits.Initials(words, at) is { } explained)
        {
            return new Name(words.Tokens[at].Start, words.Tokens[at].End, explained);
        }

        return (facts.Family is { } family ? WithFamily(at, family, isGenitive: false) : null)
            ?? (facts.GenitiveOf is { } bearer ? WithFamily(at, bearer, isGenitive: true) : null)
            ?? (facts.Given is { } given ? GivenFirst(at, given) : null)
            ?? (facts.Initials is { } initials ? new Name(words.Tokens[at].Start, words.Tokens[at].End, new NameForm("", initials, Gender.Unknown, NameTraits.Initials)) : null);
    }

    /// <summary><c>Herr Otto Pohl</c>, where nobody in the archive is called Otto, but somebody Pohl.</summary>
    private NameForm? Stranger(int at)
    {
        if (words.Facts[at].Family is not { } family || at == 0 || !context.IsAdjacent(at - 1) || words.Tokens[at].AfterHyphen
            || words.Facts[at - 1] is not { Role: WordRole.None or WordRole.Everyday, Family: null, Given: null } || !char.IsUpper(words.Text[words.Tokens[at - 1].Start]))
        {
            return null;
        }

        var given = NameKey.Of(words.Written(at - 1));
        var addressed = at > 1 && context.IsAdjacent(at - 2) && words.Facts[at - 2].Is(WordRole.Salutation);
        if (!DoubtfulFamilyNames.IsAlsoGiven(given) && (!addressed || NameWords.IsTrade(given)))
        {
            return null;
        }

        // "Otto Pohl" is no stranger where the archive knows "O. Pohl".
        var form = new NameForm(family, given, addressed ? words.Facts[at - 2].Gender : Gender.Unknown);
        return people.Seen(form).Candidates.Any(c => PersonName.Read(people.People[c.Person].Name) is { Given.Length: > 0, HasFullGiven: false }) ? null : form;
    }

    private Name? WithFamily(int at, string word, bool isGenitive)
    {
        var (start, family) = LongestFamily(at, word);
        var parted = ForLinks && context.BeginsLine(start) && words.Facts[start - 1].Given is { } known && people.Knows(family, known) ? known : "";
        var before = NameLead.Of(words, context, parted.Length > 0 ? start - 1 : start, parted);
        var form = OfGeneration(at, new NameForm(family, before.Given, before.Gender, before.Traits));
        var end = words.Tokens[at].End;
        if (context.IsPartOfAnotherName(before.First, at) || (isGenitive ? !context.MayBeGenitive(form, before.First, at) : IsGivenOfStranger(at, form)))
        {
            return null;
        }

        if (!form.IsBare || form.IsInOffice)
        {
            return new Name(words.Tokens[before.First].Start, end, form, before.Role);
        }

        var facts = words.Facts[at];
        if (Habits.GivenNames.Contains(family) || MeansWhoIsAbsent(at, family))
        {
            form = form with { Traits = NameTraits.GivenOrFamily };
        }

        if (facts.Is(WordRole.Everyday) && !Habits.Families.Contains(family))
        {
            return null;
        }

        var role = start > 0 && context.IsAdjacent(start - 1) ? words.Facts[start - 1].RoleTerm : 0;
        return role > 0 ? new Name(words.Tokens[start - 1].Start, end, form, role)
            : context.StandsAlone(start, at, mayPrecedeNoun: isGenitive) ? new Name(words.Tokens[start].Start, end, form)
            : null;
    }

    /// <summary><c>Herr Martin Schmidt</c> is not <c>Herr Martin</c>.</summary>
    private bool IsGivenOfStranger(int at, NameForm form) => ForLinks && form.Given.Length == 0 && GivenNames.Contains(form.Family) && context.PrecedesCapital(at);

    /// <summary>Father or son, as a word behind the name says, where the archive knows one of them.</summary>
    private NameForm OfGeneration(int at, NameForm form) =>
        form.Given.Length > 0 && at + 1 < words.Count && context.IsAdjacent(at) && NameWords.GenerationOf(words.Written(at + 1)) is { } generation
        && form with { Given = $"{form.Given} {generation}" } is var whole && !people.Seen(whole).Candidates.IsEmpty ? whole : form;

    /// <summary><c>Frau von der Heide</c> is not <c>Frau Heide</c>, where somebody has the longer name.</summary>
    private (int Start, string Family) LongestFamily(int at, string word)
    {
        foreach (var family in words.Facts[at].LongFamilies)
        {
            var count = family.AsSpan().Count(' ');
            var start = at - count;
            if (start >= 0 && EndsWith(family, start, at))
            {
                return (start, family);
            }
        }

        return (at, word);
    }

    private bool EndsWith(string family, int start, int end)
    {
        var rest = family.AsSpan();
        for (var i = start; i < end; i++)
        {
            var part = NameKey.First(rest, ' ');
            if (!context.IsAdjacent(i) || !part.SequenceEqual(NameKey.Of(words.Written(i))))
            {
                return false;
            }

            rest = rest[(part.Length + 1)..];
        }

        return true;
    }

    private Name? GivenFirst(int at, string given)
    {
        var before = at > 0 && context.IsAdjacent(at - 1) && words.Facts[at - 1].Is(WordRole.Salutation) ? words.Facts[at - 1] : null;
        var first = before is null ? at : at - 1;
        var gender = before?.Gender ?? Gender.Unknown;
        if (at + 1 < words.Count && context.IsAdjacent(at) && context.IsShortAt(at + 1) && words.Facts[at + 1].Short is { } initial)
        {
            // In "Michael K. Müller" the initial is a middle name.
            return at + 2 < words.Count && context.IsAdjacent(at + 1) && words.Facts[at + 2].Family is not null
                ? null
                : new Name(words.Tokens[first].Start, WithPoint(words.Tokens[at + 1].End), new NameForm(initial, given, gender));
        }

        if (!(Habits.GivenNames.Contains(given) || MeansWhoIsAbsent(at, given)) || !context.StandsAlone(first, at, mayPrecedeNoun: false))
        {
            return null;
        }

        return new Name(words.Tokens[first].Start, words.Tokens[at].End, new NameForm("", given, gender));
    }

    /// <summary>A given name by which somebody is known, and no word (<c>Wolf</c>) and no month (<c>7. Jan 2022</c>).</summary>
    private bool MeansWhoIsAbsent(int at, string given) =>
        ForLinks
        && people.CalledByGiven.Contains(given)
        && (!words.Facts[at].Is(WordRole.Everyday) || DoubtfulFamilyNames.IsAlsoGiven(given))
        && !context.IsBesideNumber(at)
        && !context.MayGoOn(at);

    private int WithPoint(int end) => end < words.Text.Length && words.Text[end] == '.' ? end + 1 : end;

    private readonly record struct Name(int Start, int End, NameForm Form, int Role = 0);
}
