using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Tests.Import;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>Whether the words of minutes are on their page. Asked only of texts without what takes words away or is no text: marks of withholding, the person whose name is, comments, tags, link targets, entities.</summary>
internal static partial class PageWords
{
    private const int ShortestWord = 4;

    private static readonly string[] NoPlainText = ["<", ">", "[", "]", "{", "&", "\\", ":::", "http", "```", "~~~", "www.", "\u00AD", "\u200B", "\0", "\uFFFD", "Tamm"];

    /// <exception cref="FuzzException">A word is missing.</exception>
    public static void Check(byte[] minutes, ReadOnlySpan<byte> page)
    {
        var text = Encoding.UTF8.GetString(minutes);
        if (text.TrimStart('\uFEFF', '\r', '\n', ' ').StartsWith("---", StringComparison.Ordinal) || Array.Exists(NoPlainText, text.Contains))
        {
            return;
        }

        // Within a longer word, too: what stands between stars joins its neighbours.
        var shown = string.Join(' ', SourceWords.Html(Encoding.UTF8.GetString(page)));
        if (WordSequence.Of(ListNumber().Replace(text, "")).Find(word => word.Length >= ShortestWord && !shown.Contains(word, StringComparison.Ordinal)) is { } missing)
        {
            throw new FuzzException($"The word {missing} is not on the page.");
        }
    }

    /// <summary>Of an ordered list, whose entries the browser counts.</summary>
    [GeneratedRegex(@"^[\s>*+-]*\d{1,9}[.)](?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ListNumber();
}
