namespace Protokollarchiv.Theming;

/// <summary>A template asks for words or an asset that the theme does not have.</summary>
internal sealed class UnknownNameException : Exception
{
    public UnknownNameException()
    {
    }

    /// <param name="message">The name.</param>
    public UnknownNameException(string message)
        : base(message)
    {
    }

    public UnknownNameException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
