namespace Protokollarchiv.Tests;

/// <summary>The site of the checkout's own input.</summary>
public sealed class BuiltSeed() : BuiltInput("input", "--strict");
