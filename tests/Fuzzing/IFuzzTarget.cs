namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>A part of the program that takes whatever it is given.</summary>
internal interface IFuzzTarget : IDisposable
{
    /// <summary>How many of a hundred inputs it gets.</summary>
    int Share { get; }

    FuzzInput Make(Random random);

    /// <returns>What came of it, for a comparison with a second run.</returns>
    /// <exception cref="FuzzException">A promise was broken. Any other exception is a bug, too.</exception>
    string Run(FuzzInput input);
}
