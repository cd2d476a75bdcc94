using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.Html;

/// <summary>What the elements around a text say about it.</summary>
/// <param name="Depth">How many elements it stands in.</param>
internal sealed record HtmlContext(TextStyle Style, string? Url, int Depth);
