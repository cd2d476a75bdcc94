namespace Protokollarchiv.Tests.Privacy.Marks;

/// <summary>What a well-formed mark withholds: one line a case, as written and as it is read.</summary>
public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("Vor [geheim]{.intern} nach.", "Vor  nach.")]
    [InlineData("Vor [geheim]{ .intern } nach.", "Vor  nach.")]
    [InlineData("Vor [geheim]{#a .rot .Intern} nach.", "Vor  nach.")]
    [InlineData("Vor [geheim [1] geheim]{.intern} nach [2].", "Vor  nach [2].")]
    [InlineData("Vor [bleibt [geheim]{.intern} bleibt] nach.", "Vor [bleibt  bleibt] nach.")]
    [InlineData("Vor [geheim [geheim]{.intern} geheim]{.intern} nach.", "Vor  nach.")]
    [InlineData(@"Vor [geheim \[3) geheim]{.intern} nach.", "Vor  nach.")]
    [InlineData("Siehe `[`.\n\nVor [geheim]{.intern} nach.", "Siehe [.|Vor  nach.")]
    [InlineData("Vor\n\n:::intern\ngeheim\n:::\n\nnach", "Vor|nach")]
    [InlineData("Vor\n\n::: { .intern }\ngeheim\n:::\n\nnach", "Vor|nach")]
    [InlineData("Vor\n\n::: {intern} :::\ngeheim\n::::\n\nnach", "Vor|nach")]
    [InlineData("Vor\n\n::: intern\n::: info Ein Titel\ngeheim\n:::\ngeheim\n:::\n\nnach", "Vor|nach")]
    [InlineData("Vor\n\n  ## Geld { .intern }\n\ngeheim\n\n  ## Weiter", "Vor|Weiter")]
    [InlineData("## Geld {.intern}\n\n- geheim\n\n  ## geheim\n\n## Weiter", "Weiter")]
    [InlineData("## Geld {.intern}\n\n````\n```\n# geheim\n````\n\ngeheim\n\n## Weiter", "Weiter")]
    [InlineData("Vor %%geheim, 5 km, um 50% mehr%% nach.", "Vor  nach.")]
    [InlineData("Vor **%%geheim%%** „%%geheim%%“ nach.", "Vor **** „“ nach.")]
    [InlineData("Vor\n\n%%\ngeheim\n\n- geheim\n%%\n\nnach", "Vor|nach")]
    [InlineData("Vor\n\n%% geheim:\ngeheim\n%%\n\nnach\n\n%%\ngeheim\n%%", "Vor|nach")]
    [InlineData("Vor 5 %% im Jahr auf 7%% jetzt.", "Vor 5 %% im Jahr auf 7%% jetzt.")]
    [InlineData("```\n%% bleibt\n%% bleibt %% auch\n```", "%% bleibt\n%% bleibt %% auch")]
    [InlineData("Vor [geheim[^1]]{.intern} nach.\n\n[^1]: geheim\ngeheim\n\n  geheim\n\nWeiter.", "Vor  nach.|Weiter.")]
    [InlineData("## Geld {.intern}\n\ngeheim [1]\n\n## Weiter [2]\n\n- [1] geheim\n- [2] bleibt", "Weiter [2]|[2] bleibt")]
    [InlineData("Vor[1] [geheim [1]]{.intern} nach.\n\n[1] bleibt\n\n[2] bleibt", "Vor[1]  nach.|[1] bleibt|[2] bleibt")]
    public void It_is_gone_and_the_rest_stays(string minutes, string expected)
    {
        var (text, findings) = Read(minutes);

        Assert.Equal(expected, text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("A1 [geheim (siehe Anlage [3) geheim]{.intern} Ende.", "A1  Ende.", "1:4 PRI4007")]
    [InlineData("A1 [geheim [3) [4) geheim]{.intern} Ende.\n\nPunkt b].", "A1  Ende.|Punkt b].", "1:4 PRI4007")]
    [InlineData("A1 (siehe [3)\nund [geheim]{.intern} und [geheim]{.intern} Ende.", "A1 (siehe\nEnde.", "1:11 PRI4007")]
    [InlineData("[geheim\n\ngeheim [3\n\ngeheim]{.intern} Ende.", "Ende.", "1:1 PRI4007")]
    public void Where_a_bracket_is_open_all_behind_it_is_withheld_and_reported(string minutes, string expected, string finding)
    {
        var (text, findings) = Read(minutes);

        Assert.Equal(expected, text);
        Assert.Equal(finding, findings);
    }

    [Fact]
    public void Votes_and_heads_of_tables_may_stand_elsewhere_too()
    {
        using var archive = SmallArchive.Of(
            """
            -- protokolle/2022-10-24.md --
            ## 1. Personal {.intern}

            | Thema | Verantwortlich |
            |-------|----------------|
            | Geheime Vorgänge | Blau |

            Beschluss: einstimmig angenommen.

            **Abstimmung:** 5 Ja, 0 Nein, 0 Enthaltungen

            ## 2. Dach

            | Thema | Verantwortlich |
            |-------|----------------|
            | Ziegel | Blau |

            Das Dach wird geflickt. Beschluss: einstimmig angenommen.

            **Abstimmung:** 5 Ja, 0 Nein, 0 Enthaltungen
            """);

        var page = archive.Build()("/protokolle/2022-10-24/");

        Assert.DoesNotContain("Geheime", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(archive.Reported, found => found.Contains("PRI4005", StringComparison.Ordinal));
    }

    private static (string Text, string Findings) Read(string minutes)
    {
        const string path = "protokolle/2022-10-24.md";
        using var archive = SmallArchive.Of($"-- {path} --\n{minutes}\n");
        var meeting = Assert.Single(archive.Read().Meetings).Meeting;
        return (string.Join('|', meeting.Passages.Select(p => p.Text)), string.Join('|', archive.Reported.Where(r => r.Contains("PRI", StringComparison.Ordinal)).Select(r => r[(path.Length + 1)..])));
    }
}
