using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>Where an agenda item begins, in the forms of real minutes.</summary>
public sealed class AgendaTests
{
    [Fact]
    public void Paragraphs_that_refer_to_the_points_of_the_agenda_are_the_items_and_not_all_of_them_the_last()
    {
        const string minutes = """
            # Niederschrift vom 24.10.2022

            **Tagesordnung:**

            1. Dach
            2. Kasse
            3. Allfälliges

            **zu Punkt 1:** Es ist dicht.

            **zu Punkt 2:** Der Bericht wird einstimmig genehmigt.

            Ad 3) Der Obmann dankt.
            """;

        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal(["1 Dach", "2 Kasse", "3 Allfälliges"], ItemsOf(minutes));
        Assert.Equal("2", meeting.Items[Assert.Single(meeting.Resolutions).Item].Number);
        Assert.Contains("Der Obmann dankt.", meeting.Passages.Select(p => p.Text));
    }

    [Theory]
    [InlineData("Protokoll: Karla Blau\nTagesordnung\n1. Dach\n2. Kasse\n\nZu TOP 1: Es ist dicht.\n\nZu TOP 2: Sie stimmt.")]
    [InlineData("Tagesordnung\n1. Dach\n2. Kasse\n\nPkt. 1: Es ist dicht.\n\nPkt. 2: Sie stimmt.")]
    [InlineData("Tagesordnung der Versammlung\n\n1. Dach\n2. Kasse\n\nZu 1.: Es ist dicht.\n\nZu 2.: Sie stimmt.")]
    [InlineData("Tagesordnung\n1. Dach\n2. Kasse\n\nZu TOP 1:\nEs ist dicht.\n\nZu TOP 2:\nSie stimmt.")]
    [InlineData("Tagesordnung\n1. Dach\n2. Kasse\n\n## Zu TOP 1\n\nEs ist dicht.\n\n## Zu TOP 2\n\nSie stimmt.")]
    public void The_line_above_the_agenda_may_do_without_a_colon(string text)
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf($"# Protokoll vom 24.10.2022\n\n{text}\n"));
    }

    [Fact]
    public void Without_an_agenda_above_they_are_where_each_line_is_a_title()
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("Protokoll Vorstandssitzung 24.10.22\n\nZu 1.) Dach\nEs ist dicht.\n\nZu 2.) Kasse\n- Sie stimmt.\n"));
        Assert.Empty(ItemsOf("Protokoll Vorstandssitzung 24.10.22\n\nZu 1: Das Dach ist dicht\n\nZu 2: Rolf hat die Kasse geprüft\n"));
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("1. Dach\n\nZu 1: Antrag Dach\nRolf ist dafür.\n\n2. Kasse\n\nZu 2: Antrag Zaun\nKarla auch.\n"));
        Assert.Equal(["- Anträge", "- Kasse"], ItemsOf("## Anträge\n\nZu 1: Antrag Dach\nRolf ist dafür.\n\nZu 2: Antrag Zaun\nKarla auch.\n\n## Kasse\n\nStimmt.\n"));
        Assert.Empty(ItemsOf("Protokoll Vorstandssitzung 24.10.22\n\nZu 1: Das Dach ist dicht.\n\nZu 2: Die Kasse stimmt.\n"));
    }

    [Theory]
    [InlineData("**Trakt. 1 Dach**\n\nDicht.\n\n**Trakt. 2 Kasse**\n\nStimmt.")]
    [InlineData("### Traktandum 1: Dach\n\nDicht.\n\n### Traktandum 2: Kasse\n\nStimmt.")]
    [InlineData("Geschäft Nr. 1: Dach\nDicht.\n\nGeschäft Nr. 2: Kasse\nStimmt.")]
    public void Traktanden_are_items(string text)
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf($"# Protokoll vom 24.10.2022\n\n{text}\n"));
    }

    [Theory]
    [InlineData("1\\. Mai Ausflug\n\n2\\. Juni Fest\n\n3\\. Juli Lager")]
    [InlineData("1\\. Karla Blau\n\n2\\. Rolf Sternal\n\n3\\. Mara Oster")]
    [InlineData("1\\. Der Zaun wird rot\n\n2\\. Das Tor bleibt\n\n3\\. Karla Blau geht")]
    [InlineData("Einkauf\n\n1\\. Brot\n\n2\\. Butter\n\n3\\. Salz")]
    public void Lines_whose_numbers_have_an_escaped_stop_may_be_anything(string text)
    {
        Assert.Empty(ItemsOf($"Protokoll vom 24.10.2022\n\n{text}\n"));
    }

    [Theory]
    [InlineData("Nicht zur Veröffentlichung bestimmt")]
    [InlineData("Status: vertraulich")]
    [InlineData("Status: Entwurf")]
    [InlineData("Intern: ja")]
    public void Counted_names_above_the_line_that_withholds_minutes_do_not_end_their_head(string line)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\nProtokoll vom 24.10.2022\n\n1\\. Karla Blau\n\n2\\. Rolf Sternal\n\n3\\. Mara Oster\n\n{line}\n\nDas Dach ist dicht.\n");

        Assert.Empty(archive.Read().Meetings);
    }

    [Fact]
    public void Lines_with_Top_in_one_paragraph_are_items()
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("Protokoll vom 24.10.2022\nTop 1: Dach\nEs ist dicht.\nTop 2: Kasse\nSie stimmt.\n"));
    }

    [Theory]
    [InlineData("# Treffen am 24.10.2022\n\n## Ausflug\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n\n## Kasse\n", "- Ausflug, - Kasse")]
    [InlineData("# Treffen am 24.10.2022\n\n## 1. Ausflug\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n\n## 2. Kasse\n", "1 Ausflug, 2 Kasse")]
    [InlineData("TOP 1: Ausflug\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n\nTOP 2: Kasse\n", "1 Ausflug, 2 Kasse")]
    [InlineData("Protokoll vom 24.10.2022\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n", "")]
    [InlineData("# Treffen am 24.10.2022\n\n## Ausflug\n\nDie Ziele:\nTop 1: Berlin\nDort ist es schön.\nTop 2: Hamburg\n\n## Kasse\n", "- Ausflug, - Kasse")]
    [InlineData("Die Ziele:\nTop 1: Berlin\nDort ist es schön.\nTop 2: Hamburg\n\n1. Ausflug\n2. Kasse\n", "1 Ausflug, 2 Kasse")]
    [InlineData("Protokoll vom 24.10.2022\n\nÄnderungen:\ntop 1: Wort streichen\n", "")]
    public void A_list_of_the_best_is_no_agenda(string text, string items)
    {
        Assert.Equal(items, string.Join(", ", ItemsOf(text).Select(item => item.Trim())));
    }

    [Fact]
    public void Stars_that_a_space_keeps_from_being_bold_do_not_end_the_agenda()
    {
        Assert.Equal(
            ["1 Dach", "2 Kasse", "3 Termine"],
            ItemsOf("1.  **Dach**\n\nDas Dach ist dicht.\n\n2.  **Kasse **\n\nDie Kasse stimmt.\n\n3.  **Termine**\n\nKeine.\n"));
    }

    [Fact]
    public void A_numbered_list_of_tasks_is_no_second_agenda()
    {
        const string minutes = """
            # Tagesordnung

            1. Dach
            2. Kasse
               - geprüft

            # Aufgaben

            1. Dach
               - [ ] Ziegel zählen
            2. Kasse
               - [ ] Belege sammeln
            """;

        Assert.Equal(["1 Dach", "2 Kasse", "- Aufgaben"], ItemsOf(minutes));
    }

    private static IEnumerable<string> ItemsOf(string minutes) =>
        SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{new string(' ', item.Level * 2)}{item.Number ?? "-"} {item.Title}");
}
