namespace Protokollarchiv.Minutes.Presence;

/// <summary>What minutes write before a name that is no part of it.</summary>
internal static class Salutation
{
    /// <summary>As part of an expression.</summary>
    public const string Pattern = @"(Frau|Fr\.|Herrn?|Hrn?\.|Dr\.|Prof\.)";

    private static readonly string[] All = ["Hr. ", "Hrn. ", "Herr ", "Herrn ", "Fr. ", "Frau ", "Dr. ", "Prof. "];

    /// <summary>The name behind all that stand before it: <c>Fr. Dr. Blau</c>.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> name)
    {
        foreach (var salutation in All)
        {
            if (name.StartsWith(salutation, StringComparison.Ordinal))
            {
                return Without(name[salutation.Length..]);
            }
        }

        return name;
    }
}
