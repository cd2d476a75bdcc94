namespace Protokollarchiv.Tests.Browser;

/// <summary>A fresh machine gets its browser without a word, or says what to do.</summary>
public sealed class BrowserProgramTests : IDisposable
{
    private readonly DirectoryInfo machine = Directory.CreateTempSubdirectory("machine-");

    private string Chrome => Path.Combine(machine.FullName, "chrome");

    private string Edge => Path.Combine(machine.FullName, "edge");

    [Fact]
    public void A_browser_that_is_there_is_taken_and_none_installed()
    {
        File.WriteAllText(Edge, "");

        var found = BrowserProgram.Find([Chrome, Edge], () => throw new InvalidOperationException("Installed without need."));

        Assert.Equal(Edge, found);
    }

    [Fact]
    public void A_machine_without_one_gets_one()
    {
        var found = BrowserProgram.Find([Chrome, Edge], () =>
        {
            File.WriteAllText(Chrome, "");
            return null;
        });

        Assert.Equal(Chrome, found);
    }

    [Fact]
    public void Where_none_can_be_installed_it_says_why_and_the_one_command_to_run()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => BrowserProgram.Find([Chrome, Edge], () => "The disk is full."));

        Assert.Contains("this machine has none. The disk is full.", failure.Message, StringComparison.Ordinal);
        Assert.Matches("Run this once, then the tests again: (sudo apt-get|brew|winget) install ", failure.Message);
    }

    public void Dispose() => machine.Delete(recursive: true);
}
