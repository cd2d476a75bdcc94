using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Keeps a star between two letters a star: in <c>Migrant*innen und Bürger*innen</c> plain Markdown would set "innen und Bürger"
/// in italics and lose both.
/// </summary>
internal sealed class GenderStarParser : InlineParser
{
    public GenderStarParser() => OpeningCharacters = ['*'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!char.IsLetter(slice.PeekCharExtra(-1)) || !char.IsLetter(slice.PeekChar()))
        {
            return false;
        }

        processor.Inline = new LiteralInline("*");
        slice.SkipChar();
        return true;
    }
}
