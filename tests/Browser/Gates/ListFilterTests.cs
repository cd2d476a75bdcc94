using Protokollarchiv.Tests.Search;

namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class ListFilterTests
{
    [Fact]
    public async Task Each_choice_counts_what_the_other_leaves_and_the_total_stays_in_sight()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync("/beschluesse/?gremium=Mitgliederversammlung");
        var narrowed = await open.Page.TextContentAsync("output");

        await open.Page.SelectOptionAsync("select[name=thema]", "Kasse");

        Assert.Equal("17 von 66 angezeigt", narrowed);
        Assert.Equal("6 von 66 angezeigt", await open.Page.TextContentAsync("output"));
        Assert.Equal("Kasse (6)", await open.Page.TextContentAsync("option[value=Kasse]"));
        Assert.Equal("Barrierefreiheit (0)", await open.Page.TextContentAsync("option[value=Barrierefreiheit]:disabled"));
    }

    [Fact]
    public async Task Tasks_can_be_narrowed_to_whoever_has_them()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync("/aufgaben/");

        await open.Page.SelectOptionAsync("select[name=person]", "Bích Hạnh Đặng");

        Assert.Equal(["Bích Hạnh Đặng"], (await open.Page.Locator(".aufgabe:visible .angaben > a:first-child").AllTextContentsAsync()).Distinct());
        Assert.Equal(["Offen"], await open.Page.Locator("#aufgaben h2:visible").AllTextContentsAsync());
    }

    [Fact]
    public async Task A_committee_is_called_whatever_it_likes()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ---
            gremium: Bau | Hof
            ---
            ## 1. Dach

            - [ ] Ziegel holen (Rosa)
            -- protokolle/2024-02-05.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Kasse

            - [ ] Belege ordnen (Rosa)
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);
        await site.Page.GotoAsync($"{site.Server.Url}/aufgaben/");

        await site.Page.SelectOptionAsync("select[name=gremium]", "Bau | Hof");

        Assert.Equal(["Ziegel holen (Rosa)"], await site.Page.Locator(".aufgabe:visible p:first-child a").AllTextContentsAsync());
    }

    [Fact]
    public async Task Rows_of_a_theme_that_do_not_say_their_topics_have_none()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        var html = ServedExample.Site.Html("/beschluesse/").Replace(" data-themen=", " data-x=", StringComparison.Ordinal);
        await open.Page.RouteAsync("**/beschluesse/", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));
        await open.GoToAsync("/beschluesse/");

        await open.Page.SelectOptionAsync("select[name=gremium]", "Mitgliederversammlung");

        Assert.Equal("17 von 66 angezeigt", await open.Page.TextContentAsync("output"));
        Assert.Empty(open.Complaints);
    }
}
