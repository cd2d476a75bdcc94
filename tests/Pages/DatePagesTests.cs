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

    [Fact]
    public void A_meeting_ahead_that_is_called_off_stands_there_and_says_so()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-11-14-vorstand.md --
            # Vorstandssitzung am 14.11.2022

            Die Sitzung fällt leider aus.
            -- protokolle/2022-11-28-vorstand.md --
            # Vorstandssitzung am 28.11.2022 – ABGESAGT
            """);

        var page = archive.Build();

        Assert.Equal(
            ["Montag, 14. November 2022 Vorstandssitzung am 14.11.2022 abgesagt", "Montag, 28. November 2022 Vorstandssitzung am 28.11.2022 – ABGESAGT"],
            page("/termine/").QuerySelectorAll("#kommende ~ ul > li").Select(li => li.TextContent.Trim()));
        Assert.Empty(page("/").QuerySelectorAll(".termine"));
    }
}
