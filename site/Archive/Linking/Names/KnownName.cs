namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>A name or alias of someone the archive knows.</summary>
/// <param name="Person">Place in <see cref="PeopleIndex.People"/>.</param>
internal sealed record KnownName(int Person, NameForm Form, Validity Validity)
{
    /// <summary>The last word of the family name, under which it is found in a text.</summary>
    public string FamilyWord => Form.Family[(Form.Family.LastIndexOf(' ') + 1)..];

    /// <summary>Whether it is a given name alone and no word (<c>Ernst</c>). Of lists only a frequent one is, since <c>Technik</c> and <c>Keks</c> stand there too.</summary>
    /// <param name="isRegistered">Whether a register gives the person further names.</param>
    public bool IsGivenAlone(bool isRegistered) =>
        Form is { IsGivenAlone: true, IsInitials: false } && (isRegistered || GivenNames.Contains(Form.Given)) && !GivenNames.IsWord(Form.Given);
}
