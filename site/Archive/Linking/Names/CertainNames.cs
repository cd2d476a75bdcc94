using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Collects whom the minutes of one meeting name so fully that nobody else can be meant.</summary>
internal sealed class CertainNames(Registry registry)
{
    private readonly NameEvidence evidence = new(registry);
    private readonly List<CertainName> certain = [];

    /// <summary>By person, the place in <see cref="certain"/> from 1; 0 for none.</summary>
    private readonly int[] places = new int[registry.People.People.Length];
    private DateOnly? day;

    /// <summary>Turns to other minutes.</summary>
    public void Begin(DateOnly? date)
    {
        day = date;
        foreach (var name in certain)
        {
            places[name.Person] = 0;
        }

        certain.Clear();
    }

    public ImmutableArray<CertainName> Found() => [.. certain];

    public void Add(FoundName? found)
    {
        if (found is { } name && Only(name) is { } person)
        {
            Add(person, name.Seen.Form.HasFullGiven ? Gender.Unknown : name.Seen.Form.Gender);
        }
    }

    private int? Only(FoundName name)
    {
        var form = name.Seen.Form;
        if (form.IsBare || form.IsGivenAlone)
        {
            return null;
        }

        evidence.Gather(name, day);
        if (form.IsTitled)
        {
            _ = evidence.DropUntitled();
        }

        return !evidence.IsContradicted && evidence.Among is [var person] ? person : null;
    }

    private void Add(int person, Gender gender)
    {
        if (places[person] == 0)
        {
            certain.Add(new CertainName(person, false, false));
            places[person] = certain.Count;
        }

        var known = certain[places[person] - 1];
        certain[places[person] - 1] = known with { AsWoman = known.AsWoman || gender == Gender.Woman, AsMan = known.AsMan || gender == Gender.Man };
    }
}
