namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// How a person is named somewhere: <c>Hr. Sternal</c>, <c>C. Altmann</c>, <c>Frau Dr. Susanne Möbbeck</c>, <c>Michael K.</c>, <c>Leon</c>,
/// <c>SJ</c>. Its parts are keys as <see cref="NameKey"/> makes them.
/// </summary>
/// <param name="Family">Empty for a given name alone; <c>k.</c> where only its first letters are written.</param>
/// <param name="Given">Given names with a space between them, or their first letters; empty when there is none. Capitals are initials for the whole name.</param>
internal readonly record struct NameForm(string Family, string Given, Gender Gender = Gender.Unknown, NameTraits Traits = NameTraits.None)
{
    /// <summary>A family name with nothing that tells whose; an office tells it of those alone who were there.</summary>
    public bool IsBare => Given.Length == 0 && (Gender == Gender.Unknown || IsInOffice) && !Traits.HasFlag(NameTraits.Addressed) && !IsTitled;

    public bool IsGivenAlone => Family.Length == 0;

    public bool MayBeGivenAlone => IsGivenAlone || Traits.HasFlag(NameTraits.GivenOrFamily);

    /// <summary><c>SJ</c>.</summary>
    public bool IsInitials => Traits.HasFlag(NameTraits.Initials);

    public bool IsTitled => Traits.HasFlag(NameTraits.Titled);

    public bool IsInOffice => Traits.HasFlag(NameTraits.InOffice);

    public bool HasFullGiven => Given.Length > 0 && !IsInitials && !NameKey.IsShort(FirstGiven);

    /// <summary>A family name with a given name that is written in full.</summary>
    public bool IsFull => HasFullGiven && !IsGivenAlone;

    public ReadOnlySpan<char> FirstGiven => NameKey.First(Given, ' ');

    /// <summary>Whether both may name one person, as far as the words go.</summary>
    public bool FitsWith(NameForm other) =>
        IsInitials == other.IsInitials
        && (Gender == Gender.Unknown || other.Gender == Gender.Unknown || Gender == other.Gender)
        && (IsInitials ? Given == other.Given : NameKey.Fit(Family, other.Family) && GivenFit(Given, other.Given));

    /// <summary>Name by name as far as both go; where one has none, nothing speaks against it.</summary>
    private static bool GivenFit(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (a.Length > 0 && b.Length > 0)
        {
            var partOfA = NameKey.First(a, ' ');
            var partOfB = NameKey.First(b, ' ');
            if (!NameKey.Fit(partOfA, partOfB))
            {
                return false;
            }

            a = NameKey.Behind(a, partOfA);
            b = NameKey.Behind(b, partOfB);
        }

        return true;
    }
}
