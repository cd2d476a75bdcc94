namespace Protokollarchiv.Archive;

/// <summary>One name of an attendance list.</summary>
/// <param name="Written">The whole entry: <c>M. Steckel (Opferberatung Dessau)</c>.</param>
/// <param name="Name">The name alone: <c>M. Steckel</c>.</param>
/// <param name="Note">What stands in parentheses: an organization, a role, when someone came or left.</param>
internal sealed record Attendee(string Written, string Name, string? Note)
{
    public TimeOnly? From { get; init; }

    public TimeOnly? Until { get; init; }

    public int Line { get; init; } = 1;
}
