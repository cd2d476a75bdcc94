using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Search.Attached;
using Protokollarchiv.Search.Chunks;
using Protokollarchiv.Tests.Import;

namespace Protokollarchiv.Tests.Search;

/// <summary>Search finds what attachments say and opens them where it stands.</summary>
public sealed class AttachmentSearchTests : IDisposable
{
    private const string Budget = "protokolle/2024/Haushalt 2025.pdf";

    private readonly SmallArchive archive = SmallArchive.Of(
        """
        -- site.yml --
        suche:
          lunr: true
        -- protokolle/2024/2024-11-05-vorstand.md --
        ---
        gremium: Vorstand
        datum: 2024-11-05
        anlagen: [Haushalt 2025.pdf, angebot.txt, scan.pdf, zahlen.xlsx]
        ---
        ## 1. Kasse

        Die Schatzmeisterin legt den Haushalt vor. ![Brunnen](IMG_0815.png)
        -- protokolle/2024/angebot.txt --
        Wir liefern Ihnen eine Tauchpumpe.
        -- protokolle/2024/zahlen.xlsx --
        kein Text
        -- protokolle/2024/IMG_0815.png --
        kein Bild
        """);

    public AttachmentSearchTests()
    {
        archive.Write(Budget, new PdfFile().Line("Einnahmen: Pacht und Umlage.").Page().Line("Die Brunnenpumpe wird er-").Line("neuert; am 14. Mai 2025 entscheiden alle.").Bytes());
        archive.Write("protokolle/2024/scan.pdf", new PdfFile().Bytes());
    }

    [Theory]
    [InlineData("Brunnenpumpe", "haushalt-2025.pdf#page=2", "Anlage: Haushalt 2025.pdf, S.\u00a02")]
    [InlineData("erneuert", "haushalt-2025.pdf#page=2", "Anlage: Haushalt 2025.pdf, S.\u00a02")]
    [InlineData("14.05.2025", "haushalt-2025.pdf#page=2", "Anlage: Haushalt 2025.pdf, S.\u00a02")]
    [InlineData("\"Pacht und Umlage\"", "haushalt-2025.pdf#page=1", "Anlage: Haushalt 2025.pdf, S.\u00a01")]
    [InlineData("Tauchpumpen", "angebot.txt", "Anlage: angebot.txt")]
    [InlineData("scan", "scan.pdf", "Anlage: scan.pdf")]
    [InlineData("zahlen", "zahlen.xlsx", "Anlage: zahlen.xlsx")]
    public async Task A_hit_opens_the_page_on_which_it_stands(string query, string link, string title)
    {
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal([$"/protokolle/2024-11-05-vorstand/{link}"], await site.LinksAsync());
        Assert.Equal(title, await site.TextAsync("#treffer h2"));
        Assert.Equal("Vorstand, 05.11.2024", await site.TextAsync("#treffer p"));
        Assert.Empty(site.Console);
    }

    [Fact]
    public async Task The_name_of_a_file_is_found_once_and_a_picture_never()
    {
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Haushalt");
        var named = await site.LinksAsync();
        await site.AskAsync("0815");

        Assert.Single(named, link => link.EndsWith("/haushalt-2025.pdf#page=1", StringComparison.Ordinal));
        Assert.Single(named, link => link.Contains("/#die-schatzmeisterin-", StringComparison.Ordinal));
        Assert.Equal(2, named.Count);
        Assert.Empty(await site.LinksAsync());
    }

    [Fact]
    public async Task Pages_that_differ_in_numbers_alone_keep_their_text_and_heads_that_do_not_are_found_once()
    {
        var pdf = new PdfFile();
        for (var year = 2021; year <= 2026; year++)
        {
            (year == 2021 ? pdf : pdf.Page()).Line("Garten am Wall").Line($"Haushaltsjahr{year} der Sparte").Line($"Pacht {year - 1900} Euro");
        }

        archive.Write(Budget, pdf.Bytes());
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Haushaltsjahr2025");
        var page = await site.LinksAsync();
        await site.AskAsync("\"Garten am Wall\"");

        Assert.Equal(["/protokolle/2024-11-05-vorstand/haushalt-2025.pdf#page=5"], page);
        Assert.Equal(["/protokolle/2024-11-05-vorstand/haushalt-2025.pdf#page=1"], await site.LinksAsync());
    }

    [Fact]
    public async Task Long_text_without_an_end_is_shown_in_stretches_and_at_once()
    {
        archive.Write("protokolle/2024/angebot.txt", string.Concat(Enumerable.Repeat("Schotter Rindenmulch und Kies ", 30_000)));
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Schotter");

        Assert.StartsWith("Anlage: angebot.txt, Teil\u00a0", await site.TextAsync("#treffer h2"), StringComparison.Ordinal);
        Assert.True((await site.TextAsync("#treffer blockquote")).Length < 400);
    }

    [Theory]
    [InlineData("angebot.txt", "angebot.txt")]
    [InlineData("Haushalt 2025.pdf", "haushalt-2025.pdf")]
    public void What_is_withheld_is_reported_with_the_attachment_it_stands_in(string file, string place)
    {
        archive.Write("personen/mara-oster.md", "---\nname: Mara Oster\nsichtbar: initialen\n---\n");
        archive.Write($"protokolle/2024/{file}", file.EndsWith(".pdf", StringComparison.Ordinal) ? new PdfFile().Line("Anbei. Mara Oster").Bytes() : "Es grüßt Mara Oster."u8.ToArray());
        var context = SmallArchive.Context();

        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);

        var leaks = context.Diagnostics.Sorted().Where(d => d.Code == DiagnosticCodes.Leak).Select(d => d.Message("de"));
        Assert.StartsWith($"In protokolle/2024-11-05-vorstand/{place}:", Assert.Single(leaks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attachments_are_narrowed_with_their_meeting()
    {
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Brunnenpumpe", "&jahr=2024&gremium=vorstand");

        Assert.Single(await site.LinksAsync());
    }

    [Theory]
    [InlineData("anlagen: false", false)]
    [InlineData("anlagen: true", true)]
    public void Who_does_not_want_it_says_so(string setting, bool isSearched)
    {
        archive.Write("site.yml", $"suche:\n  {setting}\n");

        archive.Build();

        Assert.Equal(isSearched, Texts().Contains("Tauchpumpe", StringComparison.Ordinal));
    }

    [Fact]
    public void Lunr_finds_them_too()
    {
        archive.Build();

        Assert.Contains("/protokolle/2024-11-05-vorstand/haushalt-2025.pdf#page=2", File.ReadAllText(Path.Combine(archive.Output, "suche", "lunr.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_too_long_is_named()
    {
        var diagnostics = new DiagnosticBag();

        var parts = TextParts.Of(new SourceFile(Budget, Path.Combine(archive.Input, Budget)), diagnostics, TimeSpan.Zero);

        Assert.Empty(parts);
        Assert.Equal((Budget, "SIT5006"), (Assert.Single(diagnostics.Sorted()).Where.File, diagnostics.Sorted()[0].Code.Id));
    }

    public void Dispose() => archive.Dispose();

    private string Texts() =>
        string.Concat(Directory.EnumerateFiles(Path.Combine(archive.Output, "suche"), "*.bin", SearchOption.AllDirectories)
            .Select(path => ReadableChunk.TextOf(new OutputFile(Path.GetRelativePath(archive.Output, path).Replace('\\', '/'), File.ReadAllBytes(path)))));
}
