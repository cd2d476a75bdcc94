using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Sources;

/// <summary>Digits of other scripts are letters like any other, in whatever place a number is read.</summary>
public sealed class ForeignDigitTests
{
    [Fact]
    public void They_are_no_day()
    {
        Assert.Null(Read("Sitzung vom ٢٤.١٠.٢٠٢٢, ١٤ Uhr").Meeting.Date);
    }

    [Theory]
    [InlineData("Anwesend\n٣")]
    [InlineData("Anwesend: ٣ Personen")]
    public void They_count_nobody(string text)
    {
        Assert.Null(Read(text).Meeting.Attendance.Count);
    }

    [Theory]
    [InlineData("Beschluss: Wir decken das Dach. ٤/٠/٠")]
    [InlineData("Beschluss: Wir decken das Dach. ٣ Ja, ٢ Nein")]
    [InlineData("Beschluss: Wir decken das Dach.\n\n٥ Stimmen: a) Ja\n\n٢ Stimmen: b) Nein")]
    public void They_are_no_vote(string text)
    {
        var vote = Assert.Single(Read($"# 1. Dach\n\n{text}").Meeting.Resolutions).Vote;

        Assert.Null(vote?.Total);
    }

    [Theory]
    [InlineData("# TOP ٣: Dach\n\n# Kasse")]
    [InlineData("# ٣. Dach\n\n# Kasse")]
    public void They_number_no_item(string text)
    {
        var items = Read(text).Meeting.Items;

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Null(item.Number));
    }

    [Theory]
    [InlineData("siehe TOP ٣.")]
    [InlineData("siehe Anlage ٣")]
    public void They_lead_nowhere(string text)
    {
        Assert.Empty(Read($"# TOP 3: Dach\n\n{text}").Meeting.LocalReferences);
    }

    [Fact]
    public void They_are_not_counted_on()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-rat.md --\n---\ngremium: Rat\nnummer: ٧\n---\n## 1. Dach\n");

        var run = ProgramRun.Of("new", "--datum", "2022-12-05", "--input", archive.Input);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain("nummer:", File.ReadAllText(Path.Combine(archive.Input, "protokolle/2022/2022-12-05-rat.md")), StringComparison.Ordinal);
    }

    private static LinkedMeeting Read(string text) => SmallArchive.Meeting(text, "protokolle/٢٠٢٢-١٠-٢٤.md");
}
