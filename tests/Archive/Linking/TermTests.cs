using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Organizations and topics in every inflection and inside compounds; one line a case, with the links that are expected and no others.</summary>
public sealed class TermTests
{
    private const string Register = """
        themen/gesundheitskarte {name: elektronische Gesundheitskarte, kurz: [eGK, Gesundheitskarte]}
        themen/lae {name: Landesaufnahmeeinrichtung, kurz: [LAE]}
        themen/beirat {name: Integrationsbeirat, kurz: [LIB]}
        themen/bildung {name: Bildung}
        themen/unterbringung {name: Unterbringung}
        themen/sprachmittlung {name: Sprachmittlung}
        themen/ehrenamt {name: Ehrenamt}
        themen/oeffnung {name: interkulturelle Öffnung}
        themen/behoerden {name: Behörden}
        themen/koordination {name: "Integrationskoordinator*innen"}
        themen/mv {name: Mitgliederversammlung, kurz: [MV]}
        themen/runder-tisch {name: Runder Tisch vor Ort}
        partner/koordinierungsstelle {name: Koordinierungsstelle}
        partner/caritas {name: Migrationsberatung der Caritas Halle, kurz: [Caritas Halle]}
        partner/verein {name: Multikulti e. V.}
        partner/kirche {name: Evangelische Kirchengemeinde, kurz: [ev. Kirchengemeinde]}
        partner/dgb {name: DGB}
        partner/verwaltung {name: Hausverwaltung Zapf GmbH, kurz: [Verwaltung]}
        themen/beratung {name: Migrationsberatung}
        themen/foerderung {name: Förderung}
        """;

    [Theory]
    [InlineData("Die [elektronische Gesundheitskarte](gesundheitskarte), der [elektronischen Gesundheitskarte](gesundheitskarte), zwei [Gesundheitskarten](gesundheitskarte), die [eGK](gesundheitskarte).")]
    [InlineData("Perspektiven der [LAE](lae)-Eröffnung, mehrere [LAEs](lae); nicht Lae und lae.")]
    [InlineData("Der [Landesintegrationsbeirat](beirat), des [Integrationsbeirats](beirat), viele [Integrationsbeiräte](beirat), der [LIB](beirat).")]
    [InlineData("[Bildung](bildung) und [Erwachsenenbildung](bildung); [Bildungsurlaub](bildung); nicht Ausbildung, Einbildung, Abbildung.")]
    [InlineData("[Unterbringungskosten](unterbringung), die dezentrale [Unterbringung](unterbringung), alle [Unterbringungen](unterbringung).")]
    [InlineData("Die [Förderung](foerderung), alle [Foerderungen](foerderung), eine [Projektförderung](foerderung), der [Förderungszeitraum](foerderung); nicht die Forderungen, Anforderung, Beförderung und Mindestanforderungen.")]
    [InlineData("[Sprachmittlung](sprachmittlung) ist nicht Sprachmittler.")]
    [InlineData("Das [Ehrenamt](ehrenamt), die [Ehrenämter](ehrenamt), des [Ehrenamts](ehrenamt); nicht ehrenamtlich.")]
    [InlineData("Der [interkulturellen Öffnung](oeffnung), eine [Interkulturelle Öffnung](oeffnung); öffnung und interkulturell öffnen nicht.")]
    [InlineData("[Gesundheitskartenausgabe](gesundheitskarte), [Behördenleiter](behoerden), eine [Behörde](behoerden).")]
    [InlineData("Alle [Integrationskoordinator*innen](koordination), [Integrationskoordinator:innen](koordination), die [Integrationskoordinatorin](koordination), alle [Integrationskoordinatoren](koordination).")]
    [InlineData("Einladung zur [MV](mv), [MV](mv)-Termin, [Jahresmitgliederversammlung](mv); nicht MVP.")]
    [InlineData("Des [Runden Tisches vor Ort](runder-tisch); nicht der Runde Tisch.")]
    [InlineData("Die [Koordinierungsstelle](koordinierungsstelle), eine Landeskoordinierungsstelle ist eine andere; der [Koordinierungsstellenbericht](koordinierungsstelle), ein Koordinierungsstellenbeirat und der Verwaltungsbeirat nicht, wohl aber die [Verwaltungskosten](verwaltung).")]
    [InlineData("Die [Migrationsberatung der Caritas Halle](caritas), die [Caritas Halle](caritas), eine [Migrationsberatung](beratung).")]
    [InlineData("[Multikulti e. V.](verein) und [Multikulti](verein).")]
    [InlineData("Die [ev. Kirchengemeinde](kirche) und der [Evangelischen Kirchengemeinde](kirche).")]
    [InlineData("Der [DGB](dgb), [DGB](dgb)-Region, [DGBs](dgb) sind ungewöhnlich.")]
    public void What_names_an_organization_or_a_topic(string marked)
    {
        var (linked, archive) = Cast.Link(Register, "", marked);
        archive.Dispose();

        Assert.Equal(marked, linked);
    }

    [Fact]
    public void A_topic_inside_an_organization_s_name_is_named_too()
    {
        var (_, archive) = Cast.Link(Register, "", "Bericht der Migrationsberatung der Caritas Halle.");
        using (archive)
        {
            var meeting = archive.Read().Meetings[0];

            Assert.Equal(["beratung"], meeting.Topics.Select(t => t.Slug));
            Assert.Equal(["caritas"], meeting.Organizations.Select(o => o.Slug));
        }
    }

    [Fact]
    public void A_broader_topic_has_the_passages_of_narrower_ones_once_each()
    {
        using var archive = SmallArchive.Of(
            Cast.Files(
                """
                themen/wahl {name: Vorstandswahl, oberthema: Versammlung}
                themen/versammlung {name: Mitgliederversammlung, kurz: [Versammlung], oberthema: Verein}
                themen/verein {name: Vereinsleben, kurz: [Verein], oberthema: wahl}
                """) +
            """
            -- protokolle/2022-01-01.md --
            Die Vorstandswahl ist auf der Versammlung.

            Das Vereinsleben ruht.

            """);

        var topics = archive.Read().Topics;

        Assert.Equal(
            ["Mitgliederversammlung 0 1", "Vereinsleben 0 1", "Vorstandswahl 0 1"],
            topics.Select(t => $"{t.Subject.Name} {string.Join(' ', t.Appearances.Select(a => a.Passage))}"));
    }

    [Fact]
    public void Related_and_broader_topics_are_found_by_name_and_reported_when_unknown()
    {
        using var archive = SmallArchive.Of(Cast.Files(
            """
            themen/a {name: Alpha, siehe: [Beta oder so, Gamma], oberthema: Größere Bäume}
            themen/willkommen {name: Beta, kurz: [Beta oder so]}
            """));

        var alpha = archive.Read().Topics[0].Subject;

        Assert.Equal(["willkommen"], alpha.Related.AsEnumerable());
        Assert.Null(alpha.Broader);
        Assert.Equal(
            ["Ein Thema „Gamma“ gibt es nicht. Legen Sie die Datei themen/gamma.md an", "Ein Thema „Größere Bäume“ gibt es nicht. Legen Sie die Datei themen/groessere-baeume.md an"],
            archive.Diagnostics.Where(d => d.Code.Id == "REG3004").Select(d => d.Message("de").Split(',')[0]));
    }

    [Fact]
    public void A_passage_taken_out_of_a_topic_stays_out_and_out_of_the_broader_one()
    {
        const string minutes = """
            -- protokolle/2022-01-01-rat.md --
            Die Vorstandswahl wird vorbereitet.

            Die Vorstandswahl im Nachbarverein ist etwas anderes.

            """;
        using var before = SmallArchive.Of(Cast.Files("themen/wahl {name: Vorstandswahl}") + minutes);
        var passage = before.Read().Meetings[0].Meeting.Passages[1];
        using var archive = SmallArchive.Of(
            Cast.Files(
                $$"""
                themen/wahl {name: Vorstandswahl, oberthema: Versammlung, nicht: ["https://rt.example/protokolle/2022-01-01-rat/#{{passage.Anchor}}"]}
                themen/versammlung {name: Versammlung}
                """) + minutes);

        var read = archive.Read();

        Assert.Equal([[new Appearance(0, 0)], [new Appearance(0, 0)]], read.Topics.Select(t => t.Appearances.ToArray()));
        Assert.Equal(0, read.Meetings[0].Mentions[1].Count);
    }

    [Fact]
    public void An_agenda_item_taken_out_of_a_topic_stays_out_with_all_it_says_itself()
    {
        using var archive = SmallArchive.Of(
            Cast.Files("themen/haus {name: Haus, nicht: [2022-01-01-rat/#top-2]}") +
            """
            -- protokolle/2022-01-01-rat.md --
            ## 1. Haus

            Das Haus ist dicht.

            ## 2. Haus Halle

            Das Haus lädt ein.

            ### 2.1 Fest

            Das Haus feiert.

            ## 3. Garten

            Das Haus hat einen.
            """);

        Assert.Equal([0, 1, 5, 7], archive.Read().Topics[0].Appearances.Select(a => a.Passage));
    }

    [Fact]
    public void A_phrase_in_which_a_topic_means_something_else_is_left_alone()
    {
        var (linked, archive) = Cast.Link("themen/haus {name: Haus, nicht: [Haus Halle, im Haus Anna]}", "", "Das Haus Halle lädt ein. Das Haus ist dicht. Wir sind im Haus\nAnna und im Haus.");
        using (archive)
        {
            Assert.Equal("Das Haus Halle lädt ein. Das [Haus](haus) ist dicht. Wir sind im Haus\nAnna und im [Haus](haus).", linked);
        }
    }

    [Fact]
    public void A_phrase_shorter_than_the_name_excludes_nothing()
    {
        var (linked, archive) = Cast.Link("themen/haus {name: Haushaltsplan, nicht: [Haus]}", "", "Der Haushaltsplan steht.");
        using (archive)
        {
            Assert.Equal("Der [Haushaltsplan](haus) steht.", linked);
        }
    }

    [Fact]
    public void Two_topics_of_one_name_are_told_apart_by_their_files()
    {
        using var archive = SmallArchive.Of(Cast.Files("themen/a {name: Dach}\nthemen/b {name: Dach}"));

        archive.Read();

        Assert.Contains(archive.Diagnostics, d => d.Message("de").StartsWith("„Dach“ steht bei themen/a.md und bei themen/b.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_two_topics_is_reported_and_links_nowhere()
    {
        var (linked, archive) = Cast.Link("themen/a {name: Alpha, kurz: [Fest]}\nthemen/b {name: Beta, kurz: [Fest]}", "", "Das Fest ist ein [Alpha](a).");
        using (archive)
        {
            Assert.Equal("Das Fest ist ein [Alpha](a).", linked);
            Assert.Equal(["themen/b.md:1:1 LNK6006"], archive.Reported.Where(r => r.Contains("LNK", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Code_and_written_links_are_left_alone()
    {
        using var archive = SmallArchive.Of(
            Cast.Files("themen/lae {name: LAE}") +
            """
            -- protokolle/2022-01-01-rat.md --
            Die LAE, `LAE`, [zur LAE](https://lae.example) und **LAE**.

            """);

        var meeting = archive.Read().Meetings[0];

        Assert.Equal("Die [LAE](lae), LAE, zur LAE und [LAE](lae).", Marked.In(meeting, "Die"));
    }
}
