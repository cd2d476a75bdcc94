using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Reads the number of a note, <c>[^1]</c>, as the text <c>[1]</c>, which is how notes are numbered without Markdown. The notes stay where they are
/// written: at the end of a page they would be outside the item that they belong to.
/// </summary>
internal sealed class NoteMarkParser : InlineParser
{
    private const int MostDigits = 3;

    public NoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var window = slice.AsSpan()[..Math.Min(slice.Length, "[^".Length + MostDigits + "]".Length)];
        var end = window.IndexOf(']');
        if (end < 0 || window[1] != '^' || window[2..end] is not { Length: > 0 } digits || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        if (slice.PeekChar(end + 1) == '(')
        {
            return false; // a link with that text
        }

        processor.Inline = new LiteralInline($"[{digits}]");
        slice.Start += end + 1;
        return true;
    }
}
