namespace Protokollarchiv.Tests;

/// <summary>Tests that measure time or change what the whole process has, so that no other may run beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
