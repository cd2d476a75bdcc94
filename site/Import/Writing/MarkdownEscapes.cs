using System.Text;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Writing;

/// <summary>
/// Puts a backslash before each sign of the author's that Markdown would take for markup where it stands, and before no other:
/// the text is to be edited by people. What these rules miss is found when the text is read back (<see cref="PassageWriter"/>) and then
/// escaped throughout.
/// </summary>
internal sealed partial class MarkdownEscapes
{
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// <summary>Signs that may begin markup anywhere in a line.</summary>
    private const string Suspicious = "\\`*_~[]<>&|(#!=+%";

    private readonly UnescapedMarkdown marked;
    private readonly string text;
    private readonly bool[] inAddress;
    private readonly bool[] inLink;
    private readonly StyleSigns styles;
    private readonly int lastDoubleBracket;
    private readonly int lastGreaterThan;
    private readonly bool escapeStars;
    private readonly bool escapeUnderscores;
    private readonly bool escapeTildes;
    private readonly bool escapeEquals;
    private readonly bool escapePluses;
    private readonly bool escapeBackticks;

    private MarkdownEscapes(UnescapedMarkdown marked)
    {
        this.marked = marked;
        text = marked.Text;
        inAddress = Addresses();
        inLink = Links();
        styles = new StyleSigns(text, i => marked.IsLiteral[i] && !inAddress[i]);
        lastDoubleBracket = text.LastIndexOf("]]", StringComparison.Ordinal);
        lastGreaterThan = text.LastIndexOf('>');
        escapeStars = MayStyle('*');
        escapeUnderscores = styles.HavePair('_');
        escapeTildes = MayStyle('~');
        escapeEquals = MayStyle('=');
        escapePluses = MayStyle('+');
        escapeBackticks = marked.Place == TextPlace.Cell || Literals('`') > 1;
    }

    /// <returns>The passage as it is written, a hard line break as the place has it.</returns>
    public static string Apply(UnescapedMarkdown marked) => new MarkdownEscapes(marked).Written();

    private string Written()
    {
        var written = new StringBuilder(text.Length + 16);
        var lineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                written.Append(marked.Place == TextPlace.Cell ? "<br>" : "\\\n");
                lineStart = true;
                continue;
            }

            if (marked.IsLiteral[i] && (marked.Care == TextCare.EscapedThroughout ? IsSuspicious(i) : IsMarkup(i)))
            {
                written.Append('\\');
            }
            else if (lineStart && marked.Place is TextPlace.Paragraph or TextPlace.ListItem && marked.IsLiteral[i])
            {
                var sign = LineStart.SignToEscape(text.AsSpan(i, LineEnd(i) - i));
                if (sign == 0)
                {
                    written.Append('\\');
                }
                else if (sign > 0)
                {
                    written.Append(text, i, sign).Append('\\');
                    i += sign;
                    c = text[i];
                }
            }

            written.Append(c);
            lineStart = false;
        }

        return written.ToString();
    }

    private bool IsSuspicious(int i) => Suspicious.Contains(text[i], StringComparison.Ordinal) || (inAddress[i] && text[i] is ':' or '.') || IsInternalMark(i);

    private bool IsMarkup(int i)
    {
        if (inAddress[i])
        {
            return false;
        }

        return text[i] switch
        {
            '\\' => i + 1 == text.Length || text[i + 1] == '\n' || Punctuation.Contains(text[i + 1], StringComparison.Ordinal),
            '*' => escapeStars && styles.MayMark(i),
            '_' => escapeUnderscores && styles.MayMark(i),
            '~' => escapeTildes && IsDouble(i) && styles.MayMark(i),
            '=' => escapeEquals && IsDouble(i) && styles.MayMark(i),
            '+' => escapePluses && IsDouble(i) && styles.MayMark(i),
            '%' => IsDouble(i) && Before(i) != '%',
            '`' => escapeBackticks,
            '[' => BeginsNameLink(i) || Box().IsMatch(text, i) || ForeignMark().IsMatch(text, i) || inLink[i],
            ']' => inLink[i],
            '(' => Before(i) == ']',
            '.' => IsInternalMark(i),
            '!' => IsComment(i),
            '<' => BeginsTag(i),
            '&' => Entity().IsMatch(text, i),
            '|' => marked.Place == TextPlace.Cell,
            '#' => marked.Place == TextPlace.Heading && ClosingHashes().IsMatch(text, i) && Before(i) == ' ',
            _ => false,
        };
    }

    private bool MayStyle(char sign) => marked.Has(sign) || styles.HavePair(sign);

    private bool IsDouble(int i) => Next(i) == text[i] || Before(i) == text[i];

    private int LineEnd(int i)
    {
        var end = text.IndexOf('\n', i);
        return end < 0 ? text.Length : end;
    }

    private char Before(int i) => i > 0 ? text[i - 1] : '\n';

    private char Next(int i) => i + 1 < text.Length ? text[i + 1] : '\n';

    private int Literals(char sign) => Enumerable.Range(0, text.Length).Count(i => text[i] == sign && marked.IsLiteral[i]);

    private bool BeginsNameLink(int i) =>
        (Next(i) == '[' && (marked.Place == TextPlace.Cell || i < lastDoubleBracket))
        || (Before(i) == '\n' && Definition().IsMatch(text, i));

    /// <summary>By offset: whether it lies within a link's text, which a bracket would end.</summary>
    private bool[] Links()
    {
        var found = new bool[text.Length];
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!marked.IsLiteral[i] && text[i] is '[' or ']')
            {
                inside = text[i] == '[';
            }

            found[i] = inside;
        }

        return found;
    }

    private bool BeginsTag(int i) =>
        (char.IsAsciiLetter(Next(i)) || Next(i) is '/' or '?' || (Next(i) == '!' && !IsComment(i + 1)))
        && (marked.Place == TextPlace.Cell || i < lastGreaterThan);

    /// <summary>What is withheld is found before Markdown is read, so a backslash must stand inside of its mark.</summary>
    private bool IsInternalMark(int i) => Before(i) == '{' && text.AsSpan(i).StartsWith(".intern}", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc cref="IsInternalMark"/>
    private bool IsComment(int i) => Before(i) == '<' && text.AsSpan(i).StartsWith("!--", StringComparison.Ordinal);

    private bool[] Addresses()
    {
        var found = new bool[text.Length];
        foreach (var match in Address().EnumerateMatches(text))
        {
            found.AsSpan(match.Index, match.Length).Fill(true);
        }

        return found;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(https?://|ftp://|www\.)[^\s<>`|\[]+", Matching.AnyCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", Matching.Exact)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\G#+\s*$", Matching.Exact)]
    private static partial Regex ClosingHashes();

    [GeneratedRegex(@"\G\[[^\]\n]{1,200}\]:", Matching.Exact)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\G(\[(name|time|color)=|(?<=^|\n)\[!|(?<=^|\n)\[(TOC|_TOC_)\])", Matching.AnyCase)]
    private static partial Regex ForeignMark();

    [GeneratedRegex(@"\G\[[ xX]\]", Matching.Exact)]
    private static partial Regex Box();
}
