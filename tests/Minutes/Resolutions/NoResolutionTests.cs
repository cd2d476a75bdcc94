using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>What sounds like a resolution and is none.</summary>
public sealed class NoResolutionTests
{
    [Theory]
    [InlineData("Auf dem Zettel stand „Der Antrag wurde abgelehnt“, mehr nicht.")]
    [InlineData("Auf dem Zettel stand \"Der Antrag wurde einstimmig abgelehnt.\" Das war alles.")]
    [InlineData("R. Sternal liest den Bescheid des Amts vor. Der Antrag wird abgelehnt.")]
    [InlineData("Der Kauf wurde in der Versammlung beschlossen (siehe Protokoll vom 3. Mai 2022).")]
    [InlineData("Im Landtag wurde beschlossen, mehr Tee zu fördern.")]
    [InlineData("Der Bundestag hat die Änderung des Gesetzes einstimmig beschlossen.")]
    [InlineData("Der Brief des Amts ist da. Der Antrag wird abgelehnt. Begründung:")]
    [InlineData("Der Plan wird in einem Monat im Rat beschlossen.")]
    [InlineData("Die Protokolle werden in der nachfolgenden Sitzung genehmigt.")]
    [InlineData("Wir haben nicht beschlossen, den Bus zu kaufen.")]
    [InlineData("Umfrage zum Tee im Saal 12 ja 0 nein 1 enthalten")]
    [InlineData("Wir beschließen das Geld, sobald wir wieder beschlussfähig sind.")]
    [InlineData("Es ist immer Montag, außer wir beschließen den Dienstag.")]
    public void What_others_said_or_wrote_is_no_resolution(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Fact]
    public void To_decide_on_an_evening_is_not_to_end_it()
    {
        Assert.Equal(["Der Vorstand beschloss den Spieleabend."], ResolutionsOf("Der Vorstand beschloss den Spieleabend.").Select(r => r.Text));
    }

    [Theory]
    [InlineData("Konferenz", "R. Sternal berichtet: Der Elternbeirat hat beschlossen, das Fest zu bezahlen.", 0)]
    [InlineData("Konferenz", "Der Aufsichtsrat beschloss im Mai den Verkauf der Wiese.", 0)]
    [InlineData("Konferenz", "Der Elternbeirat hat einstimmig beschlossen, das Fest zu bezahlen.", 0)]
    [InlineData("Konferenz", "Elternbeirat hat beschlossen, das Fest zu bezahlen.", 0)]
    [InlineData("Konferenz", "Der Haushalt ist im Mai im Elternbeirat beschlossen worden.", 0)]
    [InlineData("Elternbeirat", "Elternbeirat hat beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("Elternbeirat", "Der Haushalt wurde im Elternbeirat beschlossen.", 1)]
    [InlineData("Vorstand", "Vorstand hat beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("Elternbeirat", "Der Elternbeirat hat beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("EBR", "Der Elternbeirat hat beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("Konferenz", "Der Elternbeirat beschließt, das Fest zu bezahlen.", 1)]
    [InlineData("", "Der Gemeinderat hat beschlossen, das Fest zu bezahlen.", 0)]
    [InlineData("", "Der Nachbarverein hatte Wahlen. Gewählt wurden:\n\n- Ina Ott", 0)]
    [InlineData("", "Der Landesverband hat das Fest einstimmig abgelehnt.", 0)]
    [InlineData("", "Der Vereinsrat hat beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("", "Der Gemeinderat beschließt, das Fest zu bezahlen.", 1)]
    [InlineData("Gemeinderat", "Der Gemeinderat hat den Antrag einstimmig abgelehnt.", 1)]
    [InlineData("Vorstand", "An GV wurde beschlossen, dass das Fest bezahlt wird.", 0)]
    [InlineData("Vorstand", "Auf der Mitgliederversammlung wurde beschlossen, das Fest zu bezahlen.", 0)]
    [InlineData("Vorstand", "Die Mitgliederversammlung hat beschlossen, das Fest zu bezahlen.", 0)]
    [InlineData("Mitgliederversammlung", "Die Versammlung hat beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("GV", "An der Generalversammlung wurde beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("", "Auf der Mitgliederversammlung wurde beschlossen, das Fest zu bezahlen.", 1)]
    [InlineData("Mitgliederversammlung", "Im Mai hat der Vorstand einstimmig beschlossen, das Fest zu bezahlen.", 0)]
    [InlineData("MV", "Der Vorstand entschied einstimmig, das Fest zu bezahlen.", 0)]
    [InlineData("Mitgliederversammlung", "Es wurde beschlossen, dass der Vorstand das Fest bezahlt.", 1)]
    [InlineData("Vorstand", "Der Vorstand hat einstimmig beschlossen, das Fest zu bezahlen.", 1)]
    public void What_another_body_has_decided_is_told_of(string committee, string text, int resolutions)
    {
        var meeting = SmallArchive.Meeting($"---\ngremium: {committee}\n---\n\n## 1. Fest\n\n{text}\n", "protokolle/2022-10-24.md").Meeting;

        Assert.Equal(resolutions, meeting.Resolutions.Length);
    }

    [Theory]
    [InlineData("Bericht aus dem Stadtrat", "Das Papier liegt vor.\n\nAntrag ohne Gegenstimme angenommen.", 0)]
    [InlineData("Berichte aus anderen Gremien", "Der Plan ist im Januar im FakRat beschlossen worden.", 0)]
    [InlineData("Zuletzt: Bericht Stadtrat", "Der Antrag wurde einstimmig angenommen.", 0)]
    [InlineData("Bericht aus dem Stadtrat", "Der Punkt wird vertagt.", 1)]
    [InlineData("Bericht aus dem Stadtrat", "Beschluss: Wir danken dem Stadtrat.", 1)]
    [InlineData("Bericht aus dem Festausschuss", "Der Antrag wurde einstimmig angenommen.", 1)]
    [InlineData("Bericht der Kasse", "Der Antrag wurde einstimmig angenommen.", 1)]
    public void In_a_report_of_another_body_nothing_is_decided_but_to_put_it_off(string title, string text, int resolutions)
    {
        Assert.Equal(resolutions, SmallArchive.Meeting($"---\ngremium: Festausschuss\n---\n\n## 1. {title}\n\n{text}\n", "protokolle/2022-10-24.md").Meeting.Resolutions.Length);
    }

    [Fact]
    public void A_heading_that_says_only_that_all_agreed_is_on_nothing()
    {
        Assert.Empty(SmallArchive.Meeting("# Treffen am 24.10.2022\n\n## Wiki\n\nEs ging ums Wiki.\n\n## Konsens:\n\n- Es gibt ein Wiki.\n").Meeting.Resolutions);
    }

    [Theory]
    [InlineData("Der Gemeinderat tagt im Saal.")]
    [InlineData("Gemeinderäte: Karla Blau, Rolf Sternal")]
    public void What_the_head_says_who_meets_has_decided_is_its_own(string head)
    {
        Assert.Single(SmallArchive.Meeting($"# Protokoll vom 24.10.2022\n\n{head}\n\n## 1. Fest\n\nDer Gemeinderat hat beschlossen, das Fest zu bezahlen.\n").Meeting.Resolutions);
    }

    [Fact]
    public void The_points_of_an_agenda_are_no_resolutions()
    {
        const string minutes = "# Gründung\n\n## Traktanden\n\n- Gründungsbeschluss\n- Genehmigung der Statuten\n\n## Gründungsbeschluss\n\nDer Verein wird einstimmig gegründet.\n\n## Genehmigung der Statuten\n\nDie Statuten werden einstimmig genehmigt.\n";

        Assert.Equal(
            ["Der Verein wird einstimmig gegründet.", "Die Statuten werden einstimmig genehmigt."],
            SmallArchive.Meeting(minutes).Meeting.Resolutions.Select(r => r.Text));
    }

    [Fact]
    public void A_label_in_the_agenda_is_the_title_of_an_item()
    {
        const string minutes = "# Vorstand am 24.10.2022\n\n## Tagesordnung\n\n- Umlaufbeschluss: Urlaub (4)\n- Gast vom Balke e.V.\n\n## Protokoll\n\n### TOP 1 Umlaufbeschluss: Urlaub (4)\n\nGut.\n\n### TOP 2 Gast vom Balke e.V.\n\nGut.\n";

        Assert.Empty(SmallArchive.Meeting(minutes).Meeting.Resolutions);
    }

    [Theory]
    [InlineData("- Umlaufbeschluss: Urlaub #4\n- Umlaufbeschlüsse: Aufnahmen #5 #6\n- Gast", 0)]
    [InlineData("- Beschluss: Der Zaun wird rot\n- Beschluss: Das Tor bleibt\n- Gast", 2)]
    [InlineData("- Urlaub #4\n- Aufnahmen: einstimmig beschlossen\n- Gast", 1)]
    [InlineData("- Aufnahmen: Sie werden einstimmig beschlossen\n- Gast", 1)]
    public void A_list_of_what_most_items_are_called_is_the_agenda(string list, int resolutions)
    {
        var minutes = $"# Vorstand am 24.10.2022\n\n## Tagesordnung\n\n{list}\n\n## Protokoll\n\n### TOP 1 Urlaub #4\n\nGut.\n\n### TOP 2 Aufnahmen\n\nGut.\n\n### TOP 3 Gast\n\nGut.\n";

        Assert.Equal(resolutions, SmallArchive.Meeting(minutes).Meeting.Resolutions.Length);
    }

    [Theory]
    [InlineData("Stadtratsbeschluss", 0)]
    [InlineData("Beschluss", 1)]
    [InlineData("Vorstandsbeschluss", 1)]
    [InlineData("Stadtratsbeschluss Nr. 12/2024", 1)]
    public void What_others_decided_is_announced_in_their_name(string title, int resolutions)
    {
        Assert.Equal(resolutions, SmallArchive.Meeting($"# Treffen am 24.10.2022\n\n## 1. {title}\n\nDer Zaun bleibt stehen.\n").Meeting.Resolutions.Length);
    }

    [Theory]
    [InlineData("Gemeinderat", "Gemeinderatsbeschluss")]
    [InlineData("Elternbeirat", "Beiratsbeschluss")]
    [InlineData("BR-Sitzung", "Betriebsratsbeschluss")]
    public void What_the_body_decided_may_be_announced_in_its_name(string committee, string title)
    {
        Assert.Single(SmallArchive.Meeting($"# {committee} am 24.10.2022\n\n## 1. {title}\n\nDer Zaun bleibt stehen.\n").Meeting.Resolutions);
    }

    [Theory]
    [InlineData("Ergebnis: mal wieder eine lange Diskussion.", 0)]
    [InlineData("Muss der Zaun weg? Ergebnis: nein, muss doch nicht", 0)]
    [InlineData("Ergebnis: Die Diskussion geht im Mai weiter.", 1)]
    [InlineData("Ergebnis: nein, wir behalten den Zaun", 1)]
    [InlineData("Ergebnis: nein, brauchen wir nicht", 1)]
    [InlineData("Ergebnis: eine Diskussion im Mai", 1)]
    public void That_there_was_a_discussion_is_no_result(string text, int resolutions)
    {
        Assert.Equal(resolutions, ResolutionsOf(text).Length);
    }

    [Theory]
    [InlineData("- Zelt kaufen\n  - alle dafür", 1)]
    [InlineData("- Kasse: Karla Blau\n  - Abstimmung: positiv (klare Mehrheit)", 1)]
    [InlineData("- Zelt kaufen\n  - Sind alle dafür?", 0)]
    [InlineData("- Zelt kaufen\n  - alle dafür, dass Karla fragt", 0)]
    [InlineData("- Wasser\n  - Ergebnis der Probe war positiv", 0)]
    public void How_a_vote_ended_may_be_said_in_few_words(string text, int resolutions)
    {
        Assert.Equal(resolutions, ResolutionsOf(text).Length);
    }

    [Theory]
    [InlineData("Der Zug wurde um eine Stunde verschoben.")]
    [InlineData("Wir haben schon oft per Umlaufbeschluss Stühle bewilligt.")]
    [InlineData("Der Kauf wurde nicht per Umlaufbeschluss genehmigt.")]
    [InlineData("Karla Blau hat den per Umlaufbeschluss gefassten Text ins Archiv aufgenommen.")]
    [InlineData("Karla Blau beantragt den Ausflug für die Klassen: (9/8/7)")]
    [InlineData("5 Für- und 3 Gegenredner kamen zu Wort.")]
    [InlineData("Das Regal wird an die Wand verschoben.")]
    [InlineData("Es gibt keinen Konsens über die Farbe.")]
    [InlineData("Konsens ist noch nicht erreicht.")]
    [InlineData("Der Vertrag wird demnächst beschlossen.")]
    [InlineData("Die Ordnung muesste beschlossen werden.")]
    [InlineData("Der Antrag wird später besprochen und evtl. beschlossen.")]
    [InlineData("Der Antrag wurde mal beschlossen, bezahlt ist noch nichts.")]
    [InlineData("Rolf hat jetzt 40 Euro (wurde letzte Woche beschlossen)")]
    [InlineData("Jedes Thema darf nur eine Stimme pro Person erhalten.")]
    [InlineData("Ein Hinweis auf den Punkt an dem Wasser eindringt, wird vom Hausmeister angenommen.")]
    [InlineData("Hoffentlich wurde der Haushalt vom Stadtrat beschlossen.")]
    [InlineData("Auf der letzten Mitgliederversammlung wurde eine vorläufige Entlastung beschlossen.")]
    [InlineData("Es herrscht einhellig die Meinung, dass das Dach alt ist.")]
    [InlineData("Die einmütige Stimmung hält an.")]
    [InlineData("Mit einem Dank an alle Mitglieder beschloss Rolf Sternal die Versammlung.")]
    public void What_only_sounds_so_is_no_resolution(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Stimmungsbild: 10 ja, 3 nein")]
    [InlineData("Stimmungsbild zum Zaun:\n\n10 Ja, 3 Nein")]
    [InlineData("Ein Meinungsbild ergab 4 pro, 2 contra.")]
    [InlineData("- Probeabstimmung (Farbe): 4 Ja, 2 Nein")]
    [InlineData("- Umfrage: Mehr Bänke? 12 Ja, 3 Nein")]
    [InlineData("- Doodle: 5 ja, 2 nein, 1 vielleicht")]
    public void A_straw_poll_decides_nothing(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("~~Beschluss: Der Zaun bleibt. 2 Ja, 0 Nein~~")]
    [InlineData("- ~~Der Vorstand beschließt, den Zaun zu bauen.~~")]
    [InlineData("Es regnet. ~~Der Zaun wird einstimmig beschlossen.~~")]
    public void What_is_struck_out_is_not_decided(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Der Vorstand hatte beschlossen, den Zaun zu bauen.")]
    [InlineData("Wir hatten auf der Klausur einstimmig beschlossen, den Namen zu ändern.")]
    public void What_had_been_decided_before_is_not_decided_now(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Die Mitglieder hatten keine Einwände und haben den Haushalt einstimmig beschlossen.")]
    [InlineData("Die Anlieger hatten Bedenken und der Plan wurde einstimmig abgelehnt.")]
    [InlineData("Der Verein hatte drei Angebote eingeholt und das günstigste wird einstimmig angenommen.")]
    [InlineData("Rolf Sternal hatte als Einziger kandidiert und wurde einstimmig zum Kassenwart gewählt.")]
    [InlineData("Der Haushalt wurde schon beschlossen, die Satzung wird einstimmig angenommen.")]
    [InlineData("Der Haushalt (schon beschlossen) wird einstimmig erhöht.")]
    [InlineData("Die Satzung wurde bereits beschlossen, bei 2 Enthaltungen.")]
    [InlineData("Der Kauf eines Zauns und evtl. eines Tors wird einstimmig beschlossen.")]
    [InlineData("Der Antrag wurde zweimal beraten, nun wird er einstimmig beschlossen.")]
    [InlineData("Alle hatten Gelegenheit zu Fragen und es wird beschlossen das Dach zu decken.")]
    public void Who_had_something_else_decides_now(string text)
    {
        Assert.Single(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Momentanes Stimmungsbild zum Zaun: 4 Nein; 7 Enth.; 0 Ja")]
    [InlineData("Zaun: Ein Meinungsbild ergibt, dass er bleiben kann (mit 4:1 Stimmen).")]
    public void A_straw_poll_may_have_words_before_it(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Antrag: Umfrage: Der Vorstand führt eine Umfrage durch.\n\nAbstimmung: 5 Ja, 0 Nein, 1 Enthaltung")]
    [InlineData("Antrag 3: Umfrage der Stadt: Der Rat stimmt der Teilnahme zu.\nAbstimmung: 7 Ja, 0 Nein, 1 Enthaltung")]
    [InlineData("Antrag 12: Doodle-Umfrage zum Termin: Der StuRa beschließt die Umfrage mit 12 Ja, 1 Nein, 0 Enthaltungen.")]
    [InlineData("Abstimmung: Die Umfrage zur Mensa: 10 Ja, 1 Nein, 0 Enthaltungen")]
    public void A_motion_on_an_inquiry_is_no_straw_poll(string text)
    {
        Assert.Single(ResolutionsOf(text));
    }

    [Fact]
    public void A_letter_with_a_number_and_no_vote_is_no_resolution()
    {
        Assert.Empty(ResolutionsOf("B 2024-07: Das Tor nach dem Plan des Büros."));
    }

    [Theory]
    [InlineData("Beschlüsse: keine", 0)]
    [InlineData("- Beschluss: Keiner.", 0)]
    [InlineData("Entscheidungen: noch keine, da zu wenige da waren", 0)]
    [InlineData("Beschluss: entfällt", 0)]
    [InlineData("Beschlüsse:\n\nKeine", 0)]
    [InlineData("Beschlüsse:\n\n- Keine Beschlüsse", 0)]
    [InlineData("Beschluss: Keine Fahrräder im Hof", 1)]
    [InlineData("Beschluss: Nichts wird verkauft", 1)]
    [InlineData("Entscheidungen: Der Zaun bleibt.", 1)]
    public void Behind_a_label_none_is_none(string text, int resolutions)
    {
        Assert.Equal(resolutions, ResolutionsOf(text).Length);
    }

    private static ImmutableArray<Resolution> ResolutionsOf(string text) => SmallArchive.Meeting($"# TOP 1: Haus\n\n{text}\n").Meeting.Resolutions;

    [Theory]
    [InlineData("Beschlüsse", "Keine")]
    [InlineData("Beschlüsse", "Keine Beschlüsse gefasst.")]
    [InlineData("Entscheidungen", "Noch keine.")]
    [InlineData("Entscheidungen", "Es lag nichts an.")]
    [InlineData("Beschlüsse", "Keine, da nicht beschlussfähig")]
    [InlineData("Anstehende Entscheidungen", "Das Dach wird gedeckt.")]
    public void What_says_that_there_is_none_is_none(string heading, string entry)
    {
        Assert.Empty(SmallArchive.Meeting($"# Treffen am 24.10.2022\n\n## Dach\n\nText.\n\n## {heading}\n\n- {entry}\n").Meeting.Resolutions);
    }
}
