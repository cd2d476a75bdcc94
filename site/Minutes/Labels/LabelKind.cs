namespace Protokollarchiv.Minutes.Labels;

/// <summary>What a label at the start of a line is about: <c>Anwesend:</c>, <c>Protokoll:</c></summary>
internal enum LabelKind
{
    Start,
    End,
    Place,
    When,
    Committee,
    MinutesBy,
    Chair,
    Present,
    Excused,
    Absent,
    Guests,
}
