using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Typography;

/// <summary>A bullet or number that was typed before an entry, as opposed to one that the program set.</summary>
/// <param name="Label">The number with its sign, <c>3.</c> or <c>b)</c>; null for a bullet.</param>
/// <param name="Length">How much of the line it takes, with the space behind it.</param>
internal readonly partial record struct TypedMark(string? Label, int Length)
{
    /// <summary>Whether no space stands behind the bullet: before a line in bold it is then part of a heading.</summary>
    public bool IsTight { get; private init; }

    /// <returns>Null when the line begins with neither; a date such as <c>14. November</c> begins with no number.</returns>
    public static TypedMark? Of(string line)
    {
        var bullet = Bullet().Match(line);
        if (bullet.Success)
        {
            return new TypedMark(null, bullet.Length) { IsTight = bullet.Groups["tight"].Success };
        }

        var number = Number().Match(line);
        return number.Success && !Language.WrittenDay.IsDayBefore(line.AsSpan(number.Length))
            ? new TypedMark(number.Groups["label"].Value, number.Length)
            : null;
    }

    /// <summary>The state of a box to tick at the start of an entry's text, and how much of it the box takes.</summary>
    public static (bool Done, int Length)? Box(string text)
    {
        var box = Ticked().Match(text);
        return box.Success ? (box.Groups["done"].Success, box.Length) : null;
    }

    /// <summary>
    /// Word's second bullet is a ring, which is an „o“ where its font is lost. Without a space behind it a dash is a bullet only before a capital: <c>-innen</c> goes on, and
    /// <c>-Pause-</c> is no entry; behind another bullet it is one too many.
    /// </summary>
    [GeneratedRegex(
        """
        ^\s*(
              [•▪●○◦]\s+-(?=\p{L}{3})(?!innen\b)
            | [-*+•‣▪●○◦·–—\uF0B7\uF0A7\uF02D■□➢➤✓o]\s+(?=\S)
            | (?<tight>[-–•▪●·])(?=\p{Lu}\p{L})(?!.{0,30}[-–]\s*$)
        )
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?<label>\d{1,3}(\.\d{1,2}){0,3}[.)]|\d{1,2}(\.\d{1,2}){1,3}|([a-z]|[ivx]{2,5})[.)]|\([a-z0-9]{1,2}\))\s+(?=\S)", Matching.Exact)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(\[( |(?<done>[xX✓✔]))\]|☐|(?<done>☑|☒|✅))\s+", Matching.Exact)]
    private static partial Regex Ticked();
}
