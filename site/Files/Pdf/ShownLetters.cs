using UglyToad.PdfPig.Tokens;

namespace Protokollarchiv.Files.Pdf;

/// <summary>How many letters a stream of a PDF may show: a few bytes of it can become gigabytes of letters that each know their place.</summary>
internal static class ShownLetters
{
    /// <returns>0 for streams that are no content of a page: pictures, fonts, objects.</returns>
    public static int In(ReadOnlySpan<byte> stream, DictionaryToken dictionary) =>
        IsContent(dictionary) ? InStrings(stream) : 0;

    public static bool IsContent(DictionaryToken dictionary) =>
        !dictionary.ContainsKey(NameToken.Length1)
        && (!dictionary.TryGet(NameToken.Subtype, out var subtype) || NameToken.Form.Equals(subtype))
        && (!dictionary.TryGet(NameToken.Type, out var type) || NameToken.Xobject.Equals(type));

    /// <summary>What stands in <c>(…)</c>, and half of what stands in <c>&lt;…&gt;</c>.</summary>
    private static int InStrings(ReadOnlySpan<byte> stream)
    {
        var letters = 0;
        while (stream.IndexOfAny((byte)'(', (byte)'<') is >= 0 and var start)
        {
            var isHex = stream[start] == '<';
            stream = stream[(start + 1)..];
            var end = isHex ? stream.IndexOf((byte)'>') : EndOfString(stream);
            end = end < 0 ? stream.Length : end;
            letters += isHex ? end / 2 : end;
            stream = stream[end..];
        }

        return letters;
    }

    private static int EndOfString(ReadOnlySpan<byte> stream)
    {
        var open = 1;
        for (var i = 0; i < stream.Length; i++)
        {
            switch (stream[i])
            {
                case (byte)'\\':
                    i++;
                    break;
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    return i;
            }
        }

        return -1;
    }
}
