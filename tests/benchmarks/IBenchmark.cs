namespace Protokollarchiv.Benchmarks;

/// <summary>One question to the program that is answered by numbers.</summary>
internal interface IBenchmark
{
    /// <summary>The word that calls it: <c>dotnet run --project tests/benchmarks -- truth DIR</c>.</summary>
    string Name { get; }

    /// <summary>Its arguments and what it prints, in one line.</summary>
    string Usage { get; }

    /// <returns>0; 1 when a bound is missed; 2 when the call was wrong.</returns>
    int Run(ReadOnlySpan<string> arguments);
}
