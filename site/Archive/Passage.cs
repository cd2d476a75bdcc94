using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>
/// The words that are read, linked, found and cited as one: a paragraph, a heading, the text of a list item, a table cell.
/// </summary>
internal sealed record Passage : Block
{
    /// <summary>Default where the passage has no markup: most have none, and then the words are all that is kept.</summary>
    private readonly ImmutableArray<Inline> content;
    private string? text;

    public required PassageKind Kind { get; init; }

    public required ImmutableArray<Inline> Content
    {
        get => content.IsDefault ? [new Archive.Text(Text)] : content;
        init
        {
            var words = value is [Archive.Text only] ? only.Value : null;
            content = words is null ? value : default;
            text = words;
        }
    }

    public bool HasMarkup => !content.IsDefault;

    /// <summary>Whether it is nothing but a link: <c>[Protokoll als PDF](protokoll.pdf)</c>.</summary>
    public bool IsLinkAlone => HasMarkup && content is [Link];

    /// <summary>Whether it is a line of a table of contents, which says nothing of its own: <c>[Dach](#dach)</c>.</summary>
    public bool IsOfContents => HasMarkup && content.Any(inline => inline is Link) && content.All(inline => inline is Link { Url: ['#', ..] } or LineBreak || (inline is Archive.Text text && !text.Value.Any(char.IsLetter)));

    /// <summary>Its place in <see cref="Meeting.Passages"/>, from 0.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The fragment a link opens at. Cells share the anchor of their table.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The words without markup; a line break reads as <c>\n</c>. Offsets of mentions count in it.</summary>
    public string Text => text ??= PlainText.Of(Content);
}
