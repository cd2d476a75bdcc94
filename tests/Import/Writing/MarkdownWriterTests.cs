using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Writing;
using Table = Protokollarchiv.Archive.Table;
using TableRow = Protokollarchiv.Archive.TableRow;

namespace Protokollarchiv.Tests.Import.Writing;

public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("Bürger*innen und Kolleg*innen (m/w/d)")]
    [InlineData("[siehe Präsentation] und [>Frank], §2 Absatz 2")]
    [InlineData("10 % der Mittel, 3 * 4 = 12, Datei_name_neu.pdf & Co.")]
    [InlineData("14. November: Sommerfest, 15 – 18 Uhr")]
    [InlineData("5. bis 7. Juli: Zeltlager")]
    [InlineData("24.10.2022, #dhdagzz, C# und <3, ~20 Leute")]
    [InlineData("Siehe https://example.org/a_b_(c)?d=*e*_f")]
    [InlineData("Preis: 5 $ | 4 €; a > b")]
    [InlineData("info@example.org oder www.example.org")]
    [InlineData("→ Wie geht es weiter? – so!")]
    public void What_is_no_markup_where_it_stands_stays_without_a_backslash(string text)
    {
        var markdown = MarkdownWriter.Write([Paragraph(text)]);

        Assert.Equal(text + "\n", markdown);
    }

    [Theory]
    [InlineData("1. Preis für alle", @"1\. Preis für alle")]
    [InlineData("- ohne Liste", @"\- ohne Liste")]
    [InlineData("# keine Überschrift", @"\# keine Überschrift")]
    [InlineData("--- Pause ---", "--- Pause ---")]
    [InlineData("---", @"\---")]
    [InlineData("::: intern", @"\::: intern")]
    [InlineData("Das ist *kein* Stern", @"Das ist \*kein\* Stern")]
    [InlineData("<!-- sichtbar -->", @"<\!-- sichtbar -->")]
    [InlineData("[Wort]{.intern}", @"[Wort]{\.intern}")]
    [InlineData("alles {.intern}", @"alles {\.intern}")]
    [InlineData("[[Name]] als Text", @"\[[Name]] als Text")]
    [InlineData("[a](b)", @"[a]\(b)")]
    [InlineData("== keine Überschrift ==", @"\== keine Überschrift ==")]
    [InlineData("Das ist ==nicht== markiert", @"Das ist \=\=nicht\=\= markiert")]
    [InlineData("Das %%bleibt%%", @"Das \%%bleibt\%%")]
    [InlineData("[name=Karla] bleibt", @"\[name=Karla] bleibt")]
    [InlineData("[TOC]", @"\[TOC]")]
    [InlineData("&amp; bleibt", @"\&amp; bleibt")]
    [InlineData(@"C:\Ordner\", @"C:\Ordner\\")]
    public void What_would_be_markup_is_escaped_once(string text, string expected)
    {
        var markdown = MarkdownWriter.Write([Paragraph(text)]);

        Assert.Equal(expected + "\n", markdown);
        Assert.Equal(BlockShape.Of([Paragraph(text)]), BlockShape.Of(ReadBack.Blocks(markdown)));
    }

    [Fact]
    public void A_document_is_written_as_a_person_would_write_it()
    {
        ImmutableArray<Block> blocks =
        [
            new Heading(2, Words("1. Begrüßung", PassageKind.Heading)),
            Paragraph("Erste Zeile\nzweite Zeile"),
            List(ordered: false, Item("Kasse", List(ordered: true, Item("Einnahmen"), Item("Ausgaben"))), Item("Termine")),
            List(ordered: false, Item("eigene Liste")),
            new Table(1, [Row("Name", "Stimmen"), Row("A | B", "3\nund 4")]),
            new Rule(),
            new Quote([Paragraph("Zitat"), Paragraph("weiter")]),
        ];

        var markdown = MarkdownWriter.Write(blocks);

        Assert.Equal(
            """
            ## 1. Begrüßung

            Erste Zeile\
            zweite Zeile

            - Kasse
              1. Einnahmen
              2. Ausgaben
            - Termine

            * eigene Liste

            | Name | Stimmen |
            | --- | --- |
            | A \| B | 3<br>und 4 |

            ---

            > Zitat
            >
            > weiter

            """,
            markdown);
    }

    [Fact]
    public void Styles_and_links_are_written_so_that_they_read_back()
    {
        var content = new InlineBuilder();
        content.Add("Ort:", TextStyle.Strong);
        content.Add("Halle ");
        content.Add(" sehr ", TextStyle.Strong);
        content.Add("wichtig", TextStyle.Strong | TextStyle.Emphasis);
        content.Add(" und ", TextStyle.Deleted);
        content.Add("weg", TextStyle.Deleted);
        content.Add("; siehe ");
        content.Add("Satzung [neu]", TextStyle.Plain, "https://example.org/satzung(1)");
        content.Add(".");

        var markdown = MarkdownWriter.Write([new Passage { Kind = PassageKind.Paragraph, Content = content.Build() }]);

        Assert.Equal("**Ort**:Halle **sehr *wichtig*** ~~und weg~~; siehe [Satzung \\[neu\\]](<https://example.org/satzung(1)>).\n", markdown);
    }

    /// <summary>Words made of nothing but signs, in every place a passage can stand: what is written reads the same.</summary>
    [Fact]
    public void Whatever_is_written_reads_back_the_same()
    {
        var random = new Random(20221024);
        for (var i = 0; i < 600; i++)
        {
            ImmutableArray<Block> blocks = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyBlock(random, 0))];

            var markdown = MarkdownWriter.Write(blocks);

            Assert.Equal(BlockShape.Of(blocks, styles: false), BlockShape.Of(ReadBack.Blocks(markdown), styles: false));
        }
    }

    private static Block AnyBlock(Random random, int depth) =>
        random.Next(depth > 2 ? 2 : 7) switch
        {
            0 => new Heading(random.Next(1, 7), AnyPassage(random, PassageKind.Heading)),
            3 or 4 => new ItemList(random.Next(2) == 0, random.Next(0, 12), [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyItem(random, depth))]),
            5 => new Table(1, [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => new TableRow([AnyPassage(random, PassageKind.Cell), AnyPassage(random, PassageKind.Cell)], []))]),
            6 => new Quote([AnyPassage(random, PassageKind.Paragraph), AnyBlock(random, depth + 1)]),
            _ => AnyPassage(random, PassageKind.Paragraph),
        };

    private static ListItem AnyItem(Random random, int depth)
    {
        var blocks = ImmutableArray.Create<Block>(AnyPassage(random, PassageKind.ListItem));
        if (random.Next(3) == 0)
        {
            blocks = blocks.Add(AnyBlock(random, depth + 1));
        }

        return new ListItem(blocks, random.Next(4) switch { 0 => true, 1 => false, _ => null });
    }

    private static Passage AnyPassage(Random random, PassageKind kind)
    {
        string[] pieces =
        [
            "*", "**", "_", "__", "~~", "`", "[", "]", "(", ")", "[[", "]]", "{.intern}", ":::", "intern", "#", "##", ">", "<", "<b>", "</b>", "<br>", "<!--", "-->",
            "&amp;", "&", "\\", "|", "---", "===", "1.", "2)", "-", "+", "!", "![", "](", "[x]", "[ ]", "http://a.de/b_c", "www.a.de", "a@b.de", "Wort", "ä", "innen", ":", "14.", "…", "\u00A0", "„", "“",
            "==", "++", "%%", "[name=", "[color=a]", "[TOC]", ":::info", "[!", "NOTE]",
        ];
        var content = new InlineBuilder();
        content.Add("x");
        if (random.Next(3) > 0)
        {
            content = new InlineBuilder();
        }

        for (var i = random.Next(1, 7); i > 0; i--)
        {
            var style = random.Next(5) == 0 ? (TextStyle)random.Next(8) : TextStyle.Plain;
            content.Add(pieces[random.Next(pieces.Length)], style, random.Next(12) == 0 ? "https://example.org/a?b=(c)" : null);
            if (random.Next(2) == 0)
            {
                content.Add(" ");
            }
            else if (random.Next(5) == 0 && kind != PassageKind.Heading)
            {
                content.Break();
            }
        }

        if (content.IsBlank)
        {
            content.Add("leer");
        }

        return new Passage { Kind = kind, Content = content.Build() };
    }

    private static Passage Paragraph(string text) => Words(text, PassageKind.Paragraph);

    private static Passage Words(string text, PassageKind kind)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in text.Split('\n'))
        {
            if (content.Count > 0)
            {
                content.Add(new LineBreak(Hard: true));
            }

            content.Add(new Text(line));
        }

        return new Passage { Kind = kind, Content = content.ToImmutable() };
    }

    private static ItemList List(bool ordered, params ReadOnlySpan<ListItem> items) => new(ordered, 1, [.. items]);

    private static ListItem Item(string text, params ReadOnlySpan<Block> below) => new([Words(text, PassageKind.ListItem), .. below], null);

    private static TableRow Row(params ReadOnlySpan<string> cells)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var cell in cells)
        {
            passages.Add(Words(cell, PassageKind.Cell));
        }

        return new TableRow(passages.ToImmutable(), []);
    }
}
