namespace Protokollarchiv.Tests.Drafting;

/// <summary>The first minutes of an archive, and of a committee that it has not had.</summary>
public sealed class FirstMinutesTests
{
    [Fact]
    public void The_first_minutes_of_an_archive_are_a_draft_without_a_finding()
    {
        using var archive = SmallArchive.Of("-- seiten/impressum.md --\n# Impressum\n-- seiten/datenschutz.md --\n# Datenschutz\n");

        var unnamed = ProgramRun.Of("new", "--input", archive.Input);
        var named = ProgramRun.Of("new", "AG Dach", "--datum", "2024-02-05", "--input", archive.Input);

        Assert.Equal((2, 0), (unnamed.ExitCode, named.ExitCode));
        Assert.Contains("„dotnet run -- new Vorstand“", unnamed.Error, StringComparison.Ordinal);
        Assert.StartsWith("---\ngremium: \"AG Dach\"\ndatum: 2024-02-05\n", File.ReadAllText(Path.Combine(archive.Input, "protokolle/2024/2024-02-05-ag-dach.md")), StringComparison.Ordinal);
        Assert.EndsWith($"{Environment.NewLine}1 Protokoll gelesen, davon 1 Entwurf: 0 Fehler, 0 Warnungen.{Environment.NewLine}", ProgramRun.Of("check", "--input", archive.Input).Out, StringComparison.Ordinal);
        Assert.Equal($"1 Protokoll gelesen, davon 1 Entwurf: 0 Fehler, 0 Warnungen.{Environment.NewLine}", ProgramRun.Of("check", "--drafts", "--input", archive.Input).Out);
    }

    [Theory]
    [InlineData("persn", "person")]
    [InlineData("partnr", "partner")]
    [InlineData("Thena", "thema")]
    public void A_mistyped_register_is_no_first_committee(string typed, string meant)
    {
        using var archive = SmallArchive.Of("-- site.yml --\ntitel: Verein\n");

        var run = ProgramRun.Of("new", typed, "--input", archive.Input);

        Assert.Equal((2, $"Ein Gremium „{typed}“ gibt es nicht. Meinten Sie „{meant}“? Ist es neu, beginnen Sie mit --neues-gremium sein erstes Protokoll."), (run.ExitCode, run.Error.TrimEnd()));
        Assert.False(Directory.Exists(Path.Combine(archive.Input, "protokolle")));
    }

    [Fact]
    public void A_further_committee_begins_when_it_is_called_new()
    {
        using var archive = SmallArchive.Of("-- seiten/impressum.md --\n# Impressum\n-- seiten/datenschutz.md --\n# Datenschutz\n");
        ProgramRun.Of("new", "Vorstand", "--datum", "2024-02-05", "--input", archive.Input);

        var mistyped = ProgramRun.Of("new", "Vorstnad", "--input", archive.Input);
        var begun = ProgramRun.Of("new", "Beirat", "--neues-gremium", "--datum", "2024-02-05", "--input", archive.Input);

        Assert.Equal((2, "Ein Gremium „Vorstnad“ gibt es nicht. Meinten Sie „Vorstand“? Bekannt sind: Vorstand. Ist es neu, beginnen Sie mit --neues-gremium sein erstes Protokoll."), (mistyped.ExitCode, mistyped.Error.TrimEnd()));
        Assert.True(begun.ExitCode == 0, begun.Error);
        Assert.StartsWith("---\ngremium: \"Beirat\"\ndatum: 2024-02-05\n", File.ReadAllText(Path.Combine(archive.Input, "protokolle/2024/2024-02-05-beirat.md")), StringComparison.Ordinal);
        Assert.Equal($"2 Protokolle gelesen, davon 2 Entwürfe: 0 Fehler, 0 Warnungen.{Environment.NewLine}", ProgramRun.Of("check", "--drafts", "--input", archive.Input).Out);
    }

    [Theory]
    [InlineData("Ein Gremium „Vorstand“ gibt es schon. Lassen Sie --neues-gremium weg, dann beginnt sein nächstes Protokoll.", "vorstand")]
    [InlineData("Nennen Sie das neue Gremium, zum Beispiel „dotnet run -- new Beirat --neues-gremium“.")]
    public void A_new_committee_is_named_and_has_no_minutes(string complaint, params string[] committee)
    {
        using var archive = TwoMeetings.Archive();

        var run = ProgramRun.Of(["new", .. committee, "--neues-gremium", "--input", archive.Input]);

        Assert.Equal((2, complaint), (run.ExitCode, run.Error.TrimEnd()));
    }
}
