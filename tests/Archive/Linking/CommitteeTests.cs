namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>What other minutes of a committee, the day and the registers' dates say about whom a name means.</summary>
public sealed class CommitteeTests
{
    private const string Register = """
        personen/karl-meier {name: Karl Meier}
        personen/klara-meier {name: Klara Meier}
        """;

    [Fact]
    public void Where_the_committee_names_one_of_two_in_full_its_short_form_means_that_one()
    {
        Minutes[] minutes =
        [
            new("2020-01-10", "Vorstand", "Mit [Karl Meier](karl-meier) gesprochen."),
            new("2020-02-10", "Vorstand", "Dank an [K. Meier](karl-meier)."),
            new("2020-02-11", "AG Presse", "Auch hier dankt man K. Meier."),
        ];

        using var archive = Cast.Of(Register, minutes);

        Assert.Equal(minutes, Cast.Linked(archive, minutes));
    }

    [Fact]
    public void Where_it_names_both_in_full_the_short_form_is_open()
    {
        Minutes[] minutes =
        [
            new("2020-01-10", "Vorstand", "Mit [Karl Meier](karl-meier) und [Klara Meier](klara-meier) gesprochen."),
            new("2020-02-10", "Vorstand", "Dank an K. Meier."),
        ];

        using var archive = Cast.Of(Register, minutes);

        Assert.Equal(minutes, Cast.Linked(archive, minutes));
        Assert.Equal(["protokolle/2020-02-10-vorstand.md:6:1 LNK6001"], archive.Reported.AsEnumerable());
    }

    [Fact]
    public void What_a_committee_wrote_many_years_later_says_nothing()
    {
        Minutes[] minutes =
        [
            new("2014-01-10", "Vorstand", "Dank an K. Meier."),
            new("2022-01-10", "Vorstand", "Mit [Karl Meier](karl-meier) gesprochen."),
        ];

        using var archive = Cast.Of(Register, minutes);

        Assert.Equal(minutes, Cast.Linked(archive, minutes));
    }

    [Fact]
    public void A_former_name_means_its_bearer_only_while_it_was_borne()
    {
        Minutes[] minutes =
        [
            new("2021-06-30", "Vorstand", "Bericht von [C. Meier](c-altmann)."),
            new("2021-07-01", "Vorstand", "Bericht von [C. Meier](cem-meier) und [C. Altmann](c-altmann)."),
        ];

        using var archive = Cast.Of(
            """
            personen/c-altmann {name: Carla Altmann, kurz: [{name: C. Meier, bis: 2021-06}]}
            personen/cem-meier {name: Cem Meier}
            """,
            minutes);

        Assert.Equal(minutes, Cast.Linked(archive, minutes));
    }

    [Fact]
    public void A_name_in_an_attendance_list_after_it_was_given_up_is_someone_new()
    {
        using var archive = SmallArchive.Of(
            Cast.Files("personen/c-altmann {name: Carla Altmann, kurz: [{name: C. Meier, bis: 2021}]}") +
            """
            -- protokolle/2021-12-31.md --
            Anwesend: C. Meier

            -- protokolle/2022-01-01.md --
            Anwesend: C. Meier

            """);

        var meetings = archive.Read().Meetings;

        Assert.Equal(["c-altmann", "c-meier"], meetings.Select(m => m.Attendees[0]?.Slug));
    }

    [Fact]
    public void An_affiliation_counts_on_the_day_of_the_meeting()
    {
        Minutes[] minutes =
        [
            new("2019-01-10", "Vorstand", "Es berichtet [M. Steckel](m-steckel-1) ([Caritas](caritas))."),
            new("2022-01-10", "Vorstand", "Es berichtet [M. Steckel](m-steckel-2) ([Caritas](caritas))."),
        ];

        using var archive = Cast.Of(
            """
            personen/m-steckel-1 {name: Max Steckel, organisation: [{name: Caritas, bis: 2020}, {name: Diakonie, seit: 2021}]}
            personen/m-steckel-2 {name: Mia Steckel, organisation: [{name: Diakonie, bis: 2020}, {name: Caritas, seit: 2021}]}
            partner/caritas {name: Caritas}
            partner/diakonie {name: Diakonie}
            """,
            minutes);

        Assert.Equal(minutes, Cast.Linked(archive, minutes));
    }

    [Fact]
    public void Another_organization_than_the_register_gives_is_another_person()
    {
        using var archive = SmallArchive.Of(
            Cast.Files(
                """
                personen/ayse-kaya {name: Ayse Kaya, organisation: Caritas}
                partner/caritas {name: Caritas}
                partner/dgb {name: DGB}
                """) +
            """
            -- protokolle/2022-01-01.md --
            Anwesend: A. Kaya (DGB), R. Blau

            Bericht von A. Kaya und von Kaya.

            """);

        var meeting = archive.Read().Meetings[0];

        Assert.Null(meeting.Attendees[0]);
        Assert.Equal("Bericht von A. Kaya und von Kaya.", Marked.In(meeting, "Bericht"));
        Assert.Contains("protokolle/2022-01-01.md:1:1 LNK6101", archive.Reported);
    }

    [Fact]
    public void A_name_with_both_salutations_and_none_in_the_register_is_open()
    {
        Minutes[] minutes =
        [
            new("2022-01-10", "Vorstand", "Mit Fr. Blau gesprochen."),
            new("2022-02-10", "AG Presse", "Mit Hr. Blau gesprochen, nicht mit [K. Blau](k-blau)."),
        ];

        using var archive = Cast.Of("personen/k-blau {name: K. Blau}", minutes);

        Assert.Equal(minutes, Cast.Linked(archive, minutes));
        Assert.Equal(["protokolle/2022-01-10-vorstand.md:6:1 LNK6102", "protokolle/2022-02-10-ag-presse.md:6:1 LNK6102"], archive.Reported.AsEnumerable());
    }

    [Theory]
    [InlineData("leitung: S. Möbbeck", "[Die Vorsitzende] begrüßt; sie dankt der Vorsitzenden des Stadtrats und dem Vorsitzenden.")]
    [InlineData("protokoll: R. Sternal", "[Der Protokollant] fehlt; die Protokollantin auch, und der Protokollant der AG.")]
    [InlineData("leitung: [R. Sternal, S. Möbbeck]", "Die Vorsitzende begrüßt.")]
    [InlineData("", "Die Vorsitzende begrüßt.")]
    public void An_office_means_who_has_it_by_these_minutes(string frontMatter, string marked)
    {
        var expected = marked.Replace("[Die Vorsitzende]", "Die [Vorsitzende](s-moebbeck)", StringComparison.Ordinal).Replace("[Der Protokollant]", "Der [Protokollant](r-sternal)", StringComparison.Ordinal);

        var (linked, archive) = Cast.Link(
            """
            personen/r-sternal {name: R. Sternal, anrede: Herr}
            personen/s-moebbeck {name: S. Möbbeck, anrede: Frau}
            """,
            "R. Sternal, S. Möbbeck",
            expected,
            frontMatter);
        archive.Dispose();

        Assert.Equal(expected, linked);
    }

    [Theory]
    [InlineData("{name: S. Möbbeck, rolle: Vorsitzende}", "S. Möbbeck", "Die [Vorsitzende](s-moebbeck) begrüßt.")]
    [InlineData("{name: S. Möbbeck, rolle: Vorsitzende}", "R. Sternal", "Die Vorsitzende begrüßt.")]
    [InlineData("{name: S. Möbbeck, rolle: [{name: Vorsitzende, seit: 2023}]}", "S. Möbbeck", "Die Vorsitzende begrüßt.")]
    [InlineData("{name: S. Möbbeck, rolle: stellvertretende Vorsitzende}", "S. Möbbeck", "Die Vorsitzende begrüßt.")]
    [InlineData("{name: S. Möbbeck}", "S. Möbbeck (Vorsitzende)", "Die [Vorsitzende](s-moebbeck) begrüßt.")]
    [InlineData("{name: S. Möbbeck, anrede: Frau}", "S. Möbbeck (Vorsitz)", "Der Vorsitzende begrüßt.")]
    public void Or_by_the_register_on_that_day(string moebbeck, string attendance, string marked)
    {
        var (linked, archive) = Cast.Link("personen/s-moebbeck " + moebbeck + "\npersonen/r-sternal {name: R. Sternal}", attendance, marked);
        archive.Dispose();

        Assert.Equal(marked, linked);
    }

    [Theory]
    [InlineData("Sabine Jung (SJ), Michael Krause (MiK)", "[SJ](sabine-jung): Das geht. Aufgabe für [MiK](michael-krause), nicht für MK oder Sj.")]
    [InlineData("Sabine Jung, Michael Krause", "SJ: Das geht.")]
    [InlineData("Sabine Jung (AWO), Michael Krause", "AWO und SJ fehlen.")]
    public void Initials_mean_whom_the_list_explains(string attendance, string marked)
    {
        var (linked, archive) = Cast.Link("personen/sabine-jung {name: Sabine Jung}\npersonen/michael-krause {name: Michael Krause}", attendance, marked);
        archive.Dispose();

        Assert.Equal(marked, linked);
    }

    [Theory]
    [InlineData("Micha berichtet.", "[Micha](michael-krause) berichtet.", "Michael Krause")]
    [InlineData("Micha berichtet.", "Micha berichtet.", "K. Blau")]
    [InlineData("Micha Krause und Hr. Kraus berichten.", "[Micha Krause](michael-krause) und [Hr. Kraus](michael-krause) berichten.", "")]
    [InlineData("MK berichtet, mk nicht.", "[MK](michael-krause) berichtet, mk nicht.", "Michael Krause")]
    public void A_nickname_or_a_misspelling_is_remembered_in_the_register(string text, string expected, string attendance)
    {
        using var archive = SmallArchive.Of(
            Cast.Files("personen/michael-krause {name: Michael Krause, anrede: Herr, kurz: [Micha, Kraus, MK]}\npersonen/k-blau {name: K. Blau}")
            + $"-- protokolle/2022-01-01.md --\nAnwesend: {attendance}\n\n{text}\n");

        Assert.Equal(expected, Marked.In(archive.Read().Meetings[0], text));
    }

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

    [Fact]
    public void Absent_people_cannot_speak()
    {
        using var archive = SmallArchive.Of(
            Cast.Files(Register) +
            """
            -- protokolle/2022-01-01.md --
            ---
            anwesend: Karl Meier
            entschuldigt: Klara Meier
            ---

            K. Meier: Das geht.

            Danach fragt K. Meier nach.

            """);

        var meeting = archive.Read().Meetings[0];

        Assert.Equal("[K. Meier](karl-meier): Das geht.", Marked.In(meeting, "Das geht"));
        Assert.Equal("Danach fragt K. Meier nach.", Marked.In(meeting, "Danach"));
        Assert.Equal("karl-meier", Assert.Single(meeting.Statements).Person.Slug);
    }
}
