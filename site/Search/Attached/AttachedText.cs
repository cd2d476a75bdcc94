using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages;

namespace Protokollarchiv.Search.Attached;

/// <summary>A stretch of an attachment (Anlage) that search finds as one: a page of a PDF, or some paragraphs of another document.</summary>
/// <param name="Attachment">Where a hit leads.</param>
/// <param name="Page">From 1; null where the format knows no pages.</param>
/// <param name="Paragraphs">None for an attachment without text, such as a scan, which is found by its name alone.</param>
internal sealed record AttachedText(Attachment Attachment, int? Page, ImmutableArray<string> Paragraphs)
{
    /// <summary>Whether it is the first of its attachment, which stands for all of it.</summary>
    public bool IsFirst { get; init; }

    /// <summary><c>Anlage: Haushalt.pdf, S. 2</c></summary>
    public string Title(Words words) => Page is { } page
        ? words["search.attachment-page"].Replace("{page}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{name}", Attachment.Title, StringComparison.Ordinal)
        : words["search.attachment"].Replace("{name}", Attachment.Title, StringComparison.Ordinal);

    /// <summary>The page is one that every viewer in a browser opens (RFC 8118, section 3).</summary>
    public string Url => Page is { } page ? FormattableString.Invariant($"{Attachment.Url}#page={page}") : Attachment.Url;
}
