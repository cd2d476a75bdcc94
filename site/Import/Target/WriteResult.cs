namespace Protokollarchiv.Import.Target;

/// <summary>What became of minutes that were to be written.</summary>
internal enum WriteResult
{
    Written,

    /// <summary>They were there already, exactly so.</summary>
    Unchanged,

    Refused,
}
