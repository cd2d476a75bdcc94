using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

internal sealed record TableRow(ImmutableArray<Passage> Cells, ImmutableArray<ColumnAlignment> Alignments);
