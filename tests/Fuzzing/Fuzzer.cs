using System.Diagnostics;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>
/// Makes inputs from a seed, the same every time, and gives them to the program. None may end in an exception, take two seconds or half a
/// gigabyte, or come to something else when it is given again.
/// </summary>
internal sealed class Fuzzer(int seed) : IDisposable
{
    private const long MostMemory = 500_000_000;

    /// <summary>One in so many inputs is given twice.</summary>
    private const int Repeated = 8;

    private const int MostTrials = 300;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly IFuzzTarget[] targets = [new ArchiveFuzz(), new ThemeFuzz(), new QueryFuzz(), new ImportFuzz()];

    /// <summary>What each target took, its inputs and their time.</summary>
    public Dictionary<string, (int Inputs, TimeSpan Time)> Spent { get; } = new(StringComparer.Ordinal);

    /// <summary>The input at work and since when; read by whoever watches for one that never ends.</summary>
    public (FuzzInput? Input, long Since) Current { get; private set; }

    /// <returns>Null when all went as it should.</returns>
    public FuzzFailure? Try(int number)
    {
        var random = new Random(HashCode(seed, number));
        var target = TargetOf(random);
        var started = Stopwatch.GetTimestamp();
        var input = target.Make(random);
        var failure = Tried(number, target, input);
        var (inputs, time) = Spent.GetValueOrDefault(target.GetType().Name);
        Spent[target.GetType().Name] = (inputs + 1, time + Stopwatch.GetElapsedTime(started));
        return failure;
    }

    public void Dispose()
    {
        foreach (var target in targets)
        {
            target.Dispose();
        }
    }

    private FuzzFailure? Tried(int number, IFuzzTarget target, FuzzInput input) =>
        Broken(target, input, number % Repeated == 0) is { } what ? new FuzzFailure(number, what, Smallest(target, input, what)) : null;

    private static int HashCode(int seed, int number) => unchecked((int)(((uint)seed * 2654435761) ^ ((uint)number * 40503 * 65537)));

    private IFuzzTarget TargetOf(Random random)
    {
        var share = random.Next(targets.Sum(t => t.Share));
        return Array.Find(targets, t => (share -= t.Share) < 0) ?? targets[0];
    }

    private string? Broken(IFuzzTarget target, FuzzInput input, bool twice)
    {
        Current = (input, Stopwatch.GetTimestamp());
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var result = target.Run(input);
            var took = Stopwatch.GetElapsedTime(Current.Since);
            if (took > Longest && Again(target, input) > Longest)
            {
                return "It takes more than two seconds.";
            }

            if (GC.GetAllocatedBytesForCurrentThread() - allocated > MostMemory && GC.GetTotalMemory(forceFullCollection: false) > MostMemory)
            {
                return "It takes more than 500 MB.";
            }

            return twice && target.Run(input) != result ? "The second time it comes to something else." : null;
        }
        catch (FuzzException broken)
        {
            return broken.Message;
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return bug.ToString();
        }
        finally
        {
            Current = (null, 0);
        }
    }

    /// <summary>A busy machine can make anything slow once.</summary>
    private static TimeSpan Again(IFuzzTarget target, FuzzInput input)
    {
        var started = Stopwatch.GetTimestamp();
        target.Run(input);
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Leaves out pieces, large ones first, while the same goes wrong without them.</summary>
    private FuzzInput Smallest(IFuzzTarget target, FuzzInput input, string what)
    {
        var kind = Kind(what);
        var trials = 0;
        for (var piece = input.Content.Length / 2; piece > 0 && trials < MostTrials; piece /= 2)
        {
            for (var at = 0; at + piece <= input.Content.Length && trials < MostTrials; trials++)
            {
                var shorter = input with { Content = [.. input.Content.AsSpan(0, at), .. input.Content.AsSpan(at + piece)] };
                if (Broken(target, shorter, twice: kind.StartsWith("The second", StringComparison.Ordinal)) is { } still && Kind(still) == kind)
                {
                    input = shorter;
                }
                else
                {
                    at += piece;
                }
            }
        }

        return input;
    }

    /// <summary>Of an exception its type and where it was thrown; of a promise its first words.</summary>
    private static string Kind(string what)
    {
        var lines = what.Split('\n');
        var place = lines.FirstOrDefault(l => l.StartsWith("   at Protokollarchiv", StringComparison.Ordinal)) ?? "";
        return string.Concat(lines[0].Split(' ', ':')[0], place, place.Length == 0 ? lines[0][..Math.Min(lines[0].Length, 9)] : "");
    }
}
