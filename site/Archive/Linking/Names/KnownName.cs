namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>A name or alias of someone the archive knows.</summary>
/// <param name="Person">Place in <see cref="PeopleIndex.People"/>.</param>
internal sealed record KnownName(int Person, NameForm Form, Validity Validity)
{
    /// <summary>The last word of the family name, under which it is found in a text.</summary>
    public string FamilyWord => Form.Family[(Form.Family.LastIndexOf(' ') + 1)..];
}
