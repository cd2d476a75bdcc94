using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>What must not be found, and where it was withheld.</summary>
internal sealed record Needle(SourceLocation Origin, NeedleKind Kind = NeedleKind.Words)
{
    /// <summary>Whether what stands between the words makes a name of them, too.</summary>
    public bool Fits(ReadOnlySpan<byte> written) =>
        Kind switch
        {
            NeedleKind.Given => written.IndexOf(". "u8) < 0,
            NeedleKind.Initial => written.ContainsAny(".-_"u8),
            NeedleKind.Inverted => written.ContainsAny(",-_"u8) && written.IndexOf(". "u8) < 0,
            _ => true,
        };
}
