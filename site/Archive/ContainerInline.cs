using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>Inline content that holds more of it.</summary>
internal abstract record ContainerInline(ImmutableArray<Inline> Children) : Inline;
