using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A table; the first <see cref="HeaderRows"/> rows are its head.</summary>
internal sealed record Table(int HeaderRows, ImmutableArray<TableRow> Rows) : Block
{
    public string Anchor { get; init; } = "";
}
