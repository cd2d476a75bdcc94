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
    [InlineData("2022-04-10", "[Ina](ina) schreibt den Brief, [Kati](katrin-vogt) hilft; Kati Berg und das Ina-Team nicht.")]
    [InlineData("2022-04-10", "Uwe war an einem Tag da, und Mai und August sind auch Monate: 7. Mai, bis August; das ist Ernst.")]
    [InlineData("2022-04-10", "Ina von Berg, Max. ein Gast und Ina\nBerg gehören nicht dazu.")]
    [InlineData("2022-04-10", "Technik und Ton fehlen, Keks gibt es.")]
    [InlineData("2022-04-10", "Ute heißen zwei, und Martin kann Frau Martin sein.")]
    [InlineData("2021-12-10", "Ina gehört noch nicht dazu.")]
    [InlineData("2024-04-10", "Ina gehört nicht mehr dazu.")]
    public void A_given_name_alone_means_also_whom_the_committee_often_lists(string date, string marked)
    {
        const string Lists = "Ina, Kati, Mai, August, Ernst, Max, Technik, Keks, Ute, Martin, Ole";
        var lists = string.Concat(Enumerable.Range(1, 3).Select(month => Listed($"2022-0{month}-10", Lists, "Beginn.")));
        using var archive = SmallArchive.Of(
            Cast.Files("personen/katrin-vogt {name: Katrin Vogt, kurz: Kati}\npersonen/ute-roth {name: Ute Roth}\npersonen/p-martin {name: Petra Martin}")
            + lists + string.Concat(Enumerable.Range(1, 3).Select(part => Listed("2022-01-20", "Uwe, Ole", $"Teil {part}.", $"-{part}")))
            + Listed(date, "Ole", Marked.WithoutLinks(marked)));

        Assert.Equal(marked, Marked.In(archive.Read().Meetings.First(m => m.Meeting.Source.Contains(date, StringComparison.Ordinal)), Marked.WithoutLinks(marked)));
    }

    [Fact]
    public void But_not_in_minutes_of_another_committee()
    {
        using var archive = SmallArchive.Of(
            Listed("2022-01-10", "Ina, Ole", "Beginn.") + Listed("2022-02-10", "Ina, Ole", "Beginn.") + Listed("2022-03-10", "Ina, Ole", "Beginn.")
            + "-- protokolle/2022-04-10-chor.md --\n---\ngremium: Chor\nanwesend: [Ole]\n---\n\nIna singt.\n");

        Assert.Equal("Ina singt.", Marked.In(archive.Read().Meetings[3], "Ina"));
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

    private static string Listed(string date, string attendance, string text, string part = "") => $"-- protokolle/{date}-rat{part}.md --\n---\ngremium: Rat\nanwesend: [{attendance}]\n---\n\n{text}\n\n";
}
