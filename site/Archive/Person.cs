using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A person (Person).</summary>
internal sealed record Person : Subject
{
    /// <summary><c>Frau</c> or <c>Herr</c>, or null.</summary>
    public string? Salutation { get; init; }

    public ImmutableArray<Affiliation> Affiliations { get; init; } = [];

    /// <summary>The role to show: the one that has not ended.</summary>
    public string? Role { get; init; }

    /// <summary>Every role with its time; minutes mean by <c>die Vorsitzende</c> who it was then.</summary>
    public ImmutableArray<DatedName> Roles { get; init; } = [];

    /// <summary>Those of <see cref="Subject.Aliases"/> that were borne for a time only, such as the name before a marriage.</summary>
    public ImmutableArray<DatedName> NamesForATime { get; init; } = [];

    public Visibility Visibility { get; init; }

    private protected override string Folder => "personen";
}
