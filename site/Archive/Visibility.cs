namespace Protokollarchiv.Archive;

/// <summary>How much of a person's name is published.</summary>
internal enum Visibility
{
    Full,
    Initials,
    Anonymous,
}
