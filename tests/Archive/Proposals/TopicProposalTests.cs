using System.Globalization;
using Protokollarchiv.Archive.Proposals;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Tests.Archive.Proposals;

/// <summary>Which recurring terms are proposed as topics.</summary>
public sealed class TopicProposalTests
{
    [Fact]
    public void A_noun_that_heads_items_in_three_meetings_is_proposed_with_its_passages_newest_first()
    {
        using var archive = Of(
            "## 1. Begrüßung\n\n## 2. Bezahlkarte\n\nDie Bezahlkarte kommt.",
            "## 1. Begrüßung\n\n## 2. Stand der Bezahlkarten\n\nGemeinsam besprochen.",
            "## 1. Begrüßung\n\n## 2. Verschiedenes\n\nDie Bezahlkarte wurde erwähnt.",
            "## 1. Begrüßung\n\n## 2. Bezahlkarte und Arbeitserlaubnis\n\nSie kommt gemeinsam mit der Arbeitserlaubnis.");

        var read = archive.Read();
        var proposal = Assert.Single(TopicProposals.Of(read));

        Assert.Equal(("Bezahlkarte", 4), (proposal.Name, proposal.Meetings));
        Assert.Equal(
            ["3 Bezahlkarte und Arbeitserlaubnis", "2 Die Bezahlkarte wurde erwähnt.", "1 Stand der Bezahlkarten", "0 Bezahlkarte"],
            proposal.Passages.Select(p => $"{p.Meeting} {read.Meetings[p.Meeting].Meeting.Passages[p.Passage].Text}".Replace("2. ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_registers_know_is_not_proposed()
    {
        const string text = "## 2. Bezahlkartenausgabe\n\nBei Neumann im Frauenhaus.\n\n## 3. Landesfrauenhaus\n\n## 4. Neumann";
        using var archive = Of(
            "themen/bezahlkarte {name: Bezahlkarten}\npartner/frauenhaus {name: Frauenhaus Köthen}\npersonen/neumann {name: Anna Neumann}",
            [text, text, text, text]);

        Assert.Empty(TopicProposals.Of(archive.Read()));
    }

    [Fact]
    public void Offices_and_what_every_agenda_asks_for_are_not_proposed()
    {
        const string text = "# Öffentliches Protokoll\n\n## 1. Feststellen der Beschlussfähigkeit\n\n## 2. Entlastung des Vorstands\n\n## 3. Wahl der Beisitzer und Kassenprüfer";
        using var archive = Of(text, text, text);

        Assert.Empty(TopicProposals.Of(archive.Read()));
    }

    [Fact]
    public void Neither_are_their_other_forms()
    {
        const string text = "## 1. Annahme des Protokolls\n\n## 2. Wahlleitung und Neuwahlen\n\n## 3. Abwesend\n\n## 4. Nächstes\n\n## 5. Ort des Treffens\n\n## 6. Kommentare\n\n## 7. Ende des Studiums\n\nSiehe ruhendes-studium.de";
        using var archive = Of(text, text, text);

        Assert.Empty(TopicProposals.Of(archive.Read()));
    }

    [Theory]
    [InlineData("Stand des Anbaugebiets|Stand des Anbaugebiets|Anbaugebiet", "Anbaugebiet")]
    [InlineData("Hausmeisters Wunsch|Hausmeisters Wunsch|Hausmeisters Wunsch", "Hausmeisters")]
    [InlineData("Grundriss|Grundriss|Grundrisses", "Grundriss")]
    public void A_name_has_no_s_that_others_write_it_without(string headings, string name)
    {
        using var archive = Of([.. headings.Split('|').Select(heading => $"## 2. {heading}")]);

        Assert.Equal([name], TopicProposals.Of(archive.Read()).Select(p => p.Name));
    }

    [Fact]
    public void Nor_what_nearly_all_of_a_few_speak_of()
    {
        var minutes = Enumerable.Range(0, 6).Select(i => i < 4 ? "## 1. Raumlisten\n\n## 2. Bezahlkarte" : "## 1. Raumlisten");
        using var archive = Of("", [.. minutes]);

        Assert.Equal(["Bezahlkarte"], TopicProposals.Of(archive.Read()).Select(p => p.Name));
    }

    [Fact]
    public void What_most_minutes_speak_of_is_not_proposed()
    {
        var minutes = Enumerable.Range(0, 30).Select(i => i % 3 == 0 ? "## 2. Wohnungssuche\n\n## 3. Sprachkurse" : i % 7 == 1 ? "## 2. Bezahlkarte" : "## 2. Anderes");
        using var archive = Of("", [.. minutes]);

        Assert.Equal(["Bezahlkarte"], TopicProposals.Of(archive.Read()).Select(p => p.Name));
    }

    [Fact]
    public void The_finding_stands_at_the_newest_passage_and_names_others_and_the_file_to_add()
    {
        using var archive = Of("## 2. Kassenprüfung", "## 2. Kassenprüfung", "## 2. Kassenprüfung");
        var diagnostics = new DiagnosticBag();

        TopicProposals.Report(archive.Read(), diagnostics);

        var finding = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("protokolle/2022-03-01.md", 2, "LNK6110"), (finding.Where.File, finding.Where.Line, finding.Code.Id));
        Assert.Equal(
            "„Kassenprüfung“ kommt in 3 Protokollen vor und ist noch kein Thema (zuletzt hier, davor protokolle/2022-02-01.md:2, protokolle/2022-01-01.md:2). "
            + "Soll es eins werden, legen Sie die Datei themen/kassenpruefung.md mit „name: Kassenprüfung“ an.",
            finding.Message("de"));
    }

    private static SmallArchive Of(params string[] minutes) => Of("", minutes);

    private static SmallArchive Of(string register, string[] minutes)
    {
        var files = Linking.Cast.Files(register);
        for (var i = 0; i < minutes.Length; i++)
        {
            files += $"-- protokolle/{new DateOnly(2022, 1, 1).AddMonths(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.md --\n\n{minutes[i]}\n\n";
        }

        return SmallArchive.Of(files);
    }
}
