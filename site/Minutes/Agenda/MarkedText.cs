using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// The text of minutes with its agenda found. What was a line or an entry of a list and begins an item is a heading now.
/// </summary>
/// <param name="Marks">In reading order; each points at a <see cref="Heading"/>.</param>
/// <param name="WasCut">Whether passages were cut in two, so that numbers and anchors must be given anew.</param>
internal sealed record MarkedText(ImmutableArray<Block> Blocks, ImmutableArray<AgendaMark> Marks, bool WasCut = false);
