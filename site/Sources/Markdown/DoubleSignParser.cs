using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Keeps <c>++</c> and <c>==</c> as they are written where they neither begin nor end marked words: <c>Lage (++), Preis (++)</c>, <c>a==b</c>.
/// They do so only at the edge of a word.
/// </summary>
internal sealed class DoubleSignParser : InlineParser
{
    public DoubleSignParser() => OpeningCharacters = ['+', '='];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = slice.CurrentChar;
        var length = 1;
        while (slice.PeekChar(length) == sign)
        {
            length++;
        }

        var (before, next) = (slice.PeekCharExtra(-1), slice.PeekChar(length));
        if (length == 2 && (MayOpen(before, next) || MayClose(before, next)))
        {
            return false;
        }

        processor.Inline = new LiteralInline(new string(sign, length));
        slice.Start += length;
        return true;
    }

    private static bool MayOpen(char before, char next) => !char.IsLetterOrDigit(before) && (char.IsLetterOrDigit(next) || next is '*' or '[' or '„');

    private static bool MayClose(char before, char next) =>
        !char.IsLetterOrDigit(next) && (char.IsLetterOrDigit(before) || before is '*' or ']' or ')' or '“' or '.' or ':' or '!' or '?' or '%' or '€');
}
