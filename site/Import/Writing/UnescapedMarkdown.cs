using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Writing;

/// <summary>
/// A passage as Markdown in which it is still known which signs are markup and which are the author's: what
/// <see cref="MarkdownEscapes"/> has to decide on. Documents have no other content than words, line breaks, links and three styles.
/// </summary>
internal sealed class UnescapedMarkdown
{
    /// <summary>What would end the target of a link, or the cell it stands in.</summary>
    private const string Unsafe = "<>\\`| ";

    private readonly StringBuilder text = new();
    private readonly List<bool> literal = [];
    private readonly HashSet<char> signs = [];

    public UnescapedMarkdown(ImmutableArray<Inline> content, TextPlace place, TextCare care)
    {
        Place = place;
        Care = care;
        Append(content, inLink: false);
    }

    public TextPlace Place { get; }

    public TextCare Care { get; }

    /// <summary>Whether a style is marked by such a sign.</summary>
    public bool Has(char sign) => signs.Contains(sign);

    /// <summary>Everything, a line break as <c>\n</c>.</summary>
    public string Text => text.ToString();

    /// <summary>By offset in <see cref="Text"/>: whether the sign is the author's.</summary>
    public IReadOnlyList<bool> IsLiteral => literal;

    private void Append(ImmutableArray<Inline> content, bool inLink)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Archive.Text own:
                    Author(own.Value);
                    break;
                case LineBreak:
                    Author(Place == TextPlace.Heading ? " " : "\n");
                    break;
                case Emphasis emphasis when Care != TextCare.Styled:
                    Append(emphasis.Children, inLink);
                    break;
                case Emphasis emphasis:
                    Append(emphasis, inLink);
                    break;
                case Link link:
                    Append(link, inLink);
                    break;
            }
        }
    }

    private void Append(Emphasis emphasis, bool inLink)
    {
        // All of it in both styles reads back with the slant outside.
        if (emphasis is { Kind: EmphasisKind.Strong, Children: [Emphasis { Kind: EmphasisKind.Emphasis } slanted] })
        {
            Wrap("***", slanted.Children, inLink);
            return;
        }

        Wrap(emphasis.Kind switch { EmphasisKind.Strong => "**", EmphasisKind.Deleted => "~~", _ => "*" }, emphasis.Children, inLink);
    }

    private void Wrap(string sign, ImmutableArray<Inline> content, bool inLink)
    {
        signs.Add(sign[0]);
        Markup(sign);
        Append(content, inLink);
        Markup(sign);
    }

    private void Append(Link link, bool inLink)
    {
        if (inLink || link.Url.Length == 0)
        {
            Append(link.Children, inLink);
        }
        else if (IsItsOwnAddress(link))
        {
            var plain = Care != TextCare.EscapedThroughout && (text.Length == 0 || text[^1] is ' ' or '\n' or '(');
            Markup(plain ? link.Url : $"<{link.Url}>");
        }
        else
        {
            Markup("[");
            Append(link.Children, inLink: true);
            Markup($"]({Target(link.Url)})");
        }
    }

    private static bool IsItsOwnAddress(Link link) =>
        link.Children is [Archive.Text only]
        && only.Value == link.Url
        && !link.Url.AsSpan().ContainsAny("<>`| ")
        && (link.Url.StartsWith("http://", StringComparison.Ordinal) || link.Url.StartsWith("https://", StringComparison.Ordinal));

    private static string Target(string url)
    {
        var safe = string.Concat(url.Select(c => Unsafe.Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : c.ToString()));
        return safe.AsSpan().ContainsAny('(', ')') ? $"<{safe}>" : safe;
    }

    private void Author(string words) => Add(words, own: true);

    private void Markup(string signs) => Add(signs, own: false);

    private void Add(string more, bool own)
    {
        text.Append(more);
        literal.AddRange(Enumerable.Repeat(own, more.Length));
    }
}
