using System.Diagnostics;
using System.Text;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>
/// A few hundred inputs that nobody would write, the same on every run. Very many of them:
/// <c>dotnet run --project tests/benchmarks -- fuzz 1000000</c>.
/// </summary>
public sealed class FuzzTests
{
    private const int Inputs = 1500;

    /// <summary>On a busy machine fewer inputs are tried, but so many in any case.</summary>
    private const int Fewest = 200;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(9);

    [Fact]
    public void Whatever_is_written_is_read_soon_and_twice_the_same()
    {
        using var fuzzer = new Fuzzer(2022);
        var clock = Stopwatch.StartNew();

        var failures = Enumerable.Range(0, Inputs).TakeWhile(i => i < Fewest || clock.Elapsed < Longest).Select(fuzzer.Try).OfType<FuzzFailure>().Take(3);

        Assert.Empty(failures.Select(f => $"{f.Number} {f.Input.Name}: {f.What}\n{Encoding.UTF8.GetString(f.Input.Content)}"));
    }
}
