namespace Protokollarchiv.Tests.Import;

public sealed class ForeignMarkdownTests
{
    [Fact]
    public void The_text_stays_as_it_is_and_the_front_matter_is_written_anew()
    {
        using var trial = new ImportTrial();
        trial.Write(
            "2023-02-03-rat.md",
            """
            ---
            title: Ratstreffen
            date: 2023-02-03
            layout: post
            tags: [rat, winter]
            status: genehmigt
            ---
            # Ratstreffen

            Anwesend: Mia, Noah

            ::: intern
            Nur für uns.
            :::

            * ein Stern
            * und ~~noch einer~~
            """);

        trial.Run("2023-02-03-rat.md");

        Assert.Equal(
            """
            ---
            titel: Ratstreffen
            gremium: Ratstreffen
            datum: 2023-02-03
            anwesend:
              - Mia
              - Noah
            # layout: post
            # tags: [rat, winter]
            status: genehmigt
            ---

            # Ratstreffen

            Anwesend: Mia, Noah

            ::: intern
            Nur für uns.
            :::

            * ein Stern
            * und ~~noch einer~~

            """,
            File.ReadAllText(Assert.Single(trial.Minutes).Target));
    }

    [Theory]
    [InlineData("veröffentlichen: false")]
    [InlineData("published: false")]
    [InlineData("Entwurf: true")]
    public void A_draft_stays_one(string line)
    {
        using var trial = new ImportTrial();
        trial.Write("2023-02-03-rat.md", $"---\n{line}\nraum: Saal\nmoderation: Mia\nvorsitz: Noah\nanhänge: [plan.pdf]\n---\n# Rat\n\nText\n");

        trial.Run("2023-02-03-rat.md");

        Assert.Contains(
            $"""
            ort: Saal
            leitung: Mia
            {line}
            # vorsitz: Noah
            anhänge: [plan.pdf]
            ---
            """,
            File.ReadAllText(Assert.Single(trial.Minutes).Target),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nstate: draft\n---\n")]
    [InlineData("---\nstatus: genehmigt\nvisibility: private\n---\n")]
    [InlineData("---\nhidden: true\n---\n")]
    [InlineData("---\nfreigegeben: nein\n---\n")]
    [InlineData("---\nnicht öffentlich: ja\n---\n")]
    [InlineData("---\nunlisted: true\n---\n")]
    [InlineData("+++\ntitle = \"Rat\"\ndraft = true\n\n[params]\nmenu = 1\n+++\n")]
    public void What_asks_in_other_words_is_a_draft_before_and_after(string head)
    {
        var text = $"{head}# Rat\n\nGeheimes Wort.\n";
        using var built = SmallArchive.Of($"-- protokolle/2023-02-03-rat.md --\n{text}");
        using var trial = new ImportTrial();
        trial.Write("2023-02-03-rat.md", text);

        trial.Run("2023-02-03-rat.md");
        using var rebuilt = SmallArchive.Of($"-- protokolle/2023-02-03-rat.md --\n{File.ReadAllText(Assert.Single(trial.Minutes).Target)}");

        Assert.Empty(built.Read().Meetings);
        Assert.Empty(rebuilt.Read().Meetings);
        Assert.DoesNotContain(rebuilt.Reported, finding => finding.Contains("MIN1010", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_nobody_knows_is_reported_where_it_stands()
    {
        using var trial = new ImportTrial();
        trial.Write("2023-02-03-rat.md", "---\nlayout: post\nwetter: hidden agenda\n---\n# Rat\n\nText\n");

        trial.Run("2023-02-03-rat.md");

        var unknown = Assert.Single(trial.Findings, finding => finding.Code.Id == "MIN1009");
        Assert.Equal(3, unknown.Where.Line);
        Assert.DoesNotContain("entwurf", File.ReadAllText(Assert.Single(trial.Minutes).Target), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_a_draft_is_one()
    {
        using var trial = new ImportTrial();
        trial.Write("2023-02-03-rat.md", "---\ntitle: \"offen\nentwurf: true\n---\nText\n");

        trial.Run("2023-02-03-rat.md");

        Assert.Contains("# entwurf: true\nstatus: entwurf\n---\n\nText\n", File.ReadAllText(Assert.Single(trial.Minutes).Target), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_is_kept_as_comments()
    {
        using var trial = new ImportTrial();
        trial.Write("2023-02-03-rat.md", "---\ntitle: \"offen\n---\nText\n");

        trial.Run("2023-02-03-rat.md");

        Assert.Contains("# title: \"offen\n---\n\nText\n", File.ReadAllText(Assert.Single(trial.Minutes).Target), StringComparison.Ordinal);
        Assert.Contains("MIN1010", trial.Codes);
    }
}
