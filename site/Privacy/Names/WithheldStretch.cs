namespace Protokollarchiv.Privacy.Names;

/// <summary>A stretch of a text that names someone who is withheld.</summary>
/// <param name="Person">Null where it may be one of several.</param>
internal readonly record struct WithheldStretch(int Start, int Length, WithheldPerson? Person)
{
    public int End => Start + Length;

    /// <summary>What stands there instead.</summary>
    public string Shown => Person?.Shown ?? WithheldNames.NotPublic;
}
