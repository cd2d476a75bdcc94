using System.Collections.Immutable;
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

/// <summary>A diagnostic's arguments, equal when their texts are.</summary>
internal readonly struct EquatableList(ImmutableArray<string> items) : IEquatable<EquatableList>
{
    public ImmutableArray<string> Items { get; } = items;

    public bool Equals(EquatableList other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableList other && Equals(other);

    public override int GetHashCode() => Items.IsEmpty ? 0 : string.GetHashCode(Items[0], StringComparison.Ordinal);

    public override string ToString() => string.Join(", ", Items);
}

/// <summary>
/// One kind of finding. The texts say what was found and what to do, with the arguments of a <see cref="Diagnostic"/> as <c>{0}</c>, <c>{1}</c> …
/// </summary>
internal sealed record DiagnosticCode(string Id, Severity Severity, string German, string English)
{
    /// <summary>Whether it asks for nothing, so that it is told only where it stands first.</summary>
    public bool IsToldOnce { get; init; }
}

/// <summary>How much a finding weighs: an error publishes nothing, a warning fails only with <c>--strict</c>.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}
