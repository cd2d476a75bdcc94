using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Numbers the passages in reading order and gives each an anchor made from its own words, so that it survives edits elsewhere:
/// its first words and four letters drawn from all of them.
/// </summary>
internal sealed class NamePassages : IModule<SourceDocument, SourceDocument>
{
    private const int Words = 5;
    private const int MaxLength = 40;

    public SourceDocument Run(SourceDocument document, BuildContext context) =>
        document with { Blocks = new Naming().Name(document.Blocks) };

    private sealed class Naming
    {
        private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);
        private int index;

        public ImmutableArray<Block> Name(ImmutableArray<Block> blocks) => [.. blocks.Select(Name)];

        private Block Name(Block block) =>
            block switch
            {
                Passage passage => Numbered(passage) with { Anchor = Anchor(passage.Text) },
                Heading heading => heading with { Title = Numbered(heading.Title) with { Anchor = Anchor(heading.Title.Text) } },
                ItemList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Name(item.Blocks) })] },
                Quote quote => quote with { Blocks = Name(quote.Blocks) },
                Table table => Name(table),
                _ => block,
            };

        private Table Name(Table table)
        {
            var anchor = Anchor(string.Join(' ', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)));
            return table with
            {
                Anchor = anchor,
                Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Numbered(cell) with { Anchor = anchor })] })],
            };
        }

        private Passage Numbered(Passage passage) => passage with { Index = index++ };

        private string Anchor(string text)
        {
            var words = Slug.OfFirstWords(text, Words, MaxLength);
            var anchor = $"{(words.Length == 0 ? "absatz" : words)}-{Letters(text)}";
            ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(given, anchor, out _);
            before++;
            return before == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{before}");
        }

        /// <summary>Four letters of a hash over the words, white space aside.</summary>
        private static string Letters(string text)
        {
            var tidy = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(tidy.AsSpan()));
            return string.Create(4, hash, static (letters, value) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = (char)('a' + (value % 26));
                    value /= 26;
                }
            });
        }
    }
}
