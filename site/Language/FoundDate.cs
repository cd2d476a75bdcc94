namespace Protokollarchiv.Language;

/// <summary>A date written in a text, with where it stands.</summary>
/// <param name="Date">Null when what is written is no day of the calendar: <c>31.02.2022</c>.</param>
internal readonly record struct FoundDate(DateOnly? Date, int Start, int Length)
{
    public int End => Start + Length;
}
