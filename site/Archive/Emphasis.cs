using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

internal sealed record Emphasis(EmphasisKind Kind, ImmutableArray<Inline> Children) : ContainerInline(Children);
