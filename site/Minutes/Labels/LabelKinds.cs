namespace Protokollarchiv.Minutes.Labels;

/// <summary>What labels of a kind have in common.</summary>
internal static class LabelKinds
{
    /// <summary>Whether it says who was there or not.</summary>
    public static bool IsAttendance(this LabelKind kind) => kind is LabelKind.Present or LabelKind.Excused or LabelKind.Absent or LabelKind.Guests;
}
