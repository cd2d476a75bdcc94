namespace Protokollarchiv.Tests.Drafting;

/// <summary><c>new</c>: the next minutes from the last, register entries to fill in, and nothing overwritten.</summary>
public sealed class NewCommandTests
{
    private const string TwoMeetings = """
        -- site.yml --
        titel: Verein
        -- seiten/impressum.md --
        ---
        titel: Impressum
        ---
        -- seiten/datenschutz.md --
        ---
        titel: Datenschutz
        ---
        -- protokolle/2022-09-12-vorstand.md --
        ---
        gremium: Vorstand
        nummer: 7
        datum: 2022-09-12
        anwesend: [A. Blau, "B. Rot (Kulturhof)"]
        ---
        ## 1. Begrüßung

        ## 2. Bericht der Kasse

        ## 3. Dach

        ## 4. Offene Aufgaben

        - [ ] Angebot einholen (A. Blau)
        - [x] Schlüssel zurückgeben (B. Rot)
        -- protokolle/2022-10-10-vorstand.md --
        ---
        gremium: Vorstand
        nummer: 8
        datum: 2022-10-10
        beginn: "18:00"
        ort: Kulturhof
        anwesend: [A. Blau]
        entschuldigt: ["B. Rot (Kulturhof)"]
        ---
        ## 1. Genehmigung des Protokolls vom 12.09.2022

        ## 2. Bericht der Kasse

        ## 3. Sommerfest

        ## 4. Offene Aufgaben

        - [ ] Zelt mieten (B. Rot)

        ## 5. Termine

        Nächste Sitzung: 07.11.2022, 19 Uhr, Rathaus
        """;

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
        using var archive = SmallArchive.Of(TwoMeetings);

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
            status: entwurf
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
        using var archive = SmallArchive.Of(TwoMeetings);
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
    public void Nothing_is_overwritten()
    {
        using var archive = SmallArchive.Of(TwoMeetings);
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
        using var archive = SmallArchive.Of(TwoMeetings);

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
        using var archive = SmallArchive.Of(TwoMeetings);

        ProgramRun.Of("new", "person", "von der Heide, Dr. Paula", "--input", archive.Input);

        Assert.StartsWith("---\nname: \"Dr. Paula von der Heide\"\n", File.ReadAllText(Path.Combine(archive.Input, "personen/dr-paula-von-der-heide.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beirat", "Ein Gremium „beirat“ gibt es nicht. Bekannt sind: Vorstand.")]
    [InlineData("--datum=31.02.2022", "„31.02.2022“ ist kein Datum.")]
    public void A_wrong_call_is_told_what_would_be_right(string argument, string expected)
    {
        using var archive = SmallArchive.Of(TwoMeetings);

        var run = ProgramRun.Of("new", argument, "--input", archive.Input);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
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
        using var archive = SmallArchive.Of(TwoMeetings);

        var run = ProgramRun.Of(["new", .. committee, "--neues-gremium", "--input", archive.Input]);

        Assert.Equal((2, complaint), (run.ExitCode, run.Error.TrimEnd()));
    }
}
