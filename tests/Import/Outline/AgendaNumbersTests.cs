using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Outline;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Tests.Import.Outline;

public sealed class AgendaNumbersTests
{
    [Fact]
    public void Numbers_that_count_on_through_the_text_are_items() =>
        Assert.Equal(["1. Haus", "1.1 Dach", "2. Hof"], Items("1. Haus", "Text", "1.1 Dach", "Text", "2. Hof", "Text"));

    [Fact]
    public void A_list_that_counts_from_the_start_inside_an_item_is_none() =>
        Assert.Equal(["1. Haus", "2. Hof"], Items("1. Haus", "Zu tun:", "1. fegen", "2. malen", "3. lachen", "2. Hof", "Text"));

    [Fact]
    public void Items_that_nobody_had_to_say_anything_on_are_items_when_the_next_counts_on() =>
        Assert.Equal(["1. Haus", "2. Hof", "3. Keller"], Items("1. Haus", "2. Hof", "Text", "3. Keller", "Text"));

    [Fact]
    public void The_agenda_at_the_top_is_a_list_when_its_titles_come_again() =>
        Assert.Equal([3, 5], AgendaNumbers.Find([.. Lines("1. Haus", "2. Hof", "Text", "1. Haus", "Text", "2. Hof", "Text")], title: -1).Order());

    [Fact]
    public void The_first_item_may_stand_right_behind_the_agenda() =>
        Assert.Equal([2, 4], AgendaNumbers.Find([.. Lines("1. Haus", "2. Hof", "1. Haus", "Text", "2. Hof", "Text")], title: -1).Order());

    [Fact]
    public void A_missing_number_breaks_nothing_and_a_wild_one_is_none() =>
        Assert.Equal(["1. Haus", "3. Hof"], Items("1. Haus", "Text", "17. Straße", "Text", "3. Hof", "Text"));

    [Fact]
    public void One_numbered_line_alone_is_no_agenda() => Assert.Empty(Items("Text", "1. Auflage", "Text"));

    [Fact]
    public void A_sentence_about_an_item_is_none() =>
        Assert.Equal(["TOP 1: Haus", "TOP 2: Hof"], Items("TOP 1: Haus", "Text", "TOP 2: Hof", "TOP 2 wird heute zuerst besprochen, weil Frau Ott bald gehen muss."));

    private static List<string> Items(params string[] lines)
    {
        var blocks = Lines(lines);
        return [.. AgendaNumbers.Find(blocks, title: -1).Order().Select(i => lines[i])];
    }

    private static List<Block> Lines(params string[] lines) => TypedMarks.Find(lines.Select(line => new Line(InlineBuilder.OfPlain(line))));
}
