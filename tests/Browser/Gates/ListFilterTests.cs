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

        Assert.Equal("17 von 65 angezeigt", narrowed);
        Assert.Equal("6 von 65 angezeigt", await open.Page.TextContentAsync("output"));
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
}
