using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Privacy;

namespace Protokollarchiv.Tests.Privacy;

/// <summary>Whatever way a leak is written, the guard reads it; and it lets pass what only looks like one.</summary>
public sealed class LeakGuardTests
{
    private const string Passage = "Der Kassenprüfer hat die Übergabe verweigert, weil zwei Belege über 300 Euro fehlen.";

    /// <summary>Twenty leaks, each put into a file that would be published.</summary>
    public static TheoryData<string, string> Leaks => new()
    {
        { "protokolle/a/index.html", $"<p>{Passage}</p>" },
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
        var reported = Report(new OutputFile(path, Encoding.UTF8.GetBytes(content)));

        var leak = Assert.Single(reported);
        Assert.Equal("PRI4005", leak.Code.Id);
        Assert.StartsWith($"{path}:1", leak.Arguments.Items[0]?.ToString(), StringComparison.Ordinal);
        Assert.Contains(leak.Where.File, new[] { "protokolle/a.md", "personen/falk-ruesterberg.md", "personen/klara-blau.md" });
    }

    [Theory]
    [InlineData("Blau ist die Wand, die K hat; Tabelle K | blau; Herrn Blaumeier dankt niemand.")]
    [InlineData("Der Kassenprüfer hat die Übergabe bestätigt, zwei Belege über 300 Euro liegen vor.")]
    [InlineData("Frau Rüster vom Berg, F. Rüster, Berg.")]
    [InlineData("Peter Blau und P. Blau")]
    public void What_only_looks_like_one_passes(string content)
    {
        Assert.Empty(Report(new OutputFile("index.html", Encoding.UTF8.GetBytes(content))));
    }

    [Fact]
    public void Documents_are_unpacked()
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write("<w:p><w:r><w:t>Herr Rüster</w:t></w:r><w:r><w:t>berg</w:t></w:r></w:p>"u8);
        }

        var leak = Assert.Single(Report(new OutputFile("protokolle/a/brief.docx", packed.ToArray())));

        Assert.Equal("personen/falk-ruesterberg.md", leak.Where.File);
    }

    private static ImmutableArray<Diagnostic> Report(OutputFile file)
    {
        var withheld = new WithheldRecord
        {
            Names = WithheldNames.Of(
            [
                new Person { Name = "Falk Rüsterberg", Slug = "falk-ruesterberg", Salutation = "Herr", Visibility = Visibility.Initials, Source = "personen/falk-ruesterberg.md" },
                new Person { Name = "Klara Blau", Slug = "klara-blau", Salutation = "Frau", Visibility = Visibility.Anonymous, Source = "personen/klara-blau.md" },
                new Person { Name = "Peter Blau", Slug = "peter-blau", Salutation = "Herr" },
            ]),
        };
        withheld.Add(new WithheldPassage(Passage, new SourceLocation("protokolle/a.md", 7)));
        var guard = new LeakGuard(withheld);
        guard.Read(file);
        var diagnostics = new DiagnosticBag();
        guard.Report(diagnostics);
        return diagnostics.Sorted();
    }
}
