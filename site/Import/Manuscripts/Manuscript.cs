using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Manuscripts;

/// <summary>
/// What a document says, before anyone asked what it means: <see cref="Line"/>, <see cref="Grid"/> and <see cref="Rule"/>, in reading order.
/// </summary>
/// <param name="Omissions">What was left out on purpose.</param>
internal sealed record Manuscript(ImmutableArray<Block> Blocks, ImmutableArray<Omission> Omissions)
{
    /// <summary>How many characters it has.</summary>
    public int Length => Line.AllIn(Blocks).Sum(line => line.Text.Length);
}

/// <summary>What a reader leaves out of a document, as it comes upon it.</summary>
internal sealed class Omissions
{
    private readonly ImmutableArray<Omission>.Builder all = ImmutableArray.CreateBuilder<Omission>();

    public ImmutableArray<Omission> All => all.ToImmutable();

    /// <summary>Nothing where there are no words, unless it is the number of a page.</summary>
    public void Add(OmissionKind kind, string words)
    {
        if (!string.IsNullOrWhiteSpace(words) || kind == OmissionKind.PageNumber)
        {
            all.Add(new Omission(kind, PlainSpaces.Collapse(words)));
        }
    }

    /// <param name="description">What the document says of it.</param>
    public void AddPicture(string description) => all.Add(new Omission(OmissionKind.Picture, description));

    public void AddPictures(int count) => all.AddRange(Enumerable.Repeat(new Omission(OmissionKind.Picture, ""), count));
}

/// <summary>Something a document has that the minutes do not need.</summary>
/// <param name="Text">Its words, where it has some.</param>
internal sealed record Omission(OmissionKind Kind, string Text);

/// <summary>Why something was left out.</summary>
internal enum OmissionKind
{
    PageNumber,
    RunningHead,
    Footer,
    TableOfContents,
    Comment,
    DeletedText,
    HiddenText,
    Placeholder,
    Picture,
    Navigation,
    Metadata,
}
