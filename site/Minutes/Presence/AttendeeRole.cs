using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>The part that somebody has in a meeting or an association, as attendance lists name it beside the name.</summary>
internal static partial class AttendeeRole
{
    private const string RoleWords = @"protokoll\w*([*:_/]?-?in)?|schriftführ\w*|g[aä]st(in)?|(stellv\w*\.?\s+)?((vorstands)?vorsitz\w*|vors\.?)|(\d\.\s*)vor(sitz\w*|stand)|(sitzungs|versammlungs)?leit(ung|er\w*)|moderat(ion|or\w*)|kassenwart\w*|kassier\w*|kassenprüf\w*|schatzmeister\w*|finanz(en|er\w*|vorst\w*)|beisitz\w*";

    public static bool Is(string text) => Roles().IsMatch(text);

    public static bool IsGuest(string? role) => role is not null && (role.Contains("gast", StringComparison.OrdinalIgnoreCase) || role.Contains("gäst", StringComparison.OrdinalIgnoreCase));

    /// <summary>That somebody is not there, which says more than an office before it: <c>Schriftführer – entschuldigt</c>; null for anything else.</summary>
    public static string? Away(string text) => NotThere().Match(text) is { Success: true } away ? away.Groups["away"].Value : null;

    /// <summary>What somebody is there as, not in office: <c>Mara Oster als Vorsitzende</c> has the Vorsitz.</summary>
    private const string Chair = "Vorsitz";

    /// <summary><c>Mara Oster als Gast</c>, <c>Mara Oster – Protokoll</c>.</summary>
    /// <returns>The role and where the words for it begin; null without one.</returns>
    public static (string Role, int Start)? AtEnd(string name) =>
        MayBeAtEnd(name) && RoleAtEnd().Match(name) is { Success: true } written ? (AsChair().IsMatch(written.Value) ? Chair : written.Groups["role"].Value, written.Index) : null;

    private static bool MayBeAtEnd(ReadOnlySpan<char> name) => name.ContainsAny('-', '–', '—') || name.Contains(" als ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(als\s+)?(" + RoleWords + @"|(un)?entsch(uldigt|\.)?|abwesend)$", Matching.AnyCase)]
    private static partial Regex Roles();

    [GeneratedRegex(@"^\s*((" + RoleWords + @")\s+[-–]\s+)?(?<away>(un)?entsch(uldigt|\.)|abwesend)\s*$", Matching.AnyCase)]
    private static partial Regex NotThere();

    [GeneratedRegex(@"^\s+als\s+Vorsitzender?\s*$", Matching.Exact)]
    private static partial Regex AsChair();

    [GeneratedRegex(@"(\s+als|\s+[-–—])\s+(?<role>" + RoleWords + @")\s*$", Matching.AnyCase)]
    private static partial Regex RoleAtEnd();
}
