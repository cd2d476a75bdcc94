using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Who the entries of attendance lists are, written in uncommon ways.</summary>
public sealed class ListedNameTests
{
    [Fact]
    public void A_family_name_first_without_comma_is_read_as_a_register_has_it()
    {
        Assert.Equal(
            ["protokolle/2022-10-24-vorstand.md: beat-luethi, jost-corinne"],
            PeopleOf("""
                -- personen/beat-luethi.md --
                ---
                name: Beat Lüthi
                ---
                -- protokolle/2022-10-24-vorstand.md --
                Anwesend: Lüthi Beat, Jost Corinne
                """));
    }

    [Fact]
    public void Or_as_most_lists_of_the_committee_have_it()
    {
        Assert.Equal(
            ["protokolle/2022-08-24-vorstand.md: beat-luethi, corinne-jost", "protokolle/2022-09-24-vorstand.md: beat-luethi, corinne-jost", "protokolle/2022-10-24-vorstand.md: beat-luethi, corinne-jost"],
            PeopleOf("""
                -- protokolle/2022-08-24-vorstand.md --
                Anwesend: Beat Lüthi, Corinne Jost
                -- protokolle/2022-09-24-vorstand.md --
                Anwesend: Beat Lüthi, Corinne Jost
                -- protokolle/2022-10-24-vorstand.md --
                Anwesend: Lüthi Beat, Jost Corinne
                """));
    }

    [Fact]
    public void Two_who_were_there_together_are_two()
    {
        Assert.Equal(
            ["protokolle/2022-09-24-vorstand.md: ernst-otto", "protokolle/2022-10-24-vorstand.md: ernst-otto, otto-ernst"],
            PeopleOf("""
                -- protokolle/2022-09-24-vorstand.md --
                Anwesend: Ernst Otto, Mara
                -- protokolle/2022-10-24-vorstand.md --
                Anwesend: Ernst Otto, Otto Ernst
                """).Select(line => line.Replace(", mara", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Father_and_son_are_two_and_nobody_knows_who_is_meant_without()
    {
        Assert.Equal(
            ["protokolle/2022-09-24-vorstand.md: ralf-koch-jr, ralf-koch-sen", "protokolle/2022-10-24-vorstand.md: ralf-koch-jr"],
            PeopleOf("""
                -- protokolle/2022-09-24-vorstand.md --
                Anwesend: Ralf Koch jr., Ralf Koch sen.

                ## 1. Haus

                Ralf Koch berichtet.
                -- protokolle/2022-10-24-vorstand.md --
                Anwesend: Ralf Koch jr.
                """));
    }

    [Fact]
    public void A_count_is_meant_with_and_without_his_given_name()
    {
        Assert.Equal(
            ["protokolle/2022-09-24-vorstand.md: karl-graf, karl-graf-lamm", "protokolle/2022-10-24-vorstand.md: karl-graf-lamm"],
            PeopleOf("""
                -- protokolle/2022-09-24-vorstand.md --
                Anwesend: Karl Graf Lamm, Karl Graf
                -- protokolle/2022-10-24-vorstand.md --
                Anwesend: Graf Lamm

                ## 1. Haus

                Herr Lamm berichtet.
                """));
    }

    [Fact]
    public void The_word_behind_a_name_tells_father_and_son_apart_also_in_the_text()
    {
        Assert.Equal(
            ["protokolle/2022-09-24-vorstand.md: otto-von-berg, otto-von-berg-jun, ralf-koch, ralf-koch-jr"],
            PeopleOf("""
                -- personen/otto-von-berg.md --
                ---
                name: Otto von Berg
                ---
                -- personen/otto-von-berg-jun.md --
                ---
                name: Otto von Berg jun.
                ---
                -- protokolle/2022-09-24-vorstand.md --
                Anwesend: Ralf Koch, Ralf Koch jr.

                ## 1. Haus

                Otto von Berg jun. fragt. Otto von Berg antwortet.
                """));
    }

    [Fact]
    public void A_count_is_found_whole_in_the_text()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-09-24-vorstand.md --
            Anwesend: Karl Graf Lamm, Karl Graf

            ## 1. Haus

            Karl Graf Lamm fragt, Herr Graf Lamm antwortet, Karl Graf schweigt.
            """);
        var meeting = Assert.Single(archive.Read().Meetings);

        Assert.Equal(
            ["Karl Graf Lamm: karl-graf-lamm", "Herr Graf Lamm: karl-graf-lamm", "Karl Graf: karl-graf"],
            meeting.Mentions[meeting.Meeting.Items[0].Blocks.OfType<Passage>().Single().Index].Select(m => $"{meeting.Meeting.Passages[^1].Text.Substring(m.Start, m.Length)}: {m.Target?.Slug}"));
    }

    [Theory]
    [InlineData("Otto", "")]
    [InlineData("Ernst", "protokolle/2022-10-24-vorstand.md:3:1 LNK6001")]
    public void A_full_name_makes_a_short_one_doubtful_only_where_it_does_not_fit(string given, string reported)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-10-24-vorstand.md --
            Anwesend: O. Pohl, K. Winter

            Pohl: Das Haus ist offen.

            | {given} Pohl | Kasse |
            """);
        archive.Read();

        Assert.Equal(reported, string.Join('\n', archive.Reported.Where(r => r.Contains("LNK", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Frau Blau", "")]
    [InlineData("K. Blau", "protokolle/2022-10-24-vorstand.md:3:1 LNK6001")]
    public void A_name_that_the_list_has_no_fuller_is_not_reported_as_its_own_doubt(string listed, string reported)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24-vorstand.md --\nGäste: {listed}, Rolf Sternal\n\nFrau Blau: Das Haus ist offen.\n\nFrau Jutta Blau fragt.\n");
        archive.Read();

        Assert.Equal(reported, string.Join('\n', archive.Reported.Where(r => r.Contains("LNK6001", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Ada Abt, Ada Bey, Ada Coy, Ada Dux, Ada Ehl, Ada Fey", "„Ada“ kann Ada Abt / Ada Bey / Ada Coy / Ada Dux / Ada Ehl / Ada Fey sein")]
    [InlineData("Ada Abt, Ada Bey, Ada Coy, Ada Dux, Ada Ehl, Ada Fey, Ada Gau, Ada Hey", "„Ada“ kann Ada Abt / Ada Bey / Ada Coy / Ada Dux / Ada Ehl / Ada Fey / … sein")]
    public void Of_many_who_may_be_meant_the_message_names_some(string present, string message)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24-vorstand.md --\nAnwesend: {present}\n\n## 1. Haus\n\nAda fragt.\n");
        archive.Read();

        Assert.StartsWith(message, Assert.Single(archive.Diagnostics, d => d.Code.Id == "LNK6001").Message("de"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> PeopleOf(string files)
    {
        using var archive = SmallArchive.Of(files);
        var read = archive.Read();
        return [.. read.Meetings.OrderBy(m => m.Meeting.Source, StringComparer.Ordinal).Select(m => $"{m.Meeting.Source}: {string.Join(", ", m.People.Select(p => p.Slug).Order(StringComparer.Ordinal))}")];
    }
}
