using System.Collections.Immutable;

namespace Protokollarchiv.Sources;

/// <summary>A key of the front matter: the German name, the English one that works too, and what other programs and habits call it.</summary>
internal sealed record FrontMatterKey(string German, string English, params ImmutableArray<string> Others)
{
    public bool Is(string written) =>
        German.Equals(written, StringComparison.OrdinalIgnoreCase)
        || English.Equals(written, StringComparison.OrdinalIgnoreCase)
        || Others.AsSpan().Contains(written, StringComparer.OrdinalIgnoreCase);
}
