using System.Globalization;
using System.Text;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>The text of a document in RTF as HTML, where a tag stands for each command that formats, so that a word goes on behind it.</summary>
internal ref struct RichText
{
    private const string Format = "<b>";
    private const string Paragraph = "\n<p>";

    private readonly ReadOnlySpan<byte> rtf;
    private readonly StringBuilder markup = new();
    private readonly Stack<int> outer = new();
    private int at;

    /// <summary>How many characters stand behind one of Unicode for programs that do not know it; of this group.</summary>
    private int substitutes = 1;

    private int toSkip;

    private RichText(ReadOnlySpan<byte> rtf) => this.rtf = rtf;

    /// <returns>UTF-8.</returns>
    public static byte[] ToMarkup(ReadOnlySpan<byte> rtf)
    {
        var text = new RichText(rtf);
        text.Read();
        return Encoding.UTF8.GetBytes(text.markup.ToString());
    }

    private void Read()
    {
        while (at < rtf.Length)
        {
            var next = rtf[at++];
            switch (next)
            {
                case (byte)'{':
                    outer.Push(substitutes);
                    markup.Append(Format);
                    break;
                case (byte)'}':
                    substitutes = outer.TryPop(out var before) ? before : 1;
                    markup.Append(Format);
                    break;
                case (byte)'\\':
                    ReadCommand();
                    break;
                case (byte)'\r' or (byte)'\n':
                    break;
                default:
                    Add(next);
                    break;
            }
        }
    }

    private void ReadCommand()
    {
        if (at < rtf.Length && char.IsAsciiLetter((char)rtf[at]))
        {
            ReadWord();
            return;
        }

        var sign = at < rtf.Length ? rtf[at++] : (byte)0;
        switch (sign)
        {
            case (byte)'\'' when at + 2 <= rtf.Length && byte.TryParse(rtf.Slice(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                at += 2;
                Add(code);
                break;
            case (byte)'\r' or (byte)'\n':
                markup.Append(Paragraph);
                break;
            case (byte)'~' or (byte)'_':
                markup.Append(' ');
                break;
            case (byte)'\\' or (byte)'{' or (byte)'}':
                Add(sign);
                break;
        }
    }

    private void ReadWord()
    {
        var start = at;
        while (at < rtf.Length && char.IsAsciiLetter((char)rtf[at]))
        {
            at++;
        }

        var word = rtf[start..at];
        start = at;
        at += at < rtf.Length && rtf[at] == '-' ? 1 : 0;
        while (at < rtf.Length && char.IsAsciiDigit((char)rtf[at]))
        {
            at++;
        }

        _ = int.TryParse(rtf[start..at], CultureInfo.InvariantCulture, out var number);
        at += at < rtf.Length && rtf[at] == ' ' ? 1 : 0;
        Obey(word, number);
    }

    private void Obey(ReadOnlySpan<byte> word, int number)
    {
        if (word.SequenceEqual("u"u8))
        {
            markup.Append((char)number);
            toSkip = substitutes;
        }
        else if (word.SequenceEqual("uc"u8))
        {
            substitutes = number;
        }
        else if (word.SequenceEqual("bin"u8))
        {
            at += Math.Clamp(number, 0, rtf.Length - at);
        }
        else if (word.SequenceEqual("par"u8) || word.SequenceEqual("cell"u8) || word.SequenceEqual("row"u8) || word.SequenceEqual("sect"u8) || word.SequenceEqual("page"u8))
        {
            markup.Append(Paragraph);
        }
        else
        {
            markup.Append(word.SequenceEqual("line"u8) || word.SequenceEqual("tab"u8) || word.EndsWith("dash"u8) || word.EndsWith("space"u8) ? " " : Format);
        }
    }

    private void Add(byte character)
    {
        if (toSkip > 0)
        {
            toSkip--;
            return;
        }

        switch (character)
        {
            case (byte)'<':
                markup.Append("&lt;");
                break;
            case (byte)'&':
                markup.Append("&amp;");
                break;
            default:
                markup.Append(Windows1252.Of(character));
                break;
        }
    }
}
