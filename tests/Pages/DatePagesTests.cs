namespace Protokollarchiv.Tests.Pages;

/// <summary>What /termine/ shows on 01.11.2022.</summary>
public sealed class DatePagesTests
{
    [Fact]
    public void Days_that_are_not_over_yet_are_ahead_with_their_first_and_last()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            ## 1. Termine

            - 27.-30.10. Markt
            - 31.10. – 2.11. Ausstellung, Rathaus
            - 5.11. Martinszug, 17 Uhr
            """);

        var page = archive.Build()("/termine/");

        Assert.Equal(
            ["Montag, 31. Oktober 2022 – Mittwoch, 2. November 2022 Ausstellung Rathaus", "Samstag, 5. November 2022 Martinszug 17:00 Uhr"],
            page.QuerySelectorAll("#kommende ~ ul > li").Select(li => li.TextContent.Trim()));
        Assert.Contains("Markt", page.QuerySelector("#vergangene ~ ul")?.TextContent, StringComparison.Ordinal);
    }
}
