namespace Protokollarchiv.Archive.Linking;

/// <summary>A name or alias of someone the archive knows.</summary>
internal sealed record KnownName(Person Person, PersonName Name, NameForm Form);
