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
