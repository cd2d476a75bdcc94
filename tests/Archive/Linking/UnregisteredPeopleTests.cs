namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Who has a page without a file of the register: names in attendance lists, and what only looks like one.</summary>
public sealed class UnregisteredPeopleTests
{
    [Fact]
    public void Whoever_is_listed_without_a_register_file_has_a_page_and_links()
    {
        Minutes[] minutes =
        [
            new("2022-01-10", "Vorstand", "Anwesend: Leon, Frau Ute Ziegler, Caritas, Michael K., Michael P., 3 Gäste, Vertreter der Stadt"),
            new("2022-01-10", "AG Presse", "Anwesend: U. Ziegler"),
        ];

        using var archive = Cast.Of("partner/caritas {name: Caritas}", minutes);

        var read = archive.Read();

        Assert.Equal(["frau-ute-ziegler", "leon", "michael-k", "michael-p"], read.People.Select(p => p.Subject.Slug));
        Assert.Equal("frau-ute-ziegler", read.Meetings[0].Attendees[0]?.Slug);
    }

    [Theory]
    [InlineData("Uwe Bäcker", "Uwe Baecker", "Uwe Bäcker", "Uwe Bäcker")]
    [InlineData("Uwe Baecker", "Uwe Bäcker", "Uwe Baecker", "Uwe Baecker")]
    [InlineData("René", "Rene", "René", "René")]
    [InlineData("Uwe Baecker", "Uwe Bäcker", "Ute Ziegler", "Uwe Bäcker")]
    [InlineData("Dr. Uwe Bäcker", "Uwe Bäcker", "Uwe Bäcker", "Dr. Uwe Bäcker")]
    public void Of_two_spellings_the_more_frequent_is_shown(string first, string second, string third, string shown)
    {
        Minutes[] minutes =
        [
            new("2022-01-10", "Vorstand", $"Anwesend: {first}, Karla Blau"),
            new("2022-02-10", "Vorstand", $"Anwesend: {second}, Karla Blau"),
            new("2022-03-10", "Vorstand", $"Anwesend: {third}, Karla Blau"),
        ];

        using var archive = Cast.Of("", minutes);

        Assert.Equal(shown, Assert.Single(archive.Read().People.Select(p => p.Subject.Name), name => name is not ("Karla Blau" or "Ute Ziegler")));
    }

    [Fact]
    public void A_given_name_alone_is_no_family_name_that_another_bears()
    {
        Minutes[] minutes =
        [
            new("2022-01-10", "Vorstand", "Anwesend: Jutta Blau, Rolf Jutta, Uwe Dorn"),
            new("2022-02-10", "Vorstand", "Anwesend: Jutta, Dorn"),
        ];

        using var archive = Cast.Of("", minutes);

        var read = archive.Read();

        Assert.Equal(["jutta", "jutta-blau", "rolf-jutta", "uwe-dorn"], read.People.Select(p => p.Subject.Slug));
        Assert.Equal(["jutta", "uwe-dorn"], read.Meetings[1].Attendees.Select(a => a?.Slug));
    }

    [Fact]
    public void Two_names_without_a_comma_are_nobody_and_reported()
    {
        using var archive = SmallArchive.Of(
            """
            -- protokolle/2022-01-01.md --
            Anwesend: Karl Meier, Klara	Blau

            -- protokolle/2022-02-01.md --
            Anwesend: Karl Meier Klara Blau, Ute Ziegler, Max Roth

            """);

        var read = archive.Read();

        Assert.Equal(["Karl Meier", "Klara Blau", "Max Roth", "Ute Ziegler"], read.People.Select(p => p.Subject.Name).Order(StringComparer.Ordinal));
        Assert.Null(read.Meetings[1].Attendees[0]);
        Assert.Contains("protokolle/2022-02-01.md:1:1 MIN1204", archive.Reported);
    }

    [Fact]
    public void Two_given_names_of_a_committee_without_a_comma_are_nobody_and_reported()
    {
        using var archive = SmallArchive.Of(
            """
            -- protokolle/2022-01-01.md --
            Anwesend: MAra, Tim, Ulla

            -- protokolle/2022-02-01.md --
            Anwesend: Mara, Tim, Ulla

            -- protokolle/2022-03-01.md --
            Anwesend: Mara, Tim, Karl Roth

            -- protokolle/2022-04-01.md --
            Anwesend: Ulla, Mara Tim, Ulla Roth

            -- protokolle/2022-05-01.md --
            Anwesend: Mara, Tim

            Mara: Das geht.

            """);

        var read = archive.Read();

        Assert.Equal(["Karl Roth", "Mara", "Tim", "Ulla", "Ulla Roth"], read.People.Select(p => p.Subject.Name).Order(StringComparer.Ordinal));
        Assert.Null(read.Meetings[3].Attendees[1]);
        Assert.Equal("mara", read.Meetings[4].Attendees[0]?.Slug);
        Assert.Contains("protokolle/2022-04-01.md:1:1 MIN1204", archive.Reported);
    }

    [Theory]
    [InlineData("Anwesend: Mara, Ulla", "Anwesend: Tim, Ulla")]
    [InlineData("Anwesend: Mara, Tim", "Anwesend: Mara Tim, Ulla")]
    public void Who_bears_two_given_names_stays_a_person(string others, string other)
    {
        using var archive = SmallArchive.Of(
            $"""
            -- protokolle/2022-01-01.md --
            {others}

            -- protokolle/2022-02-01.md --
            {others}

            -- protokolle/2022-03-01.md --
            {others}

            -- protokolle/2022-04-01.md --
            {other}

            -- protokolle/2022-05-01.md --
            {other}

            -- protokolle/2022-06-01.md --
            {other}

            -- protokolle/2022-07-01.md --
            Anwesend: Ulla, Mara Tim

            """);

        Assert.Contains("Mara Tim", archive.Read().People.Select(p => p.Subject.Name));
    }
}
