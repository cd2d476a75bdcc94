using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>What minutes write before a name that is no part of it.</summary>
internal static partial class Salutation
{
    /// <summary>As part of an expression.</summary>
    public const string Pattern = @"(Frau|Fr\.|Herrn?|Hrn?\.|Dr\.|Prof\.)";

    /// <summary>The name behind all that stand before it: <c>Fr. Dr. Blau</c>.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> name) => name[BeforeName().FirstIn(name).Length..];

    [GeneratedRegex("^(" + Pattern + " )+", Matching.Exact)]
    private static partial Regex BeforeName();
}
