namespace Protokollarchiv.Search;

/// <summary>What search finds as one: an agenda item without its sub-items, or what stands before the first item.</summary>
/// <param name="Meeting">Index of the meeting.</param>
/// <param name="Item">Index of the agenda item; -1 for the preamble, which stands for the meeting as a whole.</param>
/// <param name="Start">The first passage of its text, behind the heading.</param>
/// <param name="End">The passage behind its last.</param>
internal readonly record struct SearchDocument(int Meeting, int Item, int Start, int End)
{
    public bool IsPreamble => Item < 0;

    /// <summary>The passage of the heading where there is one, else the first.</summary>
    public int FirstWithHeading => IsPreamble ? Start : Start - 1;
}
