namespace Protokollarchiv.Minutes.Labels;

/// <summary>A label with what follows it on its line.</summary>
/// <param name="Value">Empty when the label stands alone: what it is about stands below. <see cref="Nothing"/> when there is nothing to say.</param>
internal readonly record struct LabelledPart(LabelKind Kind, string Value)
{
    /// <summary>As in <c>Entschuldigt: -</c></summary>
    public const string Nothing = "–";

    /// <inheritdoc cref="LabelKinds.IsAttendance"/>
    public bool IsAttendance => Kind.IsAttendance();

    /// <summary>Whether it only counts those whose names may stand below: <c>Anwesende Mitglieder: 14</c></summary>
    public bool IsCount => Value.Length > 0 && Value.All(char.IsAsciiDigit);
}
