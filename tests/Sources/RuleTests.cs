using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Sources;

/// <summary>A line of dashes right below text, which Markdown reads as the underline of a heading.</summary>
public sealed class RuleTests
{
    [Fact]
    public void Below_a_sentence_it_divides_and_no_word_is_lost()
    {
        var blocks = SmallArchive.Meeting("Das war alles, und es war ein langer Abend.\n---\nEnde.\n---\n").Meeting.Preamble;

        Assert.Collection(
            blocks,
            block => Assert.Equal(("Das war alles, und es war ein langer Abend.", 1), (Assert.IsType<Passage>(block).Text, block.Line)),
            block => Assert.Equal(2, Assert.IsType<Rule>(block).Line),
            block => Assert.Equal(("Ende.", 3), (Assert.IsType<Passage>(block).Text, block.Line)),
            block => Assert.Equal(4, Assert.IsType<Rule>(block).Line));
    }

    [Fact]
    public void In_a_list_it_divides_too()
    {
        var list = Assert.IsType<ItemList>(Assert.Single(SmallArchive.Meeting("- Eins geht\n  weiter.\n  ---\n- Zwei\n").Meeting.Preamble));

        Assert.Collection(list.Items[0].Blocks, block => Assert.Equal("Eins geht\nweiter.", Assert.IsType<Passage>(block).Text), block => Assert.IsType<Rule>(block));
    }

    [Fact]
    public void Below_a_short_title_it_underlines_a_heading()
    {
        Assert.Equal("Haus", Assert.Single(SmallArchive.Meeting("Haus\n----\n\nText.\n").Meeting.Items).Title);
    }
}
