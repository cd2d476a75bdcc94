using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Writing;

/// <summary>
/// Blocks as one text that is equal exactly when they read the same: their kinds, styles, targets and words, whatever the place in the
/// file. An address is the same with and without a link to itself, and a link to nowhere
/// is only its words.
/// </summary>
internal sealed class BlockShape
{
    private readonly StringBuilder shape = new();
    private readonly bool styles;

    private BlockShape(bool styles) => this.styles = styles;

    /// <param name="styles">Whether bold, slanted and struck words count as different from plain ones.</param>
    public static string Of(ImmutableArray<Block> blocks, bool styles = true)
    {
        var of = new BlockShape(styles);
        of.Append(blocks);
        return of.shape.ToString();
    }

    private void Append(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Append(block);
        }
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case Heading heading:
                shape.Append(CultureInfo.InvariantCulture, $"h{heading.Level}(").Append(Words(heading.Title).Replace('\n', ' ')).Append(")\n");
                break;
            case Passage { Kind: PassageKind.Code } code:
                shape.Append("code(").Append(code.Text.TrimEnd('\n')).Append(")\n");
                break;
            case Passage passage:
                shape.Append("p(").Append(Words(passage)).Append(")\n");
                break;
            case ItemList list:
                shape.Append(list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"ol{list.Start}(") : "ul(");
                foreach (var item in list.Items)
                {
                    shape.Append(item.Done switch { null => "li(", true => "done(", false => "open(" });
                    Append(item.Blocks);
                    shape.Append(")\n");
                }

                shape.Append(")\n");
                break;
            case Quote quote:
                shape.Append("quote(");
                Append(quote.Blocks);
                shape.Append(")\n");
                break;
            case Table table:
                shape.Append("table(");
                foreach (var row in table.Rows)
                {
                    shape.Append("row(").AppendJoin('|', row.Cells.Select(Words).Reverse().SkipWhile(c => c.Length == 0).Reverse()).Append(")\n");
                }

                shape.Append(")\n");
                break;
            case Rule:
                shape.Append("rule\n");
                break;
        }
    }

    private string Words(Passage passage)
    {
        var words = new StringBuilder();
        Append(words, passage.Content);
        return words.ToString().Trim();
    }

    private void Append(StringBuilder words, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text:
                    words.Append(text.Value);
                    break;
                case LineBreak line:
                    words.Append(line.Hard ? '\n' : ' ');
                    break;
                case Emphasis { Kind: EmphasisKind.Emphasis, Children: [Emphasis { Kind: EmphasisKind.Strong } strong] } when styles:
                    Append(words, [new Emphasis(EmphasisKind.Strong, [new Emphasis(EmphasisKind.Emphasis, strong.Children)])]);
                    break;
                case Emphasis emphasis when styles:
                    words.Append(emphasis.Kind.ToString()).Append('(');
                    Append(words, emphasis.Children);
                    words.Append(')');
                    break;
                case Link link when link.Url.Length == 0 || LeadsToItself(link):
                    Append(words, link.Children);
                    break;
                case Link link:
                    words.Append("link(").Append(link.Url).Append(',');
                    Append(words, link.Children);
                    words.Append(')');
                    break;
                case NameLink name:
                    words.Append("name(").Append(name.Shown).Append(')');
                    break;
                case CodeText code:
                    words.Append("code(").Append(code.Value).Append(')');
                    break;
                case Image image:
                    words.Append("image(").Append(image.Description).Append(')');
                    break;
                case Emphasis plain:
                    Append(words, plain.Children);
                    break;
                case ContainerInline container:
                    words.Append(container.GetType().Name).Append('(');
                    Append(words, container.Children);
                    words.Append(')');
                    break;
            }
        }
    }

    private static bool LeadsToItself(Link link)
    {
        var text = PlainText.Of(link.Children);
        return link.Url.EndsWith(text, StringComparison.Ordinal) && link.Url[..^text.Length] is "" or "https://" or "http://" or "mailto:";
    }
}
