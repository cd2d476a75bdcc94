using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A link as written. <see cref="Url"/> is safe to publish, or empty when its scheme is not allowed.</summary>
internal sealed record Link(string Url, ImmutableArray<Inline> Children) : ContainerInline(Children);
