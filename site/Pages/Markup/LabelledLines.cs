using System.Buffers;

namespace Protokollarchiv.Pages.Markup;

/// <summary>Lines of a paragraph that each begin with a label, <c>Ort: …</c>, <c>Anwesend: …</c>: who wrote them meant lines, though Markdown joins them.</summary>
internal static class LabelledLines
{
    private const int LongestLabel = 40;

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create(".,;!?\n0123456789");

    /// <summary>Whether the first line and another begin so; a single one may only go on in the middle of a sentence.</summary>
    public static bool Are(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n') || !Begin(text))
        {
            return false;
        }

        while (text.IndexOf('\n') is >= 0 and var end)
        {
            text = text[(end + 1)..];
            if (Begin(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line that the text begins with has a label.</summary>
    public static bool Begin(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestLabel + 1)].IndexOf(':');
        return colon > 0 && char.IsUpper(text[0]) && (colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1])) && !text[..colon].ContainsAny(NotInLabels);
    }
}
