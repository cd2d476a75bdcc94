using System.Text;
using Protokollarchiv.Files;

namespace Protokollarchiv.Tests.Privacy.Guard;

/// <summary>Whatever way a leak is written, the guard reads it; and it lets pass what only looks like one.</summary>
public sealed class LeakGuardTests
{
    /// <summary>Twenty leaks, each put into a file that would be published.</summary>
    public static TheoryData<string, string> Leaks => new()
    {
        { "protokolle/a/index.html", $"<p>{Withheld.Passage}</p>" },
        { "protokolle/a/index.html", "<p>hat die <strong>Übergabe</strong> verweigert, <a href=\"/x/\">weil</a> zwei Belege über</p>" },
        { "protokolle/a/index.html", "<img alt=\"hat die &#220;bergabe verweigert, weil zwei Belege &uuml;ber\">" },
        { "protokolle/a/index.html", "<a href=\"/suche/?q=hat%20die%20%C3%9Cbergabe%20verweigert,%20weil%20zwei%20Belege%20%C3%BCber\">" },
        { "api/x.json", """{"text":"hat die \u00dcbergabe verweigert,\nweil zwei Belege \u00fcber"}""" },
        { "feed.xml", "<summary>&lt;p&gt;hat die Übergabe &amp;amp; verweigert, weil zwei Belege &amp;uuml;ber&lt;/p&gt;</summary>" },
        { "hat-die-uebergabe-verweigert-weil-zwei-belege-ueber/index.html", "" },
        { "a.txt", "HAT DIE U\u0308BERGABE VERWEIGERT, WEIL ZWEI BELEGE U\u0308BER" },
        { "protokolle/a/index.html", "Falk <em>Rüster</em>berg" },
        { "protokolle/a/index.html", "Hr. Ruesterberg sagt" },
        { "protokolle/a/index.html", "<a href=\"/personen/falk-ruesterberg/\">" },
        { "personen/falk-ruesterberg/index.html", "" },
        { "api/x.json", """{"name":"R\u00fcsterberg"}""" },
        { "termine.ics", "SUMMARY:Treffen mit F.R%C3%BCsterberg" },
        { "a.csv", "Klara Blau;1" },
        { "a.csv", "K. Blau;1" },
        { "protokolle/a/frau-blau.png", "" },
        { "suche.json", "[\"rüsterbergantrag\"]" },
        { "mail.txt", "f.ruesterberg@example.org" },
        { "protokolle/a/index.html", "Rüste\u00ADr\u00ADberg\u2019s und R%25C3%25BCsterberg" },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_leak_is_found_with_its_file_and_where_it_was_withheld(string path, string content)
    {
        var leak = Assert.Single(Withheld.FoundIn(path, content));

        Assert.Equal("PRI4005", leak.Code.Id);
        Assert.StartsWith($"{path}:1", leak.Arguments.Items[0]?.ToString(), StringComparison.Ordinal);
        Assert.Contains(leak.Where.File, new[] { "protokolle/a.md", "personen/falk-ruesterberg.md", "personen/klara-blau.md" });
    }

    [Fact]
    public void From_a_leak_on_nothing_more_is_written_so_that_a_killed_build_leaves_none_behind()
    {
        var guard = Withheld.Guard();

        guard.Read(new OutputFile("a.txt", "Die Kasse stimmt."u8.ToArray()));
        var before = guard.IsClean;
        guard.Read(new OutputFile("b.txt", Encoding.UTF8.GetBytes(Withheld.Passage)));

        Assert.True(before);
        Assert.False(guard.IsClean);
    }

    [Fact]
    public void A_passage_that_stands_on_many_pages_is_one_error_with_the_number_of_places()
    {
        const string Template = "Bitte hier alle Wortmeldungen zur Kasse eintragen.";
        using var archive = SmallArchive.Of($"-- protokolle/2022-01-01-vorstand.md --\n<!-- {Template} -->\n\nGut.\n");
        for (var month = 2; month <= 9; month++)
        {
            archive.Write($"protokolle/2022-0{month}-01-vorstand.md", $"## 1. Kasse\n\n{Template}\n");
        }

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(archive.Output));
        Assert.Matches(
            @"2022-01-01-vorstand\.md:1:1: error PRI4005: In (protokolle/2022-0\d-01-vorstand/\S+:\d+,? ){5}… steht etwas, das zurückgehalten werden soll \(aus protokolle/2022-01-01-vorstand\.md:1; Stellen: \d\d\)\.",
            Assert.Single(run.Error.Split('\n'), line => line.Contains("PRI4005", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<!-- Im Wesentlichen -->", 0)]
    [InlineData("%%Im Wesentlichen ......%%", 0)]
    [InlineData("{% comment %}Im Wesentlichen{% endcomment %}", 0)]
    [InlineData("<!-- Im Wesentlichen ist das Dach dicht -->", 1)]
    [InlineData("[Im Wesentlichen]{.intern}", 1)]
    public void Three_words_of_a_comment_may_stand_elsewhere_but_not_what_was_marked(string withheld, int exitCode)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-01-01.md --\n{withheld}\n\nGut.\n-- protokolle/2022-02-01.md --\nIm Wesentlichen ist das Dach dicht.\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.True(run.ExitCode == exitCode, run.Error);
        Assert.Equal(exitCode == 1, run.Error.Contains("PRI4005", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Blau ist die Wand, die K hat; Tabelle K | blau; Herrn Blaumeier dankt niemand.")]
    [InlineData("Der Kassenprüfer hat die Übergabe bestätigt, zwei Belege über 300 Euro liegen vor.")]
    [InlineData("Frau Rüster vom Berg, F. Rüster, Berg.")]
    [InlineData("Peter Blau und P. Blau")]
    public void What_only_looks_like_one_passes(string content)
    {
        Assert.Empty(Withheld.FoundIn("index.html", content));
    }

    [Theory]
    [InlineData("R<b class=\"x\">üster</b>berg")]
    [InlineData("R<b class=\"x\">üs</b><i lang=\"de\">ter</i><a href=\"/x/\">be</a>rg</p>")]
    [InlineData("<p>R&uuml;s<b\nclass=\"x\">ter</b>berg</p>")]
    [InlineData("<a href=\"/a/\">Rüsterberg</a><a href=\"/b/\">Kasse</a>")]
    [InlineData("<b>Rüsterberg</b><i>Kasse</i>")]
    [InlineData("Be<b title=\"Rüsterberg\">r</b>g")]
    [InlineData("Klara<br>Blau")]
    public void Words_are_read_across_tags_and_between_them(string content)
    {
        Assert.Single(Withheld.FoundIn("a/index.html", content));
    }

    [Theory]
    [InlineData("<p>Rüster</p><p class=\"x\">berg</p>")]
    [InlineData("Rüster<br class=\"x\">berg")]
    [InlineData("Rüster<b class=\"berg\"></b>")]
    public void What_tags_keep_apart_is_no_word(string content)
    {
        Assert.Empty(Withheld.FoundIn("a/index.html", content));
    }
}
