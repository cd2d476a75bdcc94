namespace Protokollarchiv.Privacy.Guard;

/// <summary>What may stand between the words of a <see cref="Needle"/>.</summary>
internal enum NeedleKind
{
    /// <summary>Anything.</summary>
    Words,

    /// <summary>No end of a sentence: <c>… kommt Falk. Rüsterberg …</c> are two.</summary>
    Given,

    /// <summary>A point or hyphen: an initial and a word that is also an ordinary one are a name only so.</summary>
    Initial,

    /// <summary>A comma or hyphen: <c>Rüsterberg, Falk</c>.</summary>
    Inverted,
}
