using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Manuscripts;

/// <summary>A table as it stands in a document in the import. Its cells hold lines and further grids, so it may be a form or a layout.</summary>
/// <param name="HeaderRows">Rows marked as the head.</param>
internal sealed record Grid(int HeaderRows, ImmutableArray<GridRow> Rows) : Block;

internal sealed record GridRow(ImmutableArray<GridCell> Cells);

/// <param name="Columns">How many columns it spans.</param>
internal sealed record GridCell(ImmutableArray<Block> Blocks, int Columns = 1);
