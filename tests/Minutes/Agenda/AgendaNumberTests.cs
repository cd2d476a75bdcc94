using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>What the numbers and letters before items say, and where they begin none.</summary>
public sealed class AgendaNumberTests
{
    [Fact]
    public void A_bold_line_with_a_letter_behind_the_number_follows_it()
    {
        Assert.Equal(["1", "2", "2a", "3"], SmallArchive.Meeting("# Treffen\n\n**1. Dach**\n\nDicht.\n\n**2. Kasse**\n\nStimmt.\n\n**2a. Zaun**\n\nRot.\n\n**3. Fest**\n\nBald.\n").Meeting.Items.Select(item => item.Number));
    }

    [Theory]
    [InlineData("n. Sonstiges", "Sonstiges")]
    [InlineData("n-1. Termine: Basar", "Termine: Basar")]
    [InlineData("n. Chr. erbaute Mauern", "n. Chr. erbaute Mauern")]
    [InlineData("n. V. im Mai", "n. V. im Mai")]
    [InlineData("n-te Runde", "n-te Runde")]
    [InlineData("n. a. Gruppen", "n. a. Gruppen")]
    public void The_last_items_may_wait_for_their_numbers(string heading, string title)
    {
        Assert.Equal(["1 Dach", $"- {title}"], ItemsOf($"# Treffen\n\n## 1. Dach\n\nDicht.\n\n## {heading}\n\nGut.\n"));
    }

    [Theory]
    [InlineData("1.) Dach\nEs ist dicht.\n\n2.) Kasse\nSie stimmt.\n\n3.) Fest\nAm 1. Mai.")]
    [InlineData("1 Dach\n\nEs ist dicht.\n\n2 Kasse\n\nSie stimmt.\n\n3 Fest\n\n3 Leute helfen.")]
    public void Plain_first_lines_that_count_from_one_are_items_where_nothing_else_is(string text)
    {
        Assert.Equal(["1 Dach", "2 Kasse", "3 Fest"], ItemsOf($"Anwesend: Karla\n\n{text}\n"));
    }

    [Theory]
    [InlineData("2 Leute kamen\n\n3 Leute gingen\n\n4 Leute blieben")]
    [InlineData("1 Hammer fehlt.\n\n2 Leitern fehlen.\n\n3 Zangen auch.")]
    public void What_is_counted_or_said_is_no_item(string text)
    {
        Assert.Empty(ItemsOf($"Anwesend: Karla\n\n{text}\n"));
    }

    [Theory]
    [InlineData("3. Kasse\n3a. Wahl\n4. Fest", "1 Haus; 2 Dach; 3 Kasse; 3a Wahl; 4 Fest")]
    [InlineData("3. Kasse\n4a. Wahl\n5. Fest", "1 Haus; 2 Dach; 3 Kasse; 4a Wahl; 5 Fest")]
    [InlineData("3. Kasse und\n12b. Wahl\n4. Fest", "1 Haus; 2 Dach; 3 Kasse und 12b. Wahl; 4 Fest")]
    [InlineData("3. Kasse nach\n3. Wahl\n4. Fest", "1 Haus; 2 Dach; 3 Kasse nach; 4 Wahl; 5 Fest")]
    [InlineData("3. Kasse\n3b. Rolf zieht aus.\n4. Fest", "1 Haus; 2 Dach; 3 Kasse; 4 Fest")]
    public void A_point_that_was_put_in_behind_another_is_one(string list, string items)
    {
        Assert.Equal(items, string.Join("; ", SmallArchive.Meeting($"# Rat am 24.10.2022\n\nTagesordnung:\n1. Haus\n2. Dach\n{list}\n").Meeting.Items.Select(item => $"{item.Number} {item.Title}")));
    }

    [Fact]
    public void What_was_dealt_with_may_be_announced_as_such()
    {
        Assert.Equal(["Haus", "Dach"], SmallArchive.Meeting("# Rat am 24.10.2022\n\nVerhandelt:\n\n1. Haus\n\nSteht.\n\n2. Dach\n\nDicht.\n").Meeting.Items.Select(item => item.Title));
        Assert.Empty(SmallArchive.Meeting("# Rat am 24.10.2022\n\nEs wurde hart verhandelt:\n\n1. Haus\n\nSteht.\n\n2. Dach\n\nDicht.\n").Meeting.Items);
    }

    [Fact]
    public void No_two_items_have_one_address()
    {
        var items = SmallArchive.Meeting("## TOP 3: Dach\n\n### TOP 3.2: Ziegel\n\n## TOP 3: Kasse\n\n## TOP 3: Fest\n").Meeting.Items;

        Assert.Equal(["top-3", "top-3-2", "top-3-3", "top-3-4"], items.Select(i => i.Anchor));
    }

    [Fact]
    public void Numbers_may_begin_below_one()
    {
        Assert.Equal(["-1 Kuchen", "0 Begrüßung", "1 Dach", "2 Kasse"], ItemsOf("# TOP -1: Kuchen\n\n# TOP 0: Begrüßung\n\n# TOP 1: Dach\n\n# TOP - 2: Kasse\n"));
    }

    [Fact]
    public void Numbers_inside_a_numbered_list_are_items_where_each_is_discussed()
    {
        Assert.Equal(
            ["1 Begrüßung", "2 Haus", "  2.1 Dach", "  2.2 Keller", "3 Kasse"],
            ItemsOf("1. Begrüßung\n2. Haus\n   1. Dach\n      - Es ist dicht.\n   2. Keller\n      - Er ist trocken.\n3. Kasse\n   1. Belege ordnen\n   2. Belege prüfen\n"));
    }

    [Theory]
    [InlineData("**1. Dach**\n\nEs ist dicht.\n\n**2. Kasse**\n\nSie stimmt.\n\n**3. Rest**\n\nNichts.")]
    [InlineData("Anwesend: K. Blau\n\n**1. Dach**\nEs ist dicht.\n**2. Kasse:**\nSie stimmt.\n\n**3. Rest**\nNichts.")]
    [InlineData("## Tagesordnung\n\n1. Dach\n2. Kasse\n3. Rest\n\n**1. Dach**\nEs ist dicht.\n\n**2. Kasse**\nSie stimmt.\n\n**3. Rest**\nNichts.")]
    [InlineData("Traktanden:\n\n1. Dach\n2. Kasse\n3. Rest\n\n**Dach**\n\nEs ist dicht.\n\n**Kasse**\n\nSie stimmt.\n\n**3. Rest und Reste**\n\nNichts.")]
    [InlineData("## Tagesordnung\n\n1. Dach\n2. Kasse\n3. Rest\n\nDach:\n\nEs ist dicht.\n\nKasse:\n\nSie stimmt.\n\nRest:\n\nNichts.")]
    public void Lines_in_bold_with_numbers_or_those_of_the_agenda_are_items(string minutes)
    {
        Assert.Equal(["1", "2", "3"], SmallArchive.Meeting(minutes).Meeting.Items.Select(item => item.Number));
        Assert.All(SmallArchive.Meeting(minutes).Meeting.Items, item => Assert.IsType<Protokollarchiv.Archive.Passage>(Assert.Single(item.Blocks)));
    }

    [Fact]
    public void Lines_in_bold_with_numbers_inside_an_item_are_none()
    {
        Assert.Equal(["- Dach", "- Kasse"], ItemsOf("## Dach\n\n**1. Rinne**\n\nDicht.\n\n**2. Ziegel**\n\nDicht.\n\n## Kasse\n\nSie stimmt.\n"));
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("1. Dach\n\n**1. Rinne**\n\nDicht.\n\n**2. Ziegel**\n\nDicht.\n\n2. Kasse\n"));
    }

    [Fact]
    public void Letters_below_a_number_go_on_with_it()
    {
        Assert.Equal(
            ["4 Berichte", "  4a Vorstand", "  4b Kasse", "5 Anträge", "  5a Dach", "- Im Freien"],
            ItemsOf("## 4. Berichte\n\n### a) Vorstand\n\n### b) Kasse\n\n## 5. Anträge\n\n### a. Dach\n\n## Im Freien\n"));
    }

    [Theory]
    [InlineData("1. Dach\n\n   Dicht.\n\n2. Kasse\n\n   Stimmt.\n\n4. Satzung\n\n   Siehe Anlage.\n\n5. Tor\n\n   Zu.\n")]
    [InlineData("1. Dach\n\nDicht.\n\n2. Kasse\n\nStimmt.\n\n4. Satzung\n\nSiehe Anlage.\n\n5. Tor\n\nZu.\n")]
    [InlineData("1. Dach\nEs ist dicht.\n2. Kasse\nSie stimmt.\n4. Satzung\nSiehe Anlage.\n5. Tor\nEs ist zu.\n")]
    [InlineData("## Tagesordnung\n\n1. Dach\n2. Kasse\n4. Satzung\n5. Tor\n\n## Dach\n\n## Kasse\n\n## Satzung\n\n## Tor\n")]
    public void Written_numbers_of_a_list_keep_their_gap(string minutes)
    {
        Assert.Equal(["1 Dach", "2 Kasse", "4 Satzung", "5 Tor"], ItemsOf(minutes));
    }

    [Theory]
    [InlineData("1. Dach\n1. Kasse\n1. Tor\n")]
    [InlineData("1. Dach\n2. Kasse\n2. Tor\n")]
    [InlineData("1. Dach\n2. Kasse\n1984. Tor\n")]
    public void Numbers_that_do_not_rise_step_by_step_are_counted(string minutes)
    {
        Assert.Equal(["1 Dach", "2 Kasse", "3 Tor"], ItemsOf(minutes));
    }

    [Fact]
    public void Several_numbers_may_stand_before_one_title_and_a_parenthesis_behind_a_number()
    {
        Assert.Equal(["7 Kasse", "8 Wahl der Ausschüsse"], ItemsOf("## TOP 7: Kasse\n\n## TOP 8-13: Wahl der Ausschüsse\n"));
        Assert.Equal(["1 Kasse", "2 Haus"], ItemsOf("## 1.) Kasse\n\n## 2.) Haus\n"));
    }

    private static IEnumerable<string> ItemsOf(string minutes) =>
        SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{new string(' ', item.Level * 2)}{item.Number ?? "-"} {item.Title}");
}
