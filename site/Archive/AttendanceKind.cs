namespace Protokollarchiv.Archive;

internal enum AttendanceKind
{
    Present,
    Guest,
    Excused,
    Absent,
}
