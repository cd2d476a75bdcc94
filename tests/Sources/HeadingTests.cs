using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Sources;

/// <summary>Headings as older programs let people write them.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("##Dach\n\nDicht.\n\n##Kasse##\n\nStimmt.\n")]
    [InlineData("###Dach\nDicht.\n###Kasse ###\nStimmt.\n")]
    [InlineData("- Punkt\n\n##Dach\n\n- Dicht.\n##Kasse\n\n- Stimmt.\n")]
    public void The_space_behind_the_signs_may_lack(string minutes)
    {
        Assert.Equal(["Dach", "Kasse"], SmallArchive.Meeting(minutes).Meeting.Items.Select(item => item.Title.TrimEnd('#')));
    }

    [Theory]
    [InlineData("== Dach ==\nDicht.\n\n== Kasse ==\nStimmt.\n")]
    [InlineData("Vorweg.\n=== Dach\n\nDicht.\n\n=== Kasse\n")]
    public void Wikis_write_them_with_other_signs(string minutes)
    {
        Assert.Equal(["Dach", "Kasse"], SmallArchive.Meeting(minutes).Meeting.Items.Select(item => item.Title));
    }

    [Theory]
    [InlineData("Das heißt Freifunk\n== Verein == gut.")]
    [InlineData("= 35 Euro")]
    [InlineData("== => bis Mai")]
    [InlineData("=== Pause bis 20 Uhr ===")]
    [InlineData("== 150 Euro\n== 200 Euro")]
    public void Other_equals_signs_are_text(string text)
    {
        Assert.Equal(text.Replace('\n', ' '), SmallArchive.Meeting($"{text}\n").Meeting.Passages[0].Text.Replace('\n', ' '));
    }

    [Fact]
    public void Beside_those_of_Markdown_signs_of_wikis_are_remarks()
    {
        Assert.Equal(["Kasse", "Dach"], SmallArchive.Meeting("## Kasse\n\n=== Pause ===\n\nStimmt.\n\n== Karla geht ==\n\n## Dach\n").Meeting.Items.Select(item => item.Title));
    }

    [Theory]
    [InlineData("#einheit bleibt ein Wort.")]
    [InlineData("    ##Code")]
    [InlineData("##")]
    public void A_tag_and_code_are_none(string text)
    {
        Assert.Empty(SmallArchive.Meeting($"{text}\n\nText.\n").Meeting.Items);
    }

    [Fact]
    public void It_stands_where_it_was_written()
    {
        var meeting = SmallArchive.Meeting("Text.\n\n  ##TOP 3: Dach & Fach\nEs ist dicht.\n").Meeting;

        Assert.Equal(("3", "Dach & Fach", 3), (meeting.Items[0].Number, meeting.Items[0].Title, meeting.Items[0].Heading.Line));
        Assert.Equal("Es ist dicht.", Assert.IsType<Passage>(Assert.Single(meeting.Items[0].Blocks)).Text);
    }
}
