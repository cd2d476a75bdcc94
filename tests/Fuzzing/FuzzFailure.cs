namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>An input that broke something.</summary>
/// <param name="Number">Which one of the run; together with the run's seed it makes the input again.</param>
/// <param name="What">The promise that was broken, or the exception.</param>
/// <param name="Input">As short as it was cheap to make it.</param>
internal sealed record FuzzFailure(int Number, string What, FuzzInput Input);
