namespace Protokollarchiv.Tests.Search;

/// <summary>For a word that the minutes do not have, what is near enough is found, and nothing else.</summary>
public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("Beratung", "Die Schuldnerberatung hat wieder geöffnet.")]
    [InlineData("Nutzungsänderung", "")]
    [InlineData("Beamer", "")]
    public async Task No_other_word_is_taken_for_it(string query, string passage)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Verschiedenes

            Die Schuldnerberatung hat wieder geöffnet.

            Eine Satzungsänderung wird beim Amt gemeldet.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(passage, string.Concat(await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer blockquote", "all => all.map(b => b.textContent)")));
    }

    [Theory]
    [InlineData("Haftung", "Haftungsfragen beantwortet das Amt.")]
    [InlineData("Satzung", "Eine Satzungsform wird gesucht.")]
    [InlineData("Kasse", "")]
    [InlineData("Zast", "")]
    [InlineData("Fset", "Das Fest bleibt klein.")]
    [InlineData("Mitgleider", "Die Mitglieder kommen.Die Mitgleiderliste ist da.")]
    [InlineData("Stadion", "Das Fußballstadion ist zu.")]
    public async Task What_begins_or_ends_with_a_short_word_leaves_no_typing_error_to_guess(string query, string passages)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Fragen

            Haftungsfragen beantwortet das Amt.

            ## 2. Werbung

            Die Mitgliedschaft macht dauerhaft Freude.

            ## 3. Beratung

            Eine Satzungsform wird gesucht.

            ## 4. Termine

            Die Sitzung lassen wir ausfallen, fast jede.

            ## 5. Feiern

            Das Fest bleibt klein.

            ## 6. Listen

            Die Mitgleiderliste ist da.

            ## 7. Gäste

            Die Mitglieder kommen.

            ## 8. Sport

            Das Fußballstadion ist zu.

            ## 9. Räder

            Die Radstation bleibt offen.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(passages, string.Concat(await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer blockquote", "all => all.map(b => b.textContent)")));
    }

    [Theory]
    [InlineData("Naechste", "Chor|Wand")]
    [InlineData("nächst*", "Chor|Wand")]
    [InlineData("nächste -Wand", "Chor")]
    public async Task What_is_next_is_not_after(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Proben

            Nach der Probe wird gefegt.

            ## 2. Chor

            Der nächsten Probe folgt ein Fest.

            ## 3. Wand

            Sie wird in den nächsten Tagen gestrichen.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^TOP\\s\\d+ /, ''))");
        Assert.Equal(items.Split('|').Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("12", "")]
    [InlineData("Email", "Mail")]
    [InlineData("Covid19", "19")]
    public async Task Words_joined_by_a_hyphen_are_found_and_marked_as_one_and_numbers_are_not(string query, string marked)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Termine

            Das dauert noch 1-2 Monate.

            Wer kommt, schreibt eine E-Mail.

            Wegen Covid-19 entfällt der Basar.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(marked, string.Join('|', await site.Page.Locator("#treffer mark").AllTextContentsAsync()));
        Assert.Equal(marked.Length > 0 ? "1" : "0", await site.Page.GetAttributeAsync("#treffer", "data-anzahl"));
    }

    [Theory]
    [InlineData("Prüfung", "Kasse|Termine")]
    [InlineData("Bericht -Prüfung", "Dach")]
    public async Task A_word_is_found_at_the_end_of_another_beside_its_verb(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Kasse

            Der Bericht der Kassenprüfung liegt aus.

            ## 2. Dach

            Den Bericht prüfen wir im Mai.

            ## 3. Termine

            Die Kassenprüfung ist im März.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^TOP\\s\\d+ /, ''))");
        Assert.Equal(items.Split('|'), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("70 Euro", "Dach|Kasse")]
    [InlineData("70 EUR", "Dach|Kasse")]
    [InlineData("TOP 2 Rinne", "Dach")]
    [InlineData("Wie viele Stühle", "Saal")]
    public async Task What_is_said_only_beside_a_number_decides_nothing(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Fahrt

            Viele fahren durch Europa.

            ## 2. Dach

            Die Rinne kostet 70 €.

            ## 3. Kasse

            In der Kasse liegen 70 Euro.

            ## 4. Hof

            Der Hof war TOP 4.

            ## 5. Saal

            Im Saal fehlen Stühle.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^TOP\\s\\d+ /, ''))");
        Assert.Equal(items.Split('|'), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_word_that_only_holds_a_wanted_one_outweighs_no_other()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Werkstatt

            Der Schraubendreher ist weg.

            ## 2. Kauf

            Wir kaufen einen Schraubendreher.

            ## 3. Wahl

            Der erste Satz der Ordnung gilt.

            ## 4. Wortlaut

            Ein Satz fehlt.

            ## 5. Lager

            Dort liegen Datensätze.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Schraubendreher Satz");

        Assert.Contains("Wir kaufen einen Schraubendreher.", await site.TextAsync("#treffer"), StringComparison.Ordinal);
    }
}
