namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// How a person is named somewhere: <c>Hr. Sternal</c>, <c>C. Altmann</c>, <c>Frau Dr. Susanne Möbbeck</c>, <c>Michael K.</c>, <c>Leon</c>.
/// </summary>
/// <param name="Family">Key of the family name; empty for a given name alone.</param>
/// <param name="FamilyIsInitial">The family name is written as its first letters: <c>Michael K.</c></param>
/// <param name="Given">Key of the given name, or its first letters; empty when there is none.</param>
/// <param name="GivenIsInitial">The given name is written as its first letters: <c>C.</c></param>
internal readonly record struct NameForm(string Family, bool FamilyIsInitial, string Given, bool GivenIsInitial, Gender Gender)
{
    /// <summary>A family name with nothing that tells whose.</summary>
    public bool IsBare => Given.Length == 0 && Gender == Gender.Unknown;

    public bool IsGivenAlone => Family.Length == 0;

    /// <summary>Whether both may name one person, as far as the words go.</summary>
    public bool FitsWith(NameForm other) =>
        FamiliesFit(this, other) && GivenFit(this, other) && (Gender == Gender.Unknown || other.Gender == Gender.Unknown || Gender == other.Gender);

    private static bool FamiliesFit(NameForm a, NameForm b) =>
        (a.FamilyIsInitial, b.FamilyIsInitial) switch
        {
            (false, false) => a.Family == b.Family,
            (true, false) => b.Family.StartsWith(a.Family, StringComparison.Ordinal),
            (false, true) => a.Family.StartsWith(b.Family, StringComparison.Ordinal),
            _ => a.Family == b.Family,
        };

    private static bool GivenFit(NameForm a, NameForm b)
    {
        if (a.Given.Length == 0 || b.Given.Length == 0)
        {
            return true;
        }

        return (a.GivenIsInitial, b.GivenIsInitial) switch
        {
            (false, false) => a.Given == b.Given || FirstGiven(a.Given) == FirstGiven(b.Given),
            (true, false) => b.Given.StartsWith(a.Given, StringComparison.Ordinal),
            (false, true) => a.Given.StartsWith(b.Given, StringComparison.Ordinal),
            _ => a.Given.StartsWith(b.Given, StringComparison.Ordinal) || b.Given.StartsWith(a.Given, StringComparison.Ordinal),
        };
    }

    private static string FirstGiven(string given) => given.Split(' ')[0];
}
