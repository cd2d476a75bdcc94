using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Sources;

/// <summary>Where a line breaks, and where a backslash is one.</summary>
public sealed class LineBreakTests
{
    [Fact]
    public void Two_backslashes_end_a_line_as_in_Jekyll()
    {
        var passage = Assert.IsType<Passage>(Assert.Single(SmallArchive.Meeting("Es geht um:\\\\\na. das Dach,\\\\\nb. den Ordner C:\\Dach.\n").Meeting.Preamble));

        Assert.Equal("Es geht um:\na. das Dach,\nb. den Ordner C:\\Dach.", passage.Text);
        Assert.Equal(2, passage.Content.Count(inline => inline == LineBreak.HardBreak));
    }
}
