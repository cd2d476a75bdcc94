using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>Where the title of an item ends.</summary>
public sealed class ItemTitleTests
{
    [Fact]
    public void Where_lines_are_not_broken_to_fit_a_long_title_ends_with_its_own()
    {
        var said = string.Concat(Enumerable.Repeat("Die Mitglieder sprechen darüber. ", 8));

        Assert.Equal(
            ["1 Dach", "2 Fortschreibung des Plans für die Fläche hinter dem Rathaus und den Anger der Gemeinde"],
            ItemsOf($"# Protokoll vom 24.10.2022\n\n1. Dach\nEs ist dicht.\n\n2. Fortschreibung des Plans für die Fläche hinter dem Rathaus und den Anger der Gemeinde\n{said}\n"));
    }

    [Fact]
    public void A_point_with_a_letter_ends_the_title_above_it()
    {
        Assert.Equal(["1 Rückblick", "2 Haushalt"], ItemsOf("1) Rückblick\n- Gut.\n2) Haushalt\na) Radweg, K. Blau schreibt\nb) Garten\naa) Zaun\n"));
    }

    [Theory]
    [InlineData("s. Anlage. Notar hat Entwurf geschickt, die Prüfung folgt.", "Satzungsänderung")]
    [InlineData("siehe Anhang", "Satzungsänderung")]
    [InlineData("wurde beschlossen und wird beim Notar eingereicht. Er ist krank.", "Satzungsänderung")]
    [InlineData("und Wahl der zweiten Vorsitzenden des Vereins", "Satzungsänderung und Wahl der zweiten Vorsitzenden des Vereins")]
    public void The_title_of_an_entry_is_its_first_line_where_text_follows(string second, string title)
    {
        Assert.Equal(["1 Dach", $"2 {title}"], ItemsOf($"1. Dach\n2. Satzungsänderung\n   {second}\n"));
    }

    [Fact]
    public void A_dash_may_stand_between_number_and_title()
    {
        Assert.Equal(["1 Organisation", "  1.2 Wahl", "2 Kasse", "3 Abschluss", "- 3 – 5 Leute fehlen"], ItemsOf("### 1 – Organisation\n\n#### 1.2 – Wahl\n\n### 2 - Kasse\n\n### 3– Abschluss\n\n### 3 – 5 Leute fehlen\n"));
    }

    [Fact]
    public void A_day_below_an_entry_of_the_agenda_is_no_part_of_its_title()
    {
        Assert.Equal(["1 Das Protokoll der Sitzung vom 14.09.2022 wird angenommen.", "2 Kasse"], ItemsOf("1. Das Protokoll der Sitzung vom\n   14.09.2022 wird angenommen.\n\n2. Kasse\n").Select(item => item.Trim()));
        Assert.Equal(["1 Dach", "2 Termine"], ItemsOf("1. Dach\n   Es ist dicht.\n\n2. Termine\n   22.11.2022 Fest\n   09.11.2022 Putztag\n").Select(item => item.Trim()));
    }

    [Theory]
    [InlineData("Protokoll der letzten Sitzung des Beirats", "Es gibt keine Einwände.", "Protokoll der letzten Sitzung des Beirats")]
    [InlineData("Bericht der Wehrleitung für das Jahr", "Wehrführer Blau berichtet von Einsätzen.", "Bericht der Wehrleitung für das Jahr")]
    [InlineData("Wahl einer neuen Leiterin für den", "Verein Werkhaus e. V.", "Wahl einer neuen Leiterin für den Verein Werkhaus e. V.")]
    [InlineData("Antrag auf Kauf einer Leiter", "Die Leiter des Hauses", "Antrag auf Kauf einer Leiter Die Leiter des Hauses")]
    public void A_short_sentence_below_the_first_line_is_no_part_of_the_title(string first, string second, string title)
    {
        Assert.Equal(["1 Dach", $"2 {title}"], ItemsOf($"1. Dach\n2. {first}\n   {second}\n"));
    }

    [Fact]
    public void What_is_said_behind_a_bold_title_and_a_dash_is_no_part_of_it()
    {
        const string minutes = "1. **Dach** – Es ist dicht. Mara freut sich.\n2. **Zaun** – Bericht\n3. **Kasse:** Sie stimmt.\n   Und sie ist voll.\n";
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal(["1 Dach", "2 Zaun – Bericht", "3 Kasse"], ItemsOf(minutes));
        Assert.Equal([("1. Dach", 1), ("Es ist dicht. Mara freut sich.", 1), ("2. Zaun – Bericht", 2), ("3. Kasse:", 3), ("Sie stimmt.\nUnd sie ist voll.", 3)], meeting.Passages.Select(p => (p.Text, p.Line)));
    }

    private static IEnumerable<string> ItemsOf(string minutes) =>
        SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{new string(' ', item.Level * 2)}{item.Number ?? "-"} {item.Title}");
}
