namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>A promise that an input broke.</summary>
internal sealed class FuzzException : Exception
{
    public FuzzException()
    {
    }

    public FuzzException(string message)
        : base(message)
    {
    }

    public FuzzException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
