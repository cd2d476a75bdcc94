using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>Minutes print like minutes, a dossier like a briefing: the text, and nothing that only a screen can use.</summary>
public sealed class PrintTests
{
    [Fact]
    public async Task Minutes_are_printed_whole_and_without_what_only_a_screen_can_use()
    {
        var text = await PrintedAsync(PageKind.Meeting);

        Assert.StartsWith("Protokolle der Hopfendarre Nachbarschaftsverein Hopfendarre e. V. in Fährwalde", text, StringComparison.Ordinal);
        Assert.Contains("Wann Mittwoch, 18. Oktober 2023", text, StringComparison.Ordinal);
        Assert.Contains("Tagesordnung", text, StringComparison.Ordinal);
        Assert.Contains("Beschlüsse dieser Sitzung", text, StringComparison.Ordinal);
        AssertNoNavigation(text);
    }

    [Fact]
    public async Task No_sheet_is_printed_for_the_foot_of_the_page_alone()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync(PageKind.Meeting);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await open.Page.Locator(".fuss").IsHiddenAsync());
        Assert.True(await open.Page.Locator(".kopf .titel").IsVisibleAsync());
    }

    [Fact]
    public async Task A_dossier_is_printed_as_a_briefing()
    {
        var text = await PrintedAsync(PageKind.Topic);

        Assert.Matches("Öffnungszeiten .+ Letzter Stand .+ Beschlüsse .+ Alle Fundstellen .+ Beteiligte Personen ", text);
        AssertNoNavigation(text);
    }

    [Fact]
    public async Task Results_are_printed_without_what_narrows_and_sorts_them()
    {
        var text = await PrintedAsync("/suche/?q=Werkstatt");

        Assert.Contains("Treffer für „Werkstatt“", text, StringComparison.Ordinal);
        Assert.DoesNotContain("neueste zuerst", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gremium", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Weitere Treffer", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/beschluesse/", "66 Beschlüsse", "CSV")]
    [InlineData("/termine/", "Vergangene Termine", "abonnieren")]
    public async Task A_list_is_printed_without_the_link_to_its_file(string url, string printed, string left)
    {
        var text = await PrintedAsync(url);

        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.DoesNotContain(left, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_printed_no_wider_than_the_sheet()
    {
        await using var open = await ServedExample.Site.OpenAsync(width: 400);
        await open.GoToAsync("/ueberblick/");
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await open.Page.Locator(".bild").EvaluateAllAsync<int>("pictures => pictures.filter(p => p.querySelector('svg').getBoundingClientRect().right > p.getBoundingClientRect().right + 1).length"));
        Assert.NotEqual(0, await open.Page.Locator(".bild svg").CountAsync());
    }

    [Fact]
    public async Task A_table_is_printed_with_all_its_columns()
    {
        // As wide as an A4 sheet between its margins.
        await using var open = await ServedExample.Site.OpenAsync(width: 643);
        await open.GoToAsync(PageKind.Meeting);
        await open.Page.EvaluateAsync("document.querySelector('.protokoll .text').insertAdjacentHTML('beforeend', `<div class='tabelle'><table><tr>${'<td>Sitzungsbericht</td>'.repeat(14)}</tr></table></div>`)");
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.InRange(await open.Page.EvaluateAsync<double>("document.querySelector('.protokoll .text > :last-child td:last-child').getBoundingClientRect().right"), 1, 644);
        Assert.Equal("visible", await open.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.protokoll .text > :last-child')).overflowX"));
    }

    private static void AssertNoNavigation(string text)
    {
        foreach (var word in new[] { "Zum Inhalt springen", "Suchen", "Startseite", "Stichwortverzeichnis", "Zitieren", "Vorige Sitzung", "Nächste Sitzung", "Datenschutz", "Impressum", "abonnieren" })
        {
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }
    }

    /// <summary>The words of all sheets, with single blanks between them; the sheets themselves are kept with the screenshots.</summary>
    private static async Task<string> PrintedAsync(string url)
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync(url);
        var folder = Directory.CreateDirectory(Repository.PathOf("tests/screenshots/druck"));
        var bytes = await open.Page.PdfAsync(new() { Format = "A4", Path = Path.Combine(folder.FullName, $"{url.Split('?')[0].Trim('/').Replace('/', '-')}.pdf") });
        using var pdf = PdfDocument.Open(bytes);
        var words = pdf.GetPages().SelectMany(page => ContentOrderTextExtractor.GetText(page).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', words);
    }
}
