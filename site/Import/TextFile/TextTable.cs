using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.TextFile;

/// <summary>A table drawn with bars and dashes.</summary>
internal static partial class TextTable
{
    /// <param name="lines">Each beginning with a bar; what stands above a line of dashes is the head.</param>
    public static Grid Of(IEnumerable<string> lines)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var header = 0;
        foreach (var line in lines)
        {
            if (Rule().IsMatch(line))
            {
                header = rows.Count;
            }
            else
            {
                rows.Add(new GridRow([.. line.Trim('|').Split('|').Select(cell => new GridCell([new Line(InlineBuilder.OfPlain(cell.Trim()))]))]));
            }
        }

        return new Grid(header, rows.ToImmutable());
    }

    [GeneratedRegex(@"^\|[-+:| =]+\|?$", Matching.Exact)]
    private static partial Regex Rule();
}
