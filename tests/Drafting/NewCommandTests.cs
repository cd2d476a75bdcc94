namespace Protokollarchiv.Tests.Drafting;

/// <summary><c>new</c>: the next minutes from the last, register entries to fill in, and nothing overwritten.</summary>
public sealed class NewCommandTests
{
    [Fact]
    public void Nothing_is_overwritten()
    {
        using var archive = TwoMeetings.Archive();
        archive.Write("protokolle/2022/2022-11-07-vorstand.md", "Von Hand.");

        var run = ProgramRun.Of("new", "--input", archive.Input);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gibt es schon und bleibt, wie es ist", run.Error, StringComparison.Ordinal);
        Assert.Equal("Von Hand.", File.ReadAllText(Path.Combine(archive.Input, "protokolle/2022/2022-11-07-vorstand.md")));
    }

    [Fact]
    public void An_entry_that_is_there_has_no_other_day()
    {
        using var archive = SmallArchive.Of("-- personen/karla-blau.md --\nVon Hand.");

        var run = ProgramRun.Of("new", "person", "Karla Blau", "--input", archive.Input);

        Assert.Equal((2, $"{Path.Combine(archive.Input, "personen/karla-blau.md")} gibt es schon und bleibt, wie es ist. Bearbeiten Sie die Datei.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("person", "Ayşe Yılmaz-\"Kaya\"", "personen/ayse-yilmaz-kaya.md")]
    [InlineData("partner", "Förderkreis Mühle", "partner/foerderkreis-muehle.md")]
    [InlineData("thema", "Öffnungszeiten", "themen/oeffnungszeiten.md")]
    public void A_register_entry_begins_with_its_name_and_says_what_else_there_is(string kind, string name, string path)
    {
        using var archive = TwoMeetings.Archive();

        var run = ProgramRun.Of("new", kind, name, "--input", archive.Input);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("# kurz: ", File.ReadAllText(Path.Combine(archive.Input, path)), StringComparison.Ordinal);
        var read = archive.Read();
        Assert.Contains(name, read.People.Select(p => p.Subject.Name).Concat(read.Organizations.Select(o => o.Subject.Name)).Concat(read.Topics.Select(t => t.Subject.Name)));
        Assert.Empty(archive.Reported);
    }

    [Fact]
    public void A_name_from_a_list_of_members_is_turned()
    {
        using var archive = TwoMeetings.Archive();

        ProgramRun.Of("new", "person", "von der Heide, Dr. Paula", "--input", archive.Input);

        Assert.StartsWith("---\nname: \"Dr. Paula von der Heide\"\n", File.ReadAllText(Path.Combine(archive.Input, "personen/dr-paula-von-der-heide.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beirat", "Ein Gremium „beirat“ gibt es nicht. Bekannt sind: Vorstand.")]
    [InlineData("--datum=31.02.2022", "„31.02.2022“ ist kein Datum.")]
    public void A_wrong_call_is_told_what_would_be_right(string argument, string expected)
    {
        using var archive = TwoMeetings.Archive();

        var run = ProgramRun.Of("new", argument, "--input", archive.Input);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_begins_minutes_is_told_that_they_are_a_draft_and_of_which_draft()
    {
        using var archive = TwoMeetings.Archive();
        const string draft = "Es ist ein Entwurf: „dotnet run -- preview --drafts“ zeigt ihn, und er erscheint, sobald darin die Zeile „status: entwurf“ gelöscht ist.\n";

        var first = ProgramRun.Of("new", "--input", archive.Input).Out;
        var second = ProgramRun.Of("new", "--datum", "2022-12-05", "--input", archive.Input).Out;

        Assert.Equal($"Angelegt: {archive.Input}/protokolle/2022/2022-11-07-vorstand.md\n{draft}", first);
        Assert.Equal($"Angelegt: {archive.Input}/protokolle/2022/2022-12-05-vorstand.md\n{draft}Begonnen ist er aus protokolle/2022/2022-11-07-vorstand.md, das selbst noch ein Entwurf ist.\n", second);
    }

    [Fact]
    public void A_quiet_call_says_nothing_of_what_went_well()
    {
        using var archive = TwoMeetings.Archive();

        var run = ProgramRun.Of("new", "thema", "Dach", "--quiet", "--input", archive.Input);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
    }
}
