namespace Protokollarchiv.Language;

/// <summary>What stands between two days that belong together: <c>5. bis 7. Juli</c>, <c>5./6. Juli</c>.</summary>
/// <param name="IsSpan">Whether it says that the days between belong to them too; "und" does not.</param>
/// <param name="End">Where the second day begins.</param>
internal readonly record struct DayJoint(bool IsSpan, int End)
{
    private static readonly (string Written, bool IsSpan)[] Joints =
    [
        ("bis", true), ("-", true), ("–", true), ("—", true), ("und/oder", false), ("und", false), ("/", false), ("+", false), ("&", false),
    ];

    public static DayJoint? At(ReadOnlySpan<char> text, int at)
    {
        var next = at + WrittenDay.Space(text, at);
        foreach (var (written, isSpan) in Joints)
        {
            if (text[next..].StartsWith(written, StringComparison.Ordinal))
            {
                next += written.Length;
                return new DayJoint(isSpan, next + WrittenDay.Space(text, next));
            }
        }

        return null;
    }
}
