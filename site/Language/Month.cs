namespace Protokollarchiv.Language;

/// <summary>The German names of the months.</summary>
internal static class Month
{
    private static readonly string[] Names =
    [
        "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    public static bool BeginsWith(string text) =>
        Names.Any(name => text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetter(text[name.Length])));
}
