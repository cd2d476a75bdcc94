namespace Protokollarchiv.Tests.Sources;

/// <summary>A line <c>[Wort]: Ziel</c> defines a link only where the text uses it; else its words are words of the minutes.</summary>
public sealed class LinkDefinitionTests
{
    [Theory]
    [InlineData("[SJ]: erledigt", "[SJ]: erledigt")]
    [InlineData("[Leiter]: Karla Blau", "[Leiter]: Karla Blau")]
    [InlineData("[Karte]: https://example.org/karte", "[Karte]: https://example.org/karte")]
    [InlineData("- Dach\n- [Umfrage]: https://example.org/umfrage", "Dach|[Umfrage]: https://example.org/umfrage")]
    [InlineData("- [Pad]: [12](https://example.org/pad)\n\nWeiter mit dem [Pad].", "[Pad]: 12|Weiter mit dem [Pad].")]
    [InlineData("> [Karte]: https://example.org/karte", "[Karte]: https://example.org/karte")]
    [InlineData("Das Dach[^1].\n\n[^1]: Nordseite.", "Das Dach[1].|[1]: Nordseite.")]
    public void Words_in_brackets_stay(string text, string passages)
    {
        Assert.Equal(passages, Passages(text));
    }

    [Theory]
    [InlineData("Siehe [1] und [die Karte][Karte].\n\n[1]: https://example.org/a\n[karte]: <https://example.org/karte> \"Stand 2022\"", "Siehe 1 und die Karte.")]
    [InlineData("[1]: https://example.org/a\n[2]: https://example.org/b\nSiehe [1].", "[2]: https://example.org/b Siehe 1.")]
    [InlineData("Es gilt [Satzung]: Paragraf 3, **[Haus]:** und [die\nOrdnung].\n\n[Satzung]: /s\n[Haus]: /h\n[die Ordnung]: /o", "Es gilt Satzung: Paragraf 3, Haus: und die Ordnung.")]
    [InlineData("Siehe [vier] und [fünf].\n\n[vier]:\n  https://example.org/4\n[fünf]: https://example.org/5\n  'Stand 2022'\n\nEnde.", "Siehe vier und fünf.|Ende.")]
    [InlineData("Das Dach.\n\n[//]: # (noch prüfen)\n[comment]: <> (noch prüfen)", "Das Dach.")]
    public void What_the_text_uses_and_comments_vanish(string text, string passages)
    {
        Assert.Equal(passages, Passages(text));
    }

    [Fact]
    public void An_address_that_nobody_refers_to_is_a_link()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24.md --\n# Vorstand\n\n[Karte]: https://example.org/karte\n");

        Assert.Equal("https://example.org/karte", archive.Build()("/protokolle/2022-10-24/").QuerySelector(".text a")?.GetAttribute("href"));
    }

    private static string Passages(string text) =>
        string.Join('|', SmallArchive.Meeting(text).Meeting.Passages.Select(passage => passage.Text.Replace('\n', ' ')));
}
