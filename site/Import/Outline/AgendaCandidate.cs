using System.Buffers;
using System.Globalization;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Minutes.Agenda;

namespace Protokollarchiv.Import.Outline;

/// <summary>A numbered line that may be an agenda item.</summary>
/// <param name="At">Its place among the blocks.</param>
/// <param name="Number">Level by level: <c>0.3</c> is 0 and 3.</param>
/// <param name="Labelled">Written with "TOP" or its like.</param>
internal sealed record AgendaCandidate(Line Line, int At, int[] Number, string Title, bool Labelled)
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \u00A0,:/-–(");

    /// <summary>Whether it may begin an agenda: 0, 1, 1.1.</summary>
    public bool IsFirst => Number[0] <= 1 && Number.AsSpan(1).IndexOfAnyExceptInRange(0, 1) < 0;

    public static AgendaCandidate? Of(Line line, int at)
    {
        var heading = AgendaHeading.Of(line.Mark?.Label is { } label ? $"{label} {line.Text}" : line.Text);
        if (heading.Number is null || heading.Title.Length == 0 || (line.Mark is { Label: null }) || line.Text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        // What ends like a sentence and is as long as one is no title: "TOP 4 wird vorgezogen, weil …".
        if ((!heading.Labelled && heading.Title[^1] is (';' or ',')) || (heading.Title[^1] == '.' && heading.Title.Length > (heading.Labelled ? 50 : 80)))
        {
            return null;
        }

        return new AgendaCandidate(line, at, Numbers(heading.Number), heading.Title, heading.Labelled);
    }

    /// <summary>Number and first word of the title: the same, but for case, in the agenda and above the minutes of the item.</summary>
    public string Key { get; } = $"{string.Join('.', Number)} {FirstWord(Title)}";

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> title)
    {
        var end = title.IndexOfAny(WordEnds);
        return end < 0 ? title : title[..end];
    }

    private static int[] Numbers(string number) =>
        [.. number.Split('.').Select(Counted)];

    /// <summary><c>4b</c> counts as 4.</summary>
    private static int Counted(string part)
    {
        var digits = part.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? part : part.AsSpan(0, digits), CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
