namespace Protokollarchiv.Tests.Privacy.Marks;

/// <summary>A mark on a heading withholds the agenda item with its sub-items, and nothing else.</summary>
public sealed class InternalItemTests
{
    [Theory]
    [InlineData("## 1. Offen\n\nA\n\n## 2. Personal {.intern}\n\nGeheim\n\n### 2.1 Mehr\n\nGeheim\n\n## 3. Wieder offen\n\nB", "1. Offen|A|3. Wieder offen|B")]
    [InlineData("## 1. Offen\n\n## 2. Personal {.intern}\n\n## 2.1 Geheim\n\nGeheim\n\n## 3. Wieder offen", "1. Offen|3. Wieder offen")]
    [InlineData("## TOP 2: Personal {.intern} ##\n\nGeheim\n\n```\n# Geheim\n```\n\nGeheim\n\n# TOP 3: Ende", "TOP 3: Ende")]
    [InlineData("Personal {.INTERN}\n--------\n\nGeheim\n\nEnde\n====\n\nC", "Ende|C")]
    [InlineData("## A {.intern}\n\nGeheim\n\n#vertraulich und geheim\n\nGeheim\n\n##B\n\nOffen", "B|Offen")]
    [InlineData("##A {.intern}\n\nGeheim\n\n##B\n\nOffen", "B|Offen")]
    [InlineData("# Protokoll\n\n## A {.intern}\n\n<!--\n# kein Ende\n-->\nGeheim\n\n## B\n\n## C {.intern}\n\nGeheim", "Protokoll|B")]
    [InlineData("## 1. [Geheim]{.intern} Rest\n\nA", "1.  Rest|A")]
    public void The_item_is_gone_to_its_end(string minutes, string expected)
    {
        var meeting = SmallArchive.Meeting("---\ndatum: 2022-10-24\n---\n" + minutes).Meeting;

        Assert.Equal(expected, string.Join('|', meeting.Passages.Select(p => p.Text)));
    }

    [Theory]
    [InlineData("## II. Nichtöffentlicher Teil {.intern}\n\n## TOP 8: Personal\n\nGeheim", "PRI4008")]
    [InlineData("## Nicht öffentlich {.intern}\n\n## 8. Personal\n\nGeheim", "PRI4008")]
    [InlineData("## 7. Nichtöffentliches {.intern}\n\n## 8. Verschiedenes\n\nOffen", "")]
    [InlineData("## Internes {.intern}\n\n## Verschiedenes\n\nOffen", "")]
    [InlineData("## II. Nichtöffentlicher Teil {.intern}\n\n### TOP 8: Personal\n\nGeheim", "")]
    [InlineData("## II. Nichtöffentlicher Teil {.intern}\n\nGeheim\n\n## TOP 8: Offen", "")]
    [InlineData("## II. Nichtöffentlicher Teil {.intern}\n\n## III. Öffentlicher Teil\n\nOffen", "")]
    [InlineData("## 5. Personal {.intern}\n\n## 6. Verschiedenes\n\nOffen", "")]
    public void A_part_that_withholds_nothing_but_its_heading_is_an_error(string minutes, string expected)
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-rat.md --\n" + minutes);

        archive.Read();

        Assert.Equal(expected.Length > 0 ? [$"protokolle/2022-10-24-rat.md:1:1 {expected}"] : [], archive.Reported.Where(r => r.Contains("PRI4", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1. Dach\n2. Kündigung des Hausmeisters Sandberg", 1)]
    [InlineData("- TOP 2: Kündigung des Hausmeisters Sandberg", 1)]
    [InlineData("Niemand sprach über die Kündigung des Hausmeisters Sandberg und das Dach.", 0)]
    [InlineData("1. Dach\n2. Personal", 0)]
    public void A_title_that_the_agenda_lists_without_the_mark_stops_the_build(string agenda, int exitCode)
    {
        using var archive = SmallArchive.Of($$"""
            -- protokolle/2022-10-24-rat.md --
            {{agenda}}

            ## 1. Dach

            Dicht.

            ## 2. Kündigung des Hausmeisters Sandberg {.intern}

            Geheim.
            """);

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Error.Contains("2022-10-24-rat.md:", StringComparison.Ordinal) && run.Error.Contains("PRI4005", StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_of_a_withheld_item_may_be_that_of_an_item_of_another_meeting()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-rat.md --\n## 1. Bericht aus der Geschäftsstelle {.intern}\n\nGeheim.\n-- protokolle/2022-11-24-rat.md --\n## 1. Bericht aus der Geschäftsstelle\n\nGut.\n");

        Assert.Equal(0, ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output).ExitCode);
    }

    [Fact]
    public void Lines_keep_their_numbers()
    {
        var meeting = SmallArchive.Meeting("## 1. Personal {.intern}\n\nGeheim\n\n## 2. Offen").Meeting;

        Assert.Equal(5, meeting.Items[0].Heading.Line);
    }
}
