using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>What is a resolution, and with which words.</summary>
public sealed class ResolutionTests
{
    [Theory]
    [InlineData("=> Beschluss: Das Dach wird gedeckt.")]
    [InlineData("→ Beschluss: Das Dach wird gedeckt.")]
    [InlineData("-> **Beschluss:** Das Dach wird gedeckt.")]
    public void An_arrow_may_stand_before_its_label(string text)
    {
        Assert.Equal("Das Dach wird gedeckt.", Assert.Single(SmallArchive.Meeting($"## 1. Haus\n\n{text}\n").Meeting.Resolutions).Text);
    }

    [Theory]
    [InlineData("Das wird mit 5 zu 2 Stimmen angenommen.")]
    [InlineData("Dem wird einstimmig zugestimmt.")]
    [InlineData("Auch dies wurde einstimmig angenommen.")]
    [InlineData("Nach kurzer Pause wurde dies einstimmig angenommen.")]
    [InlineData("Der Vorstand hat dies einstimmig angenommen.")]
    public void What_a_pronoun_means_stands_in_the_sentence_before(string vote)
    {
        Assert.Equal($"Karla möchte Tee. {vote}", Only($"Karla möchte Tee. {vote}").Text);
    }

    [Theory]
    [InlineData("Karla möchte Tee; dies wurde angenommen.", true)]
    [InlineData("Karla möchte Tee; das wurde abgelehnt.", false)]
    public void Or_before_the_semicolon(string text, bool accepted)
    {
        var resolution = Only(text);

        Assert.Equal((text, accepted ? VoteResult.Accepted : VoteResult.Rejected), (resolution.Text, resolution.Vote?.Result));
    }

    [Fact]
    public void The_end_of_a_quotation_belongs_to_what_stands_before()
    {
        Assert.Equal("Auch dieser Satz wurde einstimmig angenommen.", Only("In der Satzung steht nun: „Der Beitrag ist im Mai fällig.“ Auch dieser Satz wurde einstimmig angenommen.").Text);
    }

    [Fact]
    public void What_a_numbered_point_puts_off_is_not_the_point_above_it()
    {
        Assert.Empty(SmallArchive.Meeting("## Ergebnisse\n\n2. Rolf fragt beim Notar an.\n3. Wird vertagt.\n").Meeting.Resolutions);
    }

    [Theory]
    [InlineData("Sonstiges", "Zaun streichen vertagt")]
    [InlineData("E-Mails/Anfragen", "Zaun streichen vertagt")]
    [InlineData("Anfragen der Stadt", "Anfragen der Stadt: vertagt")]
    public void Of_much_only_the_last_is_put_off(string title, string resolution)
    {
        Assert.Equal(resolution, Assert.Single(SmallArchive.Meeting($"## {title}\n\n- Dach ist dicht\n- Zaun streichen\n- vertagt\n").Meeting.Resolutions).Text);
    }

    [Fact]
    public void A_question_that_is_the_title_needs_no_colon()
    {
        Assert.Equal("Wer deckt das Dach? Wird vertagt.", Assert.Single(SmallArchive.Meeting("## Wer deckt das Dach?\n\nWird vertagt.\n").Meeting.Resolutions).Text);
    }

    [Fact]
    public void A_title_that_puts_something_off_is_told_once()
    {
        Assert.Equal("Wird eine Woche nach hinten verschoben", Assert.Single(SmallArchive.Meeting("1. Dach\n2. Wird eine Woche nach hinten verschoben\n").Meeting.Resolutions).Text);
    }

    [Fact]
    public void What_is_decided_may_stand_in_quotation_marks()
    {
        var resolution = Only("Das Schild „Bitte klopfen“ bleibt hängen. Der Antrag wird einstimmig angenommen.");

        Assert.Equal("Das Schild „Bitte klopfen“ bleibt hängen. Der Antrag wird einstimmig angenommen.", resolution.Text);
        Assert.Equal(VoteResult.Accepted, resolution.Vote?.Result);
    }

    [Fact]
    public void A_vote_on_what_holds_up_to_a_day_is_one()
    {
        Assert.Equal(new Vote(9, 2, 1, VoteResult.Accepted), Only("Abstimmung über den Antrag (Probe bis zu den Ferien): **9 Ja – 2 Nein – 1 Enthaltung → angenommen**").Vote);
    }

    [Theory]
    [InlineData("- Auf nächste Sitzung verschoben", "Haus: Auf nächste Sitzung verschoben")]
    [InlineData("- verschoben auf die nächste Mitgliederversammlung", "Haus: verschoben auf die nächste Mitgliederversammlung")]
    [InlineData("- wenige sind da, auf das nächste Treffen vertagt", "wenige sind da, auf das nächste Treffen vertagt")]
    [InlineData("Der Kauf wurde deshalb auf einen späteren Zeitpunkt verschoben.", "Der Kauf wurde deshalb auf einen späteren Zeitpunkt verschoben.")]
    [InlineData("Die Themen Kalender und Wortwahl werden vertagt.", "Die Themen Kalender und Wortwahl werden vertagt.")]
    [InlineData("- Karla fragt noch einmal nach.\n- vertagt", "Haus: vertagt")]
    [InlineData("- Wir sahen uns um.\n- Zaun\n  - Er ist rot.\n  - wird vertagt", "Zaun wird vertagt")]
    [InlineData("- Zaun: rot\n- Tor\n- vertagt", "Tor vertagt")]
    [InlineData("- Wir sind zu wenige, vertagen?\n- Ja\n- vertagt", "Haus: vertagt")]
    [InlineData("- Zaun\n- Antrag auf ein Tor\n- vertagt", "Antrag auf ein Tor vertagt")]
    [InlineData("- Zaun\n- vertagt\n- Danach gab es Tee.", "Zaun vertagt")]
    [InlineData("- Zaun\n  - vertagt", "Zaun vertagt")]
    [InlineData("- Karla beantragt ein Tor.\n- Der Antrag wird vertagt.", "Karla beantragt ein Tor. Der Antrag wird vertagt.")]
    public void What_is_put_off_is_postponed(string text, string resolution)
    {
        var only = Only(text);

        Assert.Equal((resolution, VoteResult.Postponed), (only.Text, only.Vote?.Result));
    }

    [Theory]
    [InlineData("Stimmungsbild: 10 ja, 3 nein. Beschluss: Der Zaun bleibt. 5 Ja, 0 Nein", "Der Zaun bleibt. 5 Ja, 0 Nein")]
    [InlineData("Die Umfrage wird einstimmig beschlossen.", "Die Umfrage wird einstimmig beschlossen.")]
    public void What_is_decided_about_a_poll_or_behind_it_is_a_resolution(string text, string resolution)
    {
        Assert.Equal(resolution, Only(text).Text);
    }

    [Theory]
    [InlineData("Der Antrag wurde bereits am 3.5. genehmigt.")]
    [InlineData("Das Geld für den Zaun wurde schon im Mai beschlossen.")]
    [InlineData("Der Antrag wurde letzte Woche beschlossen.")]
    [InlineData("Die neuen Themen werden gut angenommen.")]
    [InlineData("Es werden keine weiteren Spenden angenommen.")]
    [InlineData("Meinungsbild Zaun\n\n- Pro: 5\n- Contra: 2\n- Enthaltungen: 1")]
    public void What_was_decided_before_and_what_people_think_is_no_resolution(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Das Protokoll der letzten Sitzung wird genehmigt.")]
    [InlineData("Das Protokoll der letzten Sitzung wurde ohne Änderungen einstimmig angenommen.")]
    [InlineData("Dem Protokoll der letzten Sitzung wurde ohne Änderungen zugestimmt.")]
    [InlineData("Der Vorstand hat mit Umlaufbeschluss vom 3.10.2022 Karla Blau in den Verein aufgenommen.")]
    [InlineData("Der Urlaub wurde per Umlaufbeschluss genehmigt.")]
    [InlineData("Per Umlaufbeschluss wurden zwei Mitglieder aufgenommen.")]
    [InlineData("Protokoll der Sitzung vom 14.09. ohne Änderungen angenommen.")]
    [InlineData("Abnahme des Protokolls der letzten Sitzung: einstimmig angenommen")]
    [InlineData("Tagesordnung genehmigt")]
    [InlineData("Die Kommission beschließt, den Zaun zu bauen.")]
    [InlineData("Der FSR beschließt, den Zaun zu bauen.")]
    [InlineData("Die Eigentümer beschließen, den Zaun zu bauen.")]
    [InlineData("Das Fest wird kaum angenommen, deshalb wird sein Ende einstimmig beschlossen.")]
    [InlineData("Das Geld ist bereits genehmigt und der Zaun wird einstimmig beschlossen.")]
    [InlineData("Die Ordnung wird nun beschlossen; sie ist bereits am 1.2. genehmigt worden.")]
    [InlineData("Wir nehmen das Protokoll der letzten Sitzung einstimmig an")]
    [InlineData("Für die Planung der nächsten Treffen wurde beschlossen, einen Saal zu mieten.")]
    [InlineData("Im Mai wurde der Zaun gestrichen und heute beschlossen, ihn zu verkaufen.")]
    [InlineData("Wir haben beschlossen, im letzten Jahr nichts zu ändern.")]
    [InlineData("2022 wird gefeiert, wurde beschlossen.")]
    public void What_is_approved_and_whoever_decides_is_a_resolution(string text)
    {
        Assert.Equal((text, VoteResult.Accepted), (Only(text).Text, Only(text).Vote?.Result ?? VoteResult.Accepted));
    }

    [Theory]
    [InlineData("Dem Protokoll der letzten Sitzung kann noch zugestimmt werden.")]
    [InlineData("Im Protokoll der letzten Sitzung wurde zugestimmt, dass wir fragen.")]
    [InlineData("Der Urlaub soll per Umlaufbeschluss genehmigt werden.")]
    [InlineData("Der Urlaub wird per Umlaufbeschluss genehmigt.")]
    [InlineData("Wer hat den Umlaufbeschluss aufgenommen?")]
    [InlineData("Im Protokoll der letzten Sitzung wurde der Antrag abgelehnt.")]
    [InlineData("Laut Protokoll der letzten Sitzung wurde der Antrag angenommen.")]
    [InlineData("Protokoll noch nicht genehmigt")]
    [InlineData("Protokoll: Wer hat es genehmigt")]
    [InlineData("In der letzten Sitzung wurde das Protokoll genehmigt.")]
    [InlineData("Die Kommission hat den Bau des Zauns beschlossen.")]
    [InlineData("Die Eigentümer sollen den Zaun beschließen.")]
    [InlineData("Die EU-Kommission beschließt ein Gesetz.")]
    [InlineData("Die Kommission beschließt jedes Jahr über die Zuschüsse.")]
    [InlineData("Der Landesvorstand beschließt im Juni.")]
    [InlineData("Der BR beschließt nichts.")]
    [InlineData("Die Satzung sagt: Das Präsidium beschließt über Ausgaben.")]
    [InlineData("Die Fraktion beschließt, den Plan abzulehnen.")]
    [InlineData("Die Eigentümer beschließen laut Gesetz mit Mehrheit.")]
    [InlineData("Wir sehen, was das Kuratorium beschließt.")]
    [InlineData("Protokoll der letzten Sitzung: Der Zaun wurde einstimmig beschlossen, das Tor abgelehnt.")]
    [InlineData("Das Protokoll der letzten Sitzung sagt: Der Zaun wird abgelehnt.")]
    [InlineData("Das Protokoll der letzten Sitzung wird verlesen und der Zaun wurde dort beschlossen.")]
    [InlineData("Das Protokoll der letzten Sitzung liegt aus, es wurde vom Amt genehmigt.")]
    [InlineData("Protokoll der Sitzung vom Kreisamt genehmigt")]
    [InlineData("Protokoll der letzten Sitzung: Der Haushalt wurde genehmigt.")]
    [InlineData("Tagesordnung vom 3.5. verschickt und damals genehmigt")]
    [InlineData("Wir nehmen das Protokoll der letzten Sitzung einstimmig als Muster.")]
    [InlineData("Bei der Planung der nächsten Treffen wird beschlossen, was wir kaufen.")]
    [InlineData("Im Mai 2021 wurde beschlossen, den Zaun zu streichen.")]
    [InlineData("Letztes Jahr wurde beschlossen, dass der Beitrag steigt.")]
    [InlineData("2019 haben wir einstimmig beschlossen, den Zaun zu streichen.")]
    [InlineData("Wir haben im letzten Jahr beschlossen, den Zaun zu streichen.")]
    [InlineData("Beim vergangenen Treffen wurde beschlossen, dass der Zaun rot wird.")]
    [InlineData("Auf der Sitzung im Mai wurde einstimmig beschlossen, den Weg zu sperren.")]
    [InlineData("R. Sternal sagt, die Kommission beantrage mit 8 zu 2 Stimmen, das Tor zu bauen.")]
    [InlineData("Die Kommission beantrage einstimmig, das Tor zu bauen.")]
    public void What_was_or_may_be_decided_elsewhere_is_none(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Der Rat beschließt,\na) den Zaun zu flicken,\nb) das Tor zu ölen.")]
    [InlineData("Die Versammlung wählt einstimmig\na) Ina Ott zur Kassenwartin und\nb) Uwe Jahn zum Beisitzer.")]
    [InlineData("Es wird einstimmig beschlossen,\na) den Zaun zu flicken.\nb) das Tor zu ölen.")]
    [InlineData("a) der Zaun (3 m)\nb) und das Tor (Nr. 4)\nwerden einstimmig genehmigt.")]
    public void Counted_lines_go_on_with_their_sentence(string text)
    {
        Assert.EndsWith(text.Replace('\n', ' '), Only(text).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stimmungsbild vorab\n\nAbstimmung: 6 Ja, 1 Nein", 1)]
    [InlineData("Stimmungsbild vorab\n\n6 Ja, 1 Nein", 0)]
    public void A_vote_that_is_called_so_is_not_of_the_poll_above(string text, int resolutions)
    {
        Assert.Equal(resolutions, ResolutionsOf(text).Length);
    }

    [Fact]
    public void Counted_lines_of_a_paragraph_are_resolutions_of_their_own()
    {
        Assert.Equal(
            ["a) Zaun Nord: Zustimmung (5:0:0)", "b) Zaun Süd wird abgelehnt. (1 Ja, 4 Nein)"],
            ResolutionsOf("a) Zaun Nord: Zustimmung (5:0:0)\nb) Zaun Süd wird abgelehnt. (1 Ja, 4 Nein)").Select(r => r.Text));
    }

    [Theory]
    [InlineData("Der schon lange besprochene Antrag wird angenommen.")]
    [InlineData("Der Antrag wird bereits im ersten Durchgang angenommen.")]
    [InlineData("Nachdem alles schon gesagt war, wurde der Antrag abgelehnt.")]
    [InlineData("Der Antrag auf Spenden wird angenommen.")]
    [InlineData("Der Vorschlag, mehr zu singen, wird gerne angenommen.")]
    [InlineData("Der Vorschlag zu den Bewerbungen wird einstimmig angenommen.")]
    public void What_is_decided_at_last_is_one(string text)
    {
        Assert.Equal(text, Only(text).Text[^text.Length..]);
    }

    [Theory]
    [InlineData("BESCHLUSS: Das Tor bleibt.")]
    [InlineData("VORSTANDSBESCHLUSS: Das Tor bleibt.")]
    [InlineData("**BESCHLUSS 12/2024**\nDas Tor bleibt.")]
    public void The_label_may_be_in_capitals(string text)
    {
        Assert.Equal("Das Tor bleibt.", Only(text).Text);
    }

    [Fact]
    public void A_resolution_below_a_point_with_a_bullet_sign_begins_with_its_own_sentence()
    {
        var only = Only("• Es regnet.\n• K. Blau holt 3 Angebote ein\nEs wird beschlossen, das Dach zu sperren (5 dafür, 1 dagegen, 0 Enth.).");

        Assert.Equal("Es wird beschlossen, das Dach zu sperren (5 dafür, 1 dagegen, 0 Enth.).", only.Text);
        Assert.Equal(new Vote(5, 1, 0, VoteResult.Accepted), only.Vote);
    }

    [Fact]
    public void What_stands_below_a_point_that_was_accepted_is_no_part_of_it()
    {
        Assert.Equal(
            ["Die Ordnung gilt Einstimmig angenommen", "Wahl der Zählenden Mit großer Mehrheit angenommen"],
            ResolutionsOf("• Die Ordnung gilt\n• Einstimmig angenommen\nWahl der Zählenden\n• Mit großer Mehrheit angenommen").Select(r => r.Text));
        Assert.Equal("Die Ordnung gilt Der Antrag wurde einstimmig angenommen und gilt ab Mai", Only("• Die Ordnung gilt\n• Der Antrag wurde einstimmig angenommen\nund gilt ab Mai").Text);
    }

    [Theory]
    [InlineData("Keine Einwände gegen die neue Tagesordnung.")]
    [InlineData("Es gab keine Einwände zur Miete des Saals.")]
    [InlineData("Es gab Konsens zum Vorschlag der Hausgruppe.")]
    [InlineData("Konsens, dass die Tür offen bleiben soll")]
    [InlineData("Konsens: Die Tür bleibt offen.")]
    [InlineData("Karla Blau wurde in geheimer Wahl einmütig gewählt.")]
    [InlineData("Das Presbyterium stimmt dem Plan einmütig zu.")]
    [InlineData("Der Vorstand beschloss einstimmig die Veranstaltung.")]
    [InlineData("Der Rat beschliesst einhellig, das Dach zu decken.")]
    public void What_nobody_minds_is_accepted(string text)
    {
        Assert.Equal(new Vote(null, 0, null, VoteResult.Accepted), Only(text).Vote);
    }

    [Theory]
    [InlineData("Das Dach ist dicht.\nBeschluss: Es bleibt so. 2 Ja, 0 Nein", "Es bleibt so. 2 Ja, 0 Nein")]
    [InlineData("Das Dach ist dicht\nBeschluss: Es bleibt so.", "Es bleibt so.")]
    [InlineData("Das Dach ist dicht. Beschluss: Es bleibt so.", "Es bleibt so.")]
    [InlineData("Das Dach bleibt so.\nErgebnis: 2 Ja, 0 Nein", "Das Dach bleibt so. 2 Ja, 0 Nein")]
    public void A_label_may_stand_in_the_middle_of_a_paragraph(string text, string resolution)
    {
        Assert.Equal(resolution, Only(text).Text);
    }

    [Theory]
    [InlineData("Der Vorstand beschließt, den Zaun zu bauen. Der Antrag von R. Sternal auf Tee wird mit 3 zu 2 Stimmen angenommen.")]
    [InlineData("Das Protokoll wird genehmigt. Die Tagesordnung wird einstimmig angenommen.")]
    [InlineData("Beschluss: Ja: 3, Nein: 2\n\nBeschluss: Ja: 3, Nein: 2")]
    [InlineData("Der Zaun wird beschlossen. Danach ist Pause. Einstimmig angenommen.")]
    public void What_is_decided_on_something_else_is_a_resolution_of_its_own(string text)
    {
        Assert.Equal(2, ResolutionsOf(text).Length);
    }

    [Theory]
    [InlineData("Bei einer Gegenstimme angenommen.", 1)]
    [InlineData("Mit zwei Nein-Stimmen und wenigen Enthaltungen angenommen.", 2)]
    [InlineData("Mit großer Mehrheit angenommen.", null)]
    public void Few_words_may_say_how_the_vote_went(string vote, int? no)
    {
        var only = Only($"Der Zaun kommt weg. {vote}");

        Assert.Equal(($"Der Zaun kommt weg. {vote}", new Vote(null, no, null, VoteResult.Accepted)), (only.Text, only.Vote));
    }

    [Theory]
    [InlineData("Mit großer Mehrheit angenommen wurde das nie.")]
    [InlineData("Mit großer Freude angenommen.")]
    [InlineData("Bei einer Gegenstimme beschlossen zu werden, reicht ihm.")]
    public void Or_only_sound_so(string text)
    {
        Assert.Empty(ResolutionsOf($"Der Zaun kommt weg. {text}"));
    }

    [Theory]
    [InlineData("Abstimmung über den gesamten Antrag: 5 ja, 2 nein.")]
    [InlineData("Abstimmung über die geänderte Fassung: 5 ja, 2 nein.")]
    [InlineData("Abstimmung über den Beschluss: 5 ja, 2 nein.")]
    public void A_vote_on_the_motion_is_on_what_stands_above(string vote)
    {
        Assert.Equal($"Der Zaun kommt weg. {vote}", Assert.Single(ResolutionsOf($"Der Zaun kommt weg.\n\n{vote}")).Text);
    }

    [Theory]
    [InlineData("- Beschluss: Der Zaun wird rot.\n- Der Antrag auf Tee wird einstimmig angenommen.")]
    [InlineData("Zum Vorsitz wurde einstimmig Karla Blau gewählt\nZum Schriftführer wurde einstimmig Rolf Sternal gewählt")]
    [InlineData("R. Sternal beantragt die Wahl der Prüfer: (7/0/0)\nAbstimmung über die Prüfer: 4/0/3")]
    public void What_has_been_decided_above_is_no_part_of_it(string text)
    {
        var resolutions = ResolutionsOf(text);

        Assert.Equal(2, resolutions.Length);
        Assert.DoesNotContain(resolutions[0].Text, resolutions[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### Beschluss 12/2024\n\nDie Glocke wird repariert (Fa. Balke, 3.480 €).\nja 5, nein 0, enth. 1", "Accepted", 5)]
    [InlineData("### Vorstandsbeschluss Nr. 12/2024\n\nDie Glocke wird repariert.\n\nja 5, nein 0, enth. 1", "Accepted", 5)]
    [InlineData("**Beschluss 12/2024**\nDie Glocke wird repariert. Ja 5, Nein 0, Enth. 1", "Accepted", 5)]
    [InlineData("Beschluss 12/2024\n\nDie Glocke wird repariert. Ja 5, Nein 0, Enth. 1", "Accepted", 5)]
    [InlineData("### Beschluss 12/2024\n\nBeschluss: Die Glocke wird repariert. 5 Ja, 0 Nein, 1 Enth.", "Accepted", 5)]
    [InlineData("### Beschluss 12/2024\n\nDie Reparatur wird bis zum Herbst zurückgestellt. Einstimmig.", "Postponed", null)]
    [InlineData("### Beschluss 12/2024\n\nDie Reparatur wird zurückgestellt.", "Postponed", null)]
    public void A_heading_or_a_line_of_its_own_may_be_the_label(string text, string result, int? yes)
    {
        var only = Only(text);

        Assert.Equal((result, yes), ($"{only.Vote?.Result}", only.Vote?.Yes));
    }

    [Theory]
    [InlineData("Der Kauf wird bis zum Herbst zurückgestellt. Einstimmig.", "Postponed")]
    [InlineData("Der Kauf wird bis zum Herbst zurückgestellt.\n\n5 Ja, 0 Nein", "Postponed")]
    [InlineData("Der Kauf wird abgelehnt.\nErgebnis: 5 Ja, 0 Nein", "Rejected")]
    [InlineData("Die Farbe, die im Mai abgelehnt wurde, wird genommen. Einstimmig.", "Accepted")]
    public void A_vote_to_put_something_off_postpones_it(string text, string result)
    {
        Assert.Equal(result, $"{Only(text).Vote?.Result}");
    }

    [Fact]
    public void One_paragraph_may_have_several_resolutions()
    {
        Assert.Equal(["Wir decken.", "Wir streichen. 3 Ja"], ResolutionsOf("Beschluss: Wir decken.\nBeschluss 2: Wir streichen. 3 Ja").Select(r => r.Text));
    }

    [Theory]
    [InlineData("–\nBeschluss: Wir decken.", "Wir decken.")]
    [InlineData("–\nBeschluss:\n\nWir decken.", "Wir decken.")]
    [InlineData("Einstimmiger\nBeschluss: Wir decken.", "Wir decken.")]
    [InlineData("Beschluss:\nErgebnis: Wir decken.", "Wir decken.")]
    public void A_label_may_reach_over_lines(string text, string resolution)
    {
        Assert.Equal(resolution, Only(text).Text);
    }

    [Theory]
    [InlineData("Beschluss 2024/7: Der Zaun wird gelb. Einstimmig.", "2024/7")]
    [InlineData("Beschluss Nr. 12/2024: Das Tor wird rot. Einstimmig.", "12/2024")]
    [InlineData("Beschluss-Nr. 13/2024: Das Tor wird rot. Einstimmig.", "13/2024")]
    [InlineData("Beschluss-Nr.: 13/2024: Das Tor wird rot. Einstimmig.", "13/2024")]
    [InlineData("Beschlussnummer 13 / 2024: Das Tor wird rot. Einstimmig.", "13 / 2024")]
    [InlineData("B 2024-07: Das Tor wird rot. Einstimmig.", "2024-07")]
    [InlineData("Beschluss: Das Tor wird rot. Einstimmig.", null)]
    public void A_resolution_has_the_number_that_is_written_or_none(string text, string? number)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2024-03-01-vorstand.md --\n# TOP 1: Haus\n\n{text}\n");

        var shown = archive.Build()("/beschluesse/").QuerySelector("#beschluesse .nummer");

        Assert.Equal(number, Assert.Single(archive.Read().Meetings[0].Meeting.Resolutions).Number);
        Assert.Equal(number, shown?.TextContent);
    }

    [Fact]
    public void What_all_decide_under_a_condition_is_decided()
    {
        Assert.Equal(VoteResult.Accepted, Only("Der Vorstand beschließt einstimmig die Kündigung, sofern bis Mai keine Antwort kommt.").Vote?.Result);
    }

    private static Resolution Only(string text) => Assert.Single(ResolutionsOf(text));

    private static ImmutableArray<Resolution> ResolutionsOf(string text) => SmallArchive.Meeting($"# TOP 1: Haus\n\n{text}\n").Meeting.Resolutions;

    [Theory]
    [InlineData("Beschlüsse")]
    [InlineData("Entscheidungen")]
    [InlineData("Getroffene Entscheidungen")]
    [InlineData("Beschlüsse / Entscheidungen")]
    [InlineData("✅ Beschlüsse")]
    public void Below_a_heading_of_resolutions_each_entry_is_one(string heading)
    {
        Assert.Equal(
            ["Das Dach wird gedeckt.", "Die Rinne bleibt."],
            SmallArchive.Meeting($"# Treffen am 24.10.2022\n\n## Dach\n\nText.\n\n## {heading}\n\n- Das Dach wird gedeckt.\n- Die Rinne bleibt.\n").Meeting.Resolutions.Select(r => r.Text));
    }

    [Theory]
    [InlineData("Karla Blau holt bis 30.11. Angebote ein.", "2022-11-30")]
    [InlineData("TODO: Karla Blau streicht den Zaun.", "")]
    public void A_task_among_the_decisions_stays_one(string entry, string due)
    {
        var meeting = SmallArchive.Meeting($"# Treffen am 24.10.2022\n\nAnwesend: Karla Blau\n\n## Entscheidungen\n\n- Das Dach wird gedeckt.\n- {entry}\n").Meeting;

        Assert.Equal("Das Dach wird gedeckt.", Assert.Single(meeting.Resolutions).Text);
        Assert.Equal(due, $"{Assert.Single(meeting.Tasks).Due:yyyy-MM-dd}");
    }
}
