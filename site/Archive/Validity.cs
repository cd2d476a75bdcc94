namespace Protokollarchiv.Archive;

/// <summary>The days on which something holds, both ends included; an open end is null.</summary>
internal readonly record struct Validity(DateOnly? Since, DateOnly? Until)
{
    public bool IsLimited => Since is not null || Until is not null;

    /// <param name="day">Null when the minutes bear no date: then nothing speaks against it.</param>
    public bool Includes(DateOnly? day) => day is not { } date || ((Since is not { } since || date >= since) && (Until is not { } until || date <= until));
}
