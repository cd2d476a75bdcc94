namespace Protokollarchiv.Tests.Pages;

/// <summary>What was only put off, on the pages and in the table of resolutions.</summary>
public sealed class PutOffTests
{
    private const string Minutes = """
        -- protokolle/2022-10-24-vorstand.md --
        ## 1. Dach

        Es wird auf die nächste Sitzung verschoben.

        ## 2. Zaun

        - vertagt

        ## 3. Tor

        Beschluss: Über das Tor wird im März gesprochen. Vertagt.

        ## 4. Hag

        Der Antrag, den Hag zu malen, wird mit 5 zu 2 Stimmen vertagt.
        """;

    [Fact]
    public void The_list_of_resolutions_has_what_a_label_introduces_or_a_vote_was_taken_on()
    {
        using var archive = SmallArchive.Of(Minutes);

        var list = archive.Build()("/beschluesse/");

        Assert.Equal(["3. Tor", "4. Hag"], list.QuerySelectorAll("#beschluesse > li").Select(row => row.TextContent.Contains("Hag", StringComparison.Ordinal) ? "4. Hag" : row.TextContent.Contains("Tor", StringComparison.Ordinal) ? "3. Tor" : row.TextContent));
        Assert.Equal(3, File.ReadAllLines(Path.Combine(archive.Output, "beschluesse.csv")).Length);
    }

    [Fact]
    public void The_agenda_and_the_text_of_the_minutes_say_what_was_put_off()
    {
        using var archive = SmallArchive.Of(Minutes);

        var page = archive.Build()("/protokolle/2022-10-24-vorstand/");

        Assert.Equal(["vertagt", "vertagt", "", ""], page.QuerySelectorAll(".tagesordnung li").Select(item => item.QuerySelector(".abstimmung")?.TextContent ?? ""));
        Assert.Equal(["", "", "§", "§"], page.QuerySelectorAll(".tagesordnung li").Select(item => item.QuerySelector(".marke")?.TextContent ?? ""));
    }
}
