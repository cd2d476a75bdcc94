using System.Text.RegularExpressions;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>A line that begins with colons, as a block <c>::: intern</c> … <c>:::</c> does, also in a list or a quotation.</summary>
/// <param name="Prefix">What makes the line part of a list or quotation.</param>
/// <param name="Colons">Two or more, each perhaps with a backslash before it.</param>
/// <param name="Info">What stands behind, without spaces and colons at its ends.</param>
internal sealed partial record ColonLine(string Prefix, string Colons, string Info)
{
    /// <summary>Whether it opens or closes a block.</summary>
    public bool IsFence => Colons.Length > 2 && !Colons.Contains('\\', StringComparison.Ordinal);

    public static ColonLine? Of(string line)
    {
        var match = Pattern().Match(line);
        return match.Success ? new ColonLine(match.Groups["prefix"].Value, match.Groups["colons"].Value, line[match.Length..].Trim().TrimEnd(':').TrimEnd()) : null;
    }

    [GeneratedRegex(@"^(?<prefix>(?:\s|>|[-*+]\s|\d+[.)]\s)*)(?<colons>(?:\\?:){2,})", Matching.Exact)]
    private static partial Regex Pattern();
}
