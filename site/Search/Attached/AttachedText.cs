using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages;

namespace Protokollarchiv.Search.Attached;

/// <summary>A stretch of an attachment (Anlage), which search finds as one.</summary>
/// <param name="Part">Null for an attachment without text, such as a scan, which is found by its name alone.</param>
internal sealed record AttachedText(Attachment Attachment, TextPart? Part)
{
    /// <summary>Whether it is the first of its attachment, which stands for all of it.</summary>
    public bool IsFirst { get; init; }

    public ImmutableArray<string> Paragraphs => Part?.Paragraphs ?? [];

    /// <summary>Opens the page where there is one, as viewers in browsers do (RFC 8118, section 3).</summary>
    public string Url => Part is { IsPage: true } ? FormattableString.Invariant($"{Attachment.Url}#page={Part.Number}") : Attachment.Url;

    /// <summary>The file's, and which stretch of it: <c>Haushalt.pdf 2</c>.</summary>
    public string Name => FormattableString.Invariant($"{Attachment.Title} {Part?.Number}").TrimEnd();

    /// <summary><c>Anlage: Haushalt.pdf, S. 2</c></summary>
    public string Title(Words words) =>
        words[Part?.Number is null ? "search.attachment" : Part.IsPage ? "search.attachment-page" : "search.attachment-part"]
            .Replace("{number}", Part?.Number?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{name}", Attachment.Title, StringComparison.Ordinal);
}
