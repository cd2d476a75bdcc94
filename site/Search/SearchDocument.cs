namespace Protokollarchiv.Search;

/// <summary>What search finds as one: an agenda item without its sub-items, what stands before the first item, or a stretch of an attachment.</summary>
/// <param name="Meeting">Index of the meeting.</param>
/// <param name="Item">Index of the agenda item; -1 for the preamble, which stands for the meeting as a whole, and for attachments.</param>
/// <param name="Start">The first passage of its text, behind the heading.</param>
/// <param name="End">The passage behind its last.</param>
internal readonly record struct SearchDocument(int Meeting, int Item, int Start, int End)
{
    /// <summary>Which stretch of the meeting's attachments; -1 for what stands in the minutes.</summary>
    public int Attached { get; init; } = -1;

    public bool IsPreamble => Item < 0 && Attached < 0;

    /// <summary>The passage of the heading where there is one, else the first.</summary>
    public int FirstWithHeading => Item < 0 ? Start : Start - 1;
}
