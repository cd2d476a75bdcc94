using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>What must not be found, and where it was withheld.</summary>
internal sealed record Needle(SourceLocation Origin, NeedleKind Kind = NeedleKind.Words)
{
    /// <summary>Whether what stands between the words makes a name of them, too.</summary>
    public bool Fits(ReadOnlySpan<byte> written) =>
        Kind switch
        {
            NeedleKind.Given => !HoldsEndOfSentence(written),
            NeedleKind.Initial => written.ContainsAny(".-_"u8),
            NeedleKind.Inverted => written.ContainsAny(",-_"u8) && !HoldsEndOfSentence(written),
            _ => true,
        };

    private static bool HoldsEndOfSentence(ReadOnlySpan<byte> written) => written.IndexOf(". "u8) >= 0 || written.IndexOf(".\n"u8) >= 0;
}

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
