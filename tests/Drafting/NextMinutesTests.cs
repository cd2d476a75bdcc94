namespace Protokollarchiv.Tests.Drafting;

/// <summary>The next minutes of a committee, begun from its last.</summary>
public sealed class NextMinutesTests
{
    [Fact]
    public void What_was_so_in_the_last_meeting_alone_is_not_taken_over()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-09-12-vorstand.md --
            ---
            gremium: Vorstand
            anwesend: ["A. Blau (Vorsitz)", "B. Rot (Kulturhof, ab 19:30)", "T. Tamm (+ Stimme von L. Lenz)"]
            entschuldigt: ["L. Lenz (entsch.)"]
            ---
            ## 1. Dach
            """);

        var run = ProgramRun.Of("new", "--datum", "2022-10-10", "--input", archive.Input);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("""
            anwesend:
              - "A. Blau (Vorsitz)"
              - "B. Rot (Kulturhof)"
              - "T. Tamm"
              - "L. Lenz"

            """, File.ReadAllText(Path.Combine(archive.Input, "protokolle/2022/2022-10-10-vorstand.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_minutes_take_over_what_returns_every_time()
    {
        using var archive = TwoMeetings.Archive();

        var run = ProgramRun.Of("new", "vorstand", "--input", archive.Input);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            """
            ---
            gremium: "Vorstand"
            nummer: "9"
            datum: 2022-11-07
            beginn: "19:00"
            ort: "Rathaus"
            status: entwurf # Das Protokoll erscheint, sobald diese Zeile gelöscht ist.
            # Wer fehlt, gehört unter „entschuldigt:“ oder „abwesend:“, wer zu Besuch ist, unter „gaeste:“.
            anwesend:
              - "A. Blau"
              - "B. Rot (Kulturhof)"
            ---

            ## 1. Genehmigung des Protokolls vom 10.10.2022

            ## 2. Bericht der Kasse

            ## 3. Offene Aufgaben

            - [ ] Angebot einholen (A. Blau)
            - [ ] Zelt mieten (B. Rot)

            ## 4. Termine


            """,
            File.ReadAllText(Path.Combine(archive.Input, "protokolle/2022/2022-11-07-vorstand.md")));
    }

    [Fact]
    public void The_next_minutes_build_without_a_warning()
    {
        using var archive = TwoMeetings.Archive();
        ProgramRun.Of("new", "--input", archive.Input);

        var run = ProgramRun.Of("build", "--drafts", "--strict", "--input", archive.Input, "--output", archive.Output);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(File.Exists(Path.Combine(archive.Output, "protokolle/2022-11-07-vorstand/index.html")));
    }

    [Fact]
    public void The_first_minutes_of_the_archive_have_a_next_too()
    {
        using var archive = SmallArchive.Of("-- site.yml --\ntitel: X");
        archive.Write("protokolle/2022-10-24-vorstand.md", File.ReadAllText(Repository.PathOf("input/protokolle/2022/2022-10-24-vorstand.md")));

        var run = ProgramRun.Of("new", "--datum", "2022-12-05", "--input", archive.Input);

        Assert.True(run.ExitCode == 0, run.Error);
        var next = File.ReadAllText(Path.Combine(archive.Input, "protokolle/2022/2022-12-05-vorstand.md"));
        Assert.Contains("### 0.3 Kontrolle des Protokolls vom 24.10.2022", next, StringComparison.Ordinal);
        Assert.Contains("## 1. Termine\n\n## 2. Verschiedenes", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_named_on_the_site_is_named_in_the_next_minutes()
    {
        using var archive = SmallArchive.Of("""
            -- personen/falk-ruesterberg.md --
            ---
            name: Falk Rüsterberg
            sichtbar: anonym
            ---
            -- protokolle/2022-10-10-vorstand.md --
            ---
            gremium: Vorstand
            leitung: Falk Rüsterberg
            anwesend: [Falk Rüsterberg, Ida Quintus]
            ---
            ## 1. Begrüßung
            """);

        ProgramRun.Of("new", "--datum", "2022-12-05", "--input", archive.Input);

        var next = File.ReadAllText(Path.Combine(archive.Input, "protokolle/2022/2022-12-05-vorstand.md"));
        Assert.Contains("leitung: \"Falk Rüsterberg\"", next, StringComparison.Ordinal);
        Assert.Contains("  - \"Falk Rüsterberg\"\n  - \"Ida Quintus\"", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "2024-03-04", "8")]
    [InlineData("2024/7", "2024-03-04", "2024/8")]
    [InlineData("4/2024", "2024-03-04", "5/2024")]
    [InlineData("2024/7", "2025-01-13", "2025/1")]
    [InlineData("A 7", "2024-03-04", null)]
    public void The_next_number_is_written_as_the_last(string last, string day, string? expected)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2024-02-05-rat.md --\n---\ngremium: Rat\nnummer: {last}\n---\n## 1. Dach\n");

        ProgramRun.Of("new", "--datum", day, "--input", archive.Input);

        var next = File.ReadAllText(Path.Combine(archive.Input, $"protokolle/{day[..4]}/{day}-rat.md"));
        Assert.Equal(expected is null ? "" : $"nummer: \"{expected}\"", next.Split('\n').FirstOrDefault(line => line.StartsWith("nummer:", StringComparison.Ordinal)) ?? "");
    }

    [Fact]
    public void The_last_minutes_are_to_be_approved_even_where_that_was_no_item_so_far()
    {
        using var archive = SmallArchive.Of("-- protokolle/2024-02-05-rat.md --\n---\ngremium: Rat\n---\n## 1. Begrüßung\n\n## 2. Dach\n\n## 3. Tor\n\n## 4. Termine\n");

        ProgramRun.Of("new", "--datum", "2024-03-04", "--input", archive.Input);

        var next = File.ReadAllText(Path.Combine(archive.Input, "protokolle/2024/2024-03-04-rat.md"));
        Assert.EndsWith("---\n\n## 1. Begrüßung\n\n## 2. Genehmigung des Protokolls vom 05.02.2024\n\n## 3. Termine\n\n", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## 1. Begrüßung\n\n## 2. Dach\n\n- [ ] Leiter holen\n\n## 3. Termine\n", "## 3. Termine\n\n## 4. Offene Aufgaben\n\n- [ ] Leiter holen\n\n")]
    [InlineData("## Dach\n\n- [ ] Leiter holen\n\n## Termine\n", "## Termine\n\n## Offene Aufgaben\n\n- [ ] Leiter holen\n\n")]
    [InlineData("## 1. Begrüßung\n\n## Offene Aufgaben\n\n- [ ] Leiter holen\n\n## 2. Termine\n", "## Offene Aufgaben\n\n- [ ] Leiter holen\n\n## 3. Termine\n\n")]
    [InlineData("- [ ] Leiter holen\n", "---\n\n## Offene Aufgaben\n\n- [ ] Leiter holen\n\n")]
    public void Open_tasks_have_a_place_in_the_numbering(string last, string end)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2024-02-05-rat.md --\n---\ngremium: Rat\n---\n{last}");

        ProgramRun.Of("new", "--datum", "2024-03-04", "--input", archive.Input);

        Assert.EndsWith(end, File.ReadAllText(Path.Combine(archive.Input, "protokolle/2024/2024-03-04-rat.md")), StringComparison.Ordinal);
    }
}
