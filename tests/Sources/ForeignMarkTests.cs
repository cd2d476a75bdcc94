using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Sources;

/// <summary>What pads, forges and wikis write besides Markdown.</summary>
public sealed class ForeignMarkTests
{
    [Theory]
    [InlineData("[TOC]\n\nText.", "Text.")]
    [InlineData("[[_TOC_]]\n\nText.", "Text.")]
    [InlineData(":::info\nDer Saal ist frei.\n:::\n\nText.", "Der Saal ist frei.|Text.")]
    [InlineData(":::spoiler Weitere Fragen\nKeine.\n:::", "Weitere Fragen Keine.")]
    [InlineData("> [!NOTE]\n> Der Saal ist frei.", "Der Saal ist frei.")]
    [InlineData("> [!info] Hinweis\n> Der Saal ist frei.", "Hinweis Der Saal ist frei.")]
    [InlineData("- [name=Karla Blau] Das geht.", "Karla Blau: Das geht.")]
    [InlineData("- [ ] [name=Rolf Sternal] Bild kaufen", "Rolf Sternal: Bild kaufen")]
    [InlineData("- [name=Karla] [name=Rolf] nein.", "– Karla – Rolf nein.")]
    [InlineData("> Das geht.\n> [name=Karla Blau] [time=Thu, May 2] [color=#907bf7]", "Das geht. – Karla Blau (Thu, May 2)")]
    [InlineData("## TOP 1 Kasse {#top-1-kasse}\n\nStimmt.", "TOP 1 Kasse|Stimmt.")]
    [InlineData("- Dach\n{:.rot}\n\nText.", "Dach|Text.")]
    [InlineData("<aside>\n💡 Der Saal ist frei.\n\n</aside>", "💡 Der Saal ist frei.")]
    [InlineData("<details>\n<summary>Mehr dazu</summary>\n\nDas Dach.\n</details>", "Mehr dazu|Das Dach.")]
    [InlineData("Das geht [color=#907bf7] [time=Thu, May 2].", "Das geht (Thu, May 2).")]
    [InlineData("Das ist ==wichtig== und ++neu++.", "Das ist wichtig und neu.")]
    [InlineData("Siehe <a href=\"https://example.org/\">den Plan</a>.", "Siehe den Plan.")]
    [InlineData("Das ist **einstimmig beschlossen: **\nText.", "Das ist einstimmig beschlossen: Text.")]
    [InlineData("**Ende: ** 21 Uhr, **Ort:**Saal", "Ende:  21 Uhr, Ort: Saal")]
    [InlineData("* Dach\n** Ziegel\n*** rot\n** Rinne\n* Kasse", "Dach|Ziegel|rot|Rinne|Kasse")]
    [InlineData("* Saal: 30 Euro\n\n** nur für Mitglieder", "Saal: 30 Euro|** nur für Mitglieder")]
    [InlineData("<Hr. Blau>", "<Hr. Blau>")]
    [InlineData("<p. 12>", "<p. 12>")]
    [InlineData("Bis dahin:\n** nur Mitglieder\n*** nur am Montag", "Bis dahin: ** nur Mitglieder *** nur am Montag")]
    [InlineData("* Dach\n*** rot\n* Kasse", "Dach|rot|Kasse")]
    [InlineData("<p align=\"center\">\nDas Dach.\n</p>", "Das Dach.")]
    [InlineData("<p>\nDas Dach.\n</p>\n\n<hr />\n\nText.", "Das Dach.|Text.")]
    public void Reads_as_it_is_shown_there(string text, string expected)
    {
        Assert.Equal(expected, Shown(text));
    }

    [Theory]
    [InlineData("Vor [TOC] hinter.")]
    [InlineData("Das <div> bleibt </div>.")]
    [InlineData("Die Liste {#1} bleibt.")]
    [InlineData("::: Achtung")]
    [InlineData("C++ und C++ sind == oder ==.")]
    [InlineData("Lage (++), Preis (++), Lärm ++/++/-, Licht ++, Luft ++.")]
    [InlineData("a==b und c==d, \"++\" gegen \"++\".")]
    [InlineData("> [!beschluss]")]
    [InlineData("Preise ** und Löhne ** sind 2 **3 offen.")]
    [InlineData("`**kwargs **`")]
    [InlineData("Siehe <a href=\"javascript:x()\">den Plan</a>.")]
    [InlineData("Siehe <a name=\"plan\">den Plan</a> und <a href='plan.pdf'>ihn</a>.")]
    [InlineData("Siehe <a href=\"https://example.org/\">, das nichts schließt.")]
    [InlineData("Siehe <a>den Plan</a>.")]
    [InlineData("Die Liste<a> hat ein Ende</a")]
    [InlineData("`[name=Karla Blau]`")]
    [InlineData("https://example.org/liste[name=x].html")]
    [InlineData("Siehe [!] und [name] und a=b.")]
    public void Anything_else_stays(string text)
    {
        Assert.Equal(text.Trim('`', '>', ' '), Shown(text));
    }

    [Fact]
    public void Code_stays()
    {
        Assert.Equal("[TOC] :::info", Shown("```\n[TOC]\n:::info\n```"));
    }

    [Fact]
    public void Whose_remark_it_is_becomes_a_statement()
    {
        var linked = SmallArchive.Meeting("Anwesend: Karla Blau\n\n## 1. Dach\n\n- [name=Karla Blau] Es ist dicht.\n");

        Assert.Equal("karla-blau", Assert.Single(linked.Statements).Person.Slug);
    }

    [Fact]
    public void Headings_may_have_fewer_signs_the_deeper_they_are()
    {
        var items = SmallArchive.Meeting("====== Plenum am 6.6.2024 ======\n\n===== 1. Dach =====\n\n==== Angebote ====\n\n===== 2. Kasse =====\n").Meeting.Items;

        Assert.Equal([("Dach", 0), ("Angebote", 1), ("Kasse", 0)], items.Select(item => (item.Title, item.Level)));
    }

    [Fact]
    public void Marked_words_are_shown_so()
    {
        using var archive = SmallArchive.Of("-- protokolle/2024-01-01.md --\n## 1. Dach\n\nDas ist ==wichtig== und ++neu++.\n");

        Assert.Equal("Das ist <mark>wichtig</mark> und <ins>neu</ins>.", archive.Build()("/protokolle/2024-01-01/").QuerySelector(".text p")!.InnerHtml);
    }

    [Theory]
    [InlineData("<a href=\"https://example.org/a?b=1&amp;c=2\" target=\"_blank\">der **Plan**</a>", "<a href=\"https://example.org/a?b=1&amp;c=2\">der <strong>Plan</strong></a>")]
    [InlineData("<A HREF='https://example.org/'>https://example.org/</A>", "<a href=\"https://example.org/\">https://example.org/</a>")]
    [InlineData("<a href='https://example.org/'>der **Plan [A](https://a.example/)**</a>", "<a href=\"https://example.org/\">der <strong>Plan A</strong></a>")]
    [InlineData("[der <a href='https://a.example/'>Plan</a> [[A]]](https://example.org/)", "<a href=\"https://example.org/\">der Plan A</a>")]
    public void A_link_to_the_web_may_be_written_in_html(string text, string html)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2024-01-01.md --\n## 1. Dach\n\nHier ist {text}.\n");

        Assert.Equal($"Hier ist {html}.", archive.Build()("/protokolle/2024-01-01/").QuerySelector(".text p")!.InnerHtml);
    }

    private static string Shown(string text) =>
        string.Join('|', SmallArchive.Meeting($"{text}\n").Meeting.Passages.Select(passage => passage.Text.Replace('\n', ' ').Trim()));
}
