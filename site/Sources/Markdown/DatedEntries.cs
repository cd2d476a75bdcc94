using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Sources.Markdown;

/// <summary><c>14. November: …</c> at the start of a line is a date, though Markdown takes it for the fourteenth entry of a list.</summary>
internal static class DatedEntries
{
    public static bool Are(ListBlock list) =>
        list.IsOrdered
        && list.All(entry => entry is ListItemBlock and [ParagraphBlock { Lines.Count: > 0 } words] && WrittenDay.IsDayBefore(words.Lines.Lines[0].Slice.AsSpan()));

    /// <summary>The words of such an entry with its day, which Markdown took for its number, before them.</summary>
    public static ImmutableArray<Inline> Whole(ListItemBlock entry, ImmutableArray<Inline> content)
    {
        var day = entry.Order.ToString(CultureInfo.InvariantCulture) + ". ";
        return content is [Text first, .. var rest] ? [new Text(day + first.Value), .. rest] : [new Text(day), .. content];
    }
}
