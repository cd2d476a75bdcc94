namespace Protokollarchiv.Benchmarks.Truth;

/// <summary>What minutes name.</summary>
internal enum NamedKind
{
    People,
    Organizations,
    Topics,
    References,
}
