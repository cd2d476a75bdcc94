using Protokollarchiv.Search;

namespace Protokollarchiv.Tests.Search;

public sealed class KeywordIndexTests
{
    [Fact]
    public void Nouns_lead_to_the_items_they_stand_in_newest_first()
    {
        var archive = Archives.Of(
            Archives.Meeting("2022-09-14", "Vorstand", "# 1 Finanzen", "Der Antrag liegt vor, der Antrag ist gut."),
            Archives.Meeting("2022-10-24", "Vorstand", "# 1 Bericht", "Zwei Anträge fehlen noch."));

        var keyword = Assert.Single(KeywordIndex.Of(archive), k => k.Word == "Antrag");

        Assert.Equal(('A', 0), (keyword.Initial, keyword.More));
        Assert.Equal([(1, 1), (0, 1)], keyword.Places.Select(p => (p.Meeting, p.Passage)));
    }

    [Fact]
    public void Verbs_and_function_words_are_no_keywords()
    {
        var archive = Archives.Of(Archives.Meeting("2022-09-14", "Vorstand", "# 1 Finanzen", "Über den Antrag wurde lange gesprochen."));

        Assert.Equal(["Antrag", "Finanzen"], KeywordIndex.Of(archive).Select(k => k.Word));
    }

    [Fact]
    public void An_item_without_a_title_is_called_by_its_meeting()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05-vorstand.md --
            ## TOP 1

            Die Leiter ist weg.
            -- protokolle/2024-02-05-vorstand.md --
            ## TOP 1

            Die Leiter ist wieder da.
            """);

        var links = archive.Build()("/suche/stichworte/").QuerySelectorAll(".stichworte a").Select(a => a.TextContent);

        Assert.NotEmpty(links);
        Assert.DoesNotContain("", links);
    }

    [Fact]
    public void It_is_bounded_however_many_words_there_are()
    {
        var words = string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"Wort{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}"));

        var keywords = KeywordIndex.Of(Archives.Of(Archives.Meeting("2022-09-14", "Vorstand", "# 1 Liste", words)));

        Assert.Equal(1500, keywords.Length);
    }
}
