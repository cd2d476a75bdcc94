using System.Collections.Immutable;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Charts;

/// <summary>A picture with the numbers behind it.</summary>
/// <param name="Id">Unique on its page, for what names and describes the picture.</param>
/// <param name="Drawing">The inside of an <c>svg</c> element of <see cref="Width"/> by <see cref="Height"/>.</param>
/// <param name="Columns">Head of the table: the first names the rows.</param>
/// <param name="Rows">Each as long as <paramref name="Columns"/>.</param>
internal sealed record Chart(
    string Id,
    string Title,
    string Description,
    Html Drawing,
    ImmutableArray<string> Columns,
    ImmutableArray<ImmutableArray<string>> Rows)
{
    public required int Width { get; init; }

    public required int Height { get; init; }
}

/// <summary>What a chart says of itself.</summary>
internal sealed record ChartText(string Id, string Title, string Description, string RowTitle);
