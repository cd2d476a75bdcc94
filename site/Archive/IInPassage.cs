namespace Protokollarchiv.Archive;

/// <summary>What was found in one passage of minutes.</summary>
internal interface IInPassage
{
    /// <summary>Index of the passage.</summary>
    int Passage { get; }
}
