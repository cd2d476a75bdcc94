namespace Protokollarchiv.Tests.Search;

public sealed class SeedSearchTests(SeedSearchSite seed) : IClassFixture<SeedSearchSite>
{
    [Theory]
    [InlineData("Beirat", "integrationsbeirat-mit-")]
    [InlineData("Antrag", "antrag-ist-vorbereitet-")]
    [InlineData("Abgeordnete", "problemstellung-buero-des-")]
    [InlineData("Koordinatorin", "rueckmeldung-m-jonas-")]
    [InlineData("Moebbeck", "abwesend-m-mohamad-m-")]
    [InlineData("Bedarf", "perspektiven-der-lae-eroeffnung-")]
    [InlineData("Gesundheitskrate", "elektronische-gesundheitskarte-")]
    [InlineData("LAE", "lae-leute-vor-ort-")]
    [InlineData("\"auf Augenhöhe\"", "gespraech-war-auf-augenhoehe-")]
    [InlineData("\"gemeinsam mit Studierenden erarbeitet\"", "welcomeprodukte-welcome-guide-")]
    [InlineData("\"vor Ort auch für\"", "fruehe-einbeziehung-der-")]
    [InlineData("person:Sternal Kirche", "drittmittel-antrag-fuer-mittel-")]
    public async Task What_is_typed_finds_its_passage_first_and_opens_it_marked(string query, string anchor)
    {
        var site = seed.Site;

        await site.AskAsync(query);
        var links = await site.LinksAsync();
        var shown = await site.TextAsync("#suche");
        await site.Page.ClickAsync("#treffer > li a");

        Assert.True(links[0].StartsWith($"/protokolle/2022-10-24-vorstand/#{anchor}", StringComparison.Ordinal), shown + string.Join('\n', links));
        Assert.Empty(site.Console);
        await site.Page.WaitForFunctionAsync(
            "() => { const place = document.querySelector(':target')?.getBoundingClientRect(); return place && place.top >= 0 && place.bottom < innerHeight; }");
        Assert.Equal(links[0], await site.Page.EvaluateAsync<string>("location.pathname + location.hash"));
    }
}
