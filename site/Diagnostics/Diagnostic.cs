using System.Globalization;

namespace Protokollarchiv.Diagnostics;

/// <summary>One finding at one place. Two findings with the same code, place and arguments are one.</summary>
internal sealed record Diagnostic(DiagnosticCode Code, SourceLocation Where, EquatableList Arguments)
{
    public static Diagnostic Of(DiagnosticCode code, SourceLocation where, params ReadOnlySpan<string> arguments) => new(code, where, new EquatableList([.. arguments]));

    /// <param name="language"><c>de</c> or <c>en</c>; anything else reads English.</param>
    public string Message(string language) =>
        string.Format(CultureInfo.InvariantCulture, language == "de" ? Code.German : Code.English, [.. Arguments.Items]);
}
