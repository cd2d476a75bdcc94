using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A person (Person).</summary>
internal sealed record Person : Subject
{
    /// <summary><c>Frau</c> or <c>Herr</c>, or null.</summary>
    public string? Salutation { get; init; }

    public ImmutableArray<Affiliation> Affiliations { get; init; } = [];

    public string? Role { get; init; }

    public Visibility Visibility { get; init; }

    private protected override string Folder => "personen";
}
