namespace Protokollarchiv.Archive;

/// <summary>A date that minutes announce (Termin), with time and place where written.</summary>
/// <param name="Item">Index of the agenda item, -1 before the first.</param>
/// <param name="Passage">Index of the passage.</param>
/// <param name="Title">What it is: <c>Termin MV</c>.</param>
internal sealed record Appointment(
    int Item,
    int Passage,
    string Title,
    DateOnly Date,
    TimeOnly? Start,
    TimeOnly? End,
    string? Location)
{
    /// <summary>Null when it is a single day.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Where the day is written in the text of the passage.</summary>
    public Range Written { get; init; }
}
