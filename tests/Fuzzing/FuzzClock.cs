namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>A day that never changes.</summary>
internal sealed class FuzzClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2022, 11, 1, 12, 0, 0, TimeSpan.Zero);
}
