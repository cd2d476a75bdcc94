using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>One name of an attendance list. The same stand in all minutes of a committee, so that their texts are kept once.</summary>
/// <param name="Written">The whole entry: <c>M. Steckel (Opferberatung Dessau)</c>.</param>
/// <param name="Name">The name alone: <c>M. Steckel</c>.</param>
/// <param name="Note">What stands in parentheses: an organization, a role, when someone came or left.</param>
internal sealed record Attendee(string Written, string Name, string? Note)
{
    public string Written { get; init; } = string.Intern(Written);

    public string Name { get; init; } = string.Intern(Name);

    public string? Note { get; init; } = Note is null ? null : string.Intern(Note);

    /// <summary>The shorthand by which the same minutes call the person: <c>SJ</c>, where the list explains it.</summary>
    public string? Initials { get; init; }

    /// <summary>What the person did in the meeting or is in the committee, as written: <c>Protokoll</c>, <c>Vorsitz</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Whom the person spoke for, as written and not looked up in any register.</summary>
    public string? Organization { get; init; }

    /// <summary>When someone came late.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>When someone left early.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>Names of absent members whose votes the person carried.</summary>
    public ImmutableArray<string> Proxies { get; init; } = [];

    public int Line { get; init; } = 1;
}
