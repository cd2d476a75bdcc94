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
    public void A_next_meeting_says_whose_it_is_and_is_no_longer_next_when_it_is_over()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-09-14-ag-garten.md --
            ---
            gremium: AG Garten
            ---
            ## 1. Termine

            - Nächstes Treffen: 12.10.2022
            - Nächstes Treffen: 14.11.2022
            - Gartenfest: 5.11.2022
            -- protokolle/2022-10-24-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Termine

            - Nächste Generation, eine Lesung: 26.10.2022
            - Nächste Vorstandssitzung: 21.11.2022
            - Nächste Beiratssitzung: 22.11.2022
            """);

        var page = archive.Build();

        Assert.Equal(
            ["Samstag, 5. November 2022 Gartenfest", "Montag, 14. November 2022 · AG Garten Nächstes Treffen", "Montag, 21. November 2022 Nächste Vorstandssitzung", "Dienstag, 22. November 2022 Nächste Beiratssitzung"],
            page("/termine/").QuerySelectorAll("#kommende ~ ul:first-of-type > li").Select(li => li.TextContent.Trim()));
        Assert.Equal(
            ["Mittwoch, 26. Oktober 2022 Nächste Generation, eine Lesung", "Montag, 24. Oktober 2022 Vorstand, 24.10.2022", "Mittwoch, 12. Oktober 2022 · AG Garten Treffen", "Mittwoch, 14. September 2022 AG Garten, 14.09.2022"],
            page("/termine/").QuerySelectorAll("#vergangene ~ ul > li").Select(li => li.TextContent.Trim()));
        Assert.Contains("Montag, 14. November 2022 Nächstes Treffen", page("/gremien/ag-garten/").QuerySelectorAll(".termine > li").Select(li => li.TextContent.Trim()));
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
