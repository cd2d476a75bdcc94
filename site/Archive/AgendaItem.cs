using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>An agenda item (TOP) with its text, without that of its sub-items. Many minutes have the same number and title, which are kept once.</summary>
/// <param name="Index">Its place in <see cref="Meeting.Items"/>, from 0.</param>
/// <param name="Number">As written, without "TOP" and closing punctuation: <c>0.3</c>; null when the heading has none.</param>
/// <param name="Title">The heading without its number.</param>
/// <param name="Anchor"><c>top-0-3</c>, or made from the title.</param>
/// <param name="Level">0 for an item, 1 for a sub-item, and so on.</param>
/// <param name="Heading">The heading as written.</param>
internal sealed record AgendaItem(
    int Index,
    string? Number,
    string Title,
    string Anchor,
    int Level,
    Passage Heading,
    ImmutableArray<Block> Blocks)
{
    public string? Number { get; init; } = Number is null ? null : string.Intern(Number);

    public string Title { get; init; } = string.Intern(Title);
}
