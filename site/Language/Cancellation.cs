using System.Text.RegularExpressions;

namespace Protokollarchiv.Language;

/// <summary>Words for what does not take place: <c>entfällt</c>, <c>abgesagt</c>, <c>fällt aus</c>.</summary>
internal static partial class Cancellation
{
    private const string OfOne = @"(entfällt|entfallen|abgesagt|ausgefallen|fällt\s+(leider\s+)?aus|findet\s+(leider\s+)?nicht\s+statt)";

    /// <summary>Whatever it is said of.</summary>
    [GeneratedRegex(@"\b(entfällt|entfallen|abgesagt|ausgefallen|fällt\s+(leider\s+)?aus|findet\s+nicht|nicht\s+statt)\b", Matching.AnyCase)]
    public static partial Regex Words();

    /// <summary>A title that ends or begins with them: <c>Vorstandssitzung am 9. September – ABGESAGT</c>.</summary>
    [GeneratedRegex(@"\b" + OfOne + @"\W*$|^\W*(entfällt|abgesagt|fällt\s+aus)\b", Matching.AnyCase)]
    public static partial Regex InTitle();

    /// <summary>A sentence that says it of the meeting itself: <c>Die Sitzung ist ausgefallen.</c></summary>
    [GeneratedRegex(
        $$"""
        ^\W*(die|diese|unsere|das|dieses)\s+(heutige\s+)?\p{L}*(sitzung|versammlung|treffen|plenum)\s+((ist|wurde|wird|muss|musste)\s+)?
          (leider\s+)?{{OfOne}}\b
        """,
        Matching.AnyCase | RegexOptions.Multiline | Matching.Spaced)]
    public static partial Regex OfMeeting();
}
