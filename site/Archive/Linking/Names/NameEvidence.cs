namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Who may be meant by a name and what the text gives with it: the day, an organization, a role, a title. Each thread has one of its own.
/// </summary>
internal sealed class NameEvidence(Registry registry)
{
    private readonly List<int> among = [];

    /// <summary>Those who may be meant, each once, in the order of the register; the same list every time.</summary>
    public List<int> Among => among;

    /// <summary>Whether an organization or a role of the text is that of those who are left.</summary>
    public bool IsConfirmed { get; private set; }

    /// <summary>Whether the text gives an organization that is none of theirs.</summary>
    public bool IsContradicted { get; private set; }

    public void Gather(FoundName name, DateOnly? day)
    {
        IsConfirmed = false;
        IsContradicted = false;
        GatherNamed(name.Seen, day);
        if (among.Count > 0 && name.Organization >= 0)
        {
            IsConfirmed = NarrowToMembers(name.Organization, day);
            IsContradicted = !IsConfirmed && name.InParentheses && HaveOthers(day);
        }

        if (among.Count > 0 && name.Role > 0)
        {
            IsConfirmed |= NarrowToHolders(name.Role, day);
        }
    }

    /// <summary>Behind <c>Dr.</c> those come first to whom the register gives a title.</summary>
    public bool DropUntitled() => Narrow(registry.People.Titled.Contains);

    /// <summary>Keeps those who fit, if any does.</summary>
    public bool Narrow(Predicate<int> fits)
    {
        if (!among.Exists(fits))
        {
            return false;
        }

        among.RemoveAll(p => !fits(p));
        return true;
    }

    // Apart from Gather, so that it allocates nothing for the many names without any of this.
    private bool NarrowToMembers(int organization, DateOnly? day) => Narrow(p => registry.BelongsTo(p, organization, day));

    private bool NarrowToHolders(int role, DateOnly? day) => Narrow(p => registry.Roles.Has(p, role, day));

    private bool HaveOthers(DateOnly? day) => among.TrueForAll(p => registry.HasAffiliation(p, day));

    /// <summary>Whom the words mean on that day. Where the register says of someone that this was the name just then, nobody else is meant.</summary>
    private void GatherNamed(SeenForm seen, DateOnly? day)
    {
        among.Clear();
        if (seen.Only >= 0)
        {
            among.Add(seen.Only);
            return;
        }

        var forATime = false;
        foreach (var candidate in seen.Candidates)
        {
            if (!candidate.Validity.Includes(day) || (forATime && !candidate.IsNameForATime))
            {
                continue;
            }

            if (candidate.IsNameForATime && !forATime)
            {
                among.Clear();
                forATime = true;
            }

            if (among.Count == 0 || among[^1] != candidate.Person)
            {
                among.Add(candidate.Person);
            }
        }
    }
}
