namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>A committee that minutes write in several ways.</summary>
public sealed class CommitteeSpellingTests
{
    [Theory]
    [InlineData("gemeinderat", "Gemeinderat", "Gemeinderat", "gemeinderat")]
    [InlineData("praesidium", "Präsidium", "Präsidium", "praesidium")]
    [InlineData("ag-haus", "AG Haus", "AG Haus", "ag-haus")]
    public void A_folder_and_the_front_matter_name_one_committee(string folder, string named, string name, string slug)
    {
        using var archive = SmallArchive.Of(
            $"""
            -- protokolle/{folder}/2024-03-12.md --
            ## Dach

            -- protokolle/{folder}/2024-04-16.md --
            ---
            gremium: {named}
            ---
            ## Dach

            """);

        var read = archive.Read();

        Assert.Equal([(name, slug, 2)], read.Committees.Select(c => (c.Name, c.Slug, c.Meetings.Length)));
        Assert.All(read.Meetings, m => Assert.Equal(name, m.Meeting.Committee));
    }
}
