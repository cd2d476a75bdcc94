using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>Which vote belongs to a resolution.</summary>
public sealed class ResolutionVoteTests
{
    [Theory]
    [InlineData("7 Ja-Stimmen", 7, null)]
    [InlineData("6 Ja-Stimmen, 1 Enthaltung", 6, 1)]
    public void Where_only_those_in_favour_are_counted_the_motion_is_accepted(string vote, int yes, int? abstain)
    {
        var resolution = Only($"Beschluss: Für Tee werden 300 Euro freigegeben. {vote}");

        Assert.Equal(new Vote(yes, null, abstain, VoteResult.Accepted), resolution.Vote);
    }

    [Theory]
    [InlineData("Der Vorstand beschließt, den Zaun zu bauen. Einstimmig.", null, 0, null)]
    [InlineData("Der Vorstand beschließt, den Zaun zu bauen.\nErgebnis: 5 Ja, 1 Nein", 5, 1, null)]
    [InlineData("Der Vorstand beschließt, den Zaun zu bauen. Die Abstimmung ergab 5 Ja-Stimmen und 1 Nein-Stimme.", 5, 1, null)]
    [InlineData("Der Vorstand beschließt, den Zaun zu bauen.\n\nErgebnis: 5 Ja, 1 Nein", 5, 1, null)]
    [InlineData("Der Zaun wird beschlossen. Keine Gegenstimmen.", null, 0, null)]
    [InlineData("Das Protokoll wird genehmigt (einst.).", null, 0, null)]
    [InlineData("Beschluss: Der Zaun wird gebaut.\nJa: IIII (4)\nNein: I (1)\nEnth.: II (2)", 4, 1, 2)]
    [InlineData("Beschluss: Der Zaun wird gebaut.\n\nJa: |||| (4)\nNein: | (1)\nEnth.: || (2)", 4, 1, 2)]
    [InlineData("Beschluss-Nr. 13/2024: Die 1. Änderung der Hauptsatzung wird beschlossen. 5 Ja, 0 Nein", 5, 0, null)]
    [InlineData("Beschluss: Der Zaun wird gebaut (5/0/0).", 5, 0, 0)]
    [InlineData("Beschluss: Der Zaun wird gebaut.\nErgebnis: 5 Ja, 0 Nein", 5, 0, null)]
    [InlineData("Der Plan wird beschlossen. (5/0/0)", 5, 0, 0)]
    [InlineData("Das Protokoll wird genehmigt (4/0/0).", 4, 0, 0)]
    [InlineData("Beschluss: Der Zaun wird gebaut.\n\nJa-Stimmen: 5 (3 Rote, 2 Blaue)\n\nNein-Stimmen: 2 (Grüne)", 5, 2, null)]
    [InlineData("Beschluss: Der Zaun wird gebaut.\n\n6 Ja-Stimmen (4 Rote, 2 Alte/Neue Liste)\n3 Nein-Stimmen (3 Blaue)\n\nKarla fehlte.", 6, 3, null)]
    [InlineData("Beschluss: Der Zaun wird gebaut.\n\ndafür: 12 (5 Rote, 4 Blaue, 2 Alte Liste, 1 Neue Liste 24)\n\ndagegen: 7 (Frau Blau, 4 Gelbe mit langem Namen, 2 Bunte)\n\nEnth.: 1 (Herr Sternal)", 12, 7, 1)]
    [InlineData("Beschluss: Der Zaun wird gebaut.\n\nDafür: 5 (2 Nein)", 5, 2, null)]
    public void What_is_decided_and_how_the_vote_went_is_one_resolution(string text, int? yes, int? no, int? abstain)
    {
        var only = Only(text);

        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Accepted), only.Vote);
    }

    [Theory]
    [InlineData("Karla ist dagegen, dass der Antrag angenommen wird.\n\nAbstimmungsergebnis:\n\neinstimmig", 1)]
    [InlineData("- Karla ist dafür\n\nRolf hält das für verfrüht.\n\nAbstimmungsergebnis: einstimmig", 1)]
    [InlineData("Der Antrag auf Vertagung wird einstimmig angenommen.", 2)]
    [InlineData("Antrag: Das Tor wird rot.\n\nAbstimmungsergebnis: einstimmig", 2)]
    [InlineData("Der Rat beschließt, das Tor zu streichen.\n\nAbstimmungsergebnis: einstimmig", 2)]
    [InlineData("Karla fragt nach.\n\nBeschluss: Der Zaun wird rot.\n\nAbstimmungsergebnis: einstimmig", 2)]
    public void What_was_said_of_it_up_to_its_vote_decides_nothing(string debate, int resolutions)
    {
        var found = ResolutionsOf($"Beschluss:\n\nDer Zaun wird gebaut.\n\nProtokoll:\n\n{debate}");

        Assert.Equal((resolutions, "Der Zaun wird gebaut.", resolutions == 1 ? 0 : null), (found.Length, found[0].Text, found[0].Vote?.No));
    }

    [Theory]
    [InlineData("Beschluss:\n\nDer Zaun wird gebaut.", "Der Zaun wird gebaut.", VoteResult.Accepted)]
    [InlineData("Karla berichtet.\n\nDer Rat fasst folgenden Beschluss:\n\nDer Antrag wird abgelehnt.\n\nRolf fehlte.", "Der Rat fasst folgenden Beschluss: Der Antrag wird abgelehnt.", VoteResult.Rejected)]
    [InlineData("Beschlussvorschlag:\n\nDer Zaun wird gebaut.", "Der Zaun wird gebaut.", VoteResult.Accepted)]
    [InlineData("Karla berichtet.\n\nDer Beschlussvorschlag wird mehrheitlich angenommen.", "Haus: mehrheitlich beschlossen", VoteResult.Accepted)]
    [InlineData("Karla berichtet.\n\nAbstimmungsergebnis:\n\n9 Zustimmungen / 1 Ablehnung", "Haus: mehrheitlich beschlossen", VoteResult.Accepted)]
    [InlineData("Karla berichtet.", "Haus: mehrheitlich beschlossen", VoteResult.Accepted)]
    public void Below_the_vote_at_its_head_an_item_has_the_words_of_the_resolution(string text, string resolution, object result)
    {
        var only = Only($"Beschluss: mehrheitlich beschlossen\n\nAbstimmung: Ja: 9, Nein: 1, Anwesend: 11, Befangen: 1\n\n{text}");

        Assert.Equal((resolution, new Vote(9, 1, null, (VoteResult)result)), (only.Text, only.Vote));
    }

    [Fact]
    public void And_their_number()
    {
        Assert.Equal("12/2022", Only("Beschluss: einstimmig beschlossen\n\nAbstimmung: Ja: 9, Nein: 0\n\nBeschluss 12/2022: Der Zaun wird gebaut.").Number);
    }

    [Theory]
    [InlineData("Beschluss: einstimmig beschlossen\n\nBeschluss: Der Zaun wird gebaut.")]
    [InlineData("Beschluss: mehrheitlich beschlossen\n\nAbstimmung: Ja: 9, Nein: 1, Anwesend: 10\n\nBeschluss: Der Zaun wird gebaut. 3 Ja, 7 Nein")]
    [InlineData("Beschluss: Der Zaun wird rot.\n\nAbstimmung: Ja: 9, Nein: 1\n\nBeschluss: Der Zaun wird gebaut.")]
    [InlineData("Beschluss: mehrheitlich beschlossen\n\nAbstimmung: Ja: 9, Nein: 1\n\nDer Rat beschließt, den Zaun zu bauen.")]
    [InlineData("Karla beantragt einen Zaun. Der Antrag wird einstimmig angenommen.\n\nJa-Stimmen: 5\n\nNein-Stimmen: 5")]
    [InlineData("Der Zaun kommt weg.\n\nBeschluss: einstimmig beschlossen\n\nAbstimmung: Ja: 9, Nein: 0\n\nKarla fragt nach einem Tor.\n\nBeschluss: Das Tor wird gebaut.")]
    public void What_has_another_vote_or_none_is_another_resolution(string text)
    {
        Assert.Equal(2, ResolutionsOf(text).Length);
    }

    [Theory]
    [InlineData("Beschluss: Der Beitrag bleibt bei Fr. 30. Abstimmung: 4 Ja, 0 Nein. Der Antrag Rotter auf einen Rabatt wird abgelehnt (1 Ja, 3 Nein).")]
    [InlineData("Beschluss: Der Beitrag bleibt.\nAbstimmung: 4 Ja, 0 Nein\nDer Antrag Rotter wird abgelehnt.\nAbstimmung: 1 Ja, 3 Nein")]
    [InlineData("Beschluss: Der Beitrag bleibt. 4 Ja, 0 Nein. Der Antrag\nRotter wird abgelehnt (1 Ja,\n3 Nein).")]
    [InlineData("Beschluss: Der Beitrag bleibt. 4 Ja, 0 Nein. Ein Rabatt für alle. 1 Ja, 3 Nein.")]
    public void A_second_vote_behind_a_label_is_another_resolution(string text)
    {
        Assert.Equal([new Vote(4, 0, null, VoteResult.Accepted), new Vote(1, 3, null, VoteResult.Rejected)], ResolutionsOf(text).Select(r => r.Vote));
    }

    [Theory]
    [InlineData("Beschluss:\n\n1. Der Abschluss wird festgestellt.\n2. Der Rest wird gespart.\n\nAbstimmungsergebnis: Ja: 15 Nein: 1", "Der Abschluss wird festgestellt; Der Rest wird gespart.")]
    [InlineData("Beschluss: Der Rat stimmt zu:\n\n- Der Abschluss wird festgestellt.\n- Der Rest wird gespart.\n\nJa: 15 Nein: 1", "Der Rat stimmt zu: Der Abschluss wird festgestellt; Der Rest wird gespart.")]
    [InlineData("Beschluss:\n\nDer Rest wird gespart.\n\nErgebnis der Abstimmung:\n\nJa: 15 Nein: 1", "Der Rest wird gespart. Ja: 15 Nein: 1")]
    [InlineData("Beschluss: Der Rest wird gespart.\n\nAbstimmungsergebnis:\n\n| Ja | Nein |\n|---|---|\n| 15 | 1 |", "Der Rest wird gespart.")]
    [InlineData("Antrag: Der Rest wird gespart.\n\nAbstimmungsergebnis:\n\nJa: 15 Nein: 1\n\nDer Antrag wurde mehrheitlich angenommen.", "Antrag: Der Rest wird gespart. Ja: 15 Nein: 1, Der Antrag wurde mehrheitlich angenommen.")]
    public void The_vote_belongs_to_what_was_decided_above_it(string text, string resolution)
    {
        var only = Only(text);

        Assert.Equal((resolution, new Vote(15, 1, null, VoteResult.Accepted)), (only.Text, only.Vote));
    }

    [Theory]
    [InlineData("| Ja (dafür) | Nein (dagegen) | Enthalten |\n|---|---|---|\n| 5 | 1 | 2 |")]
    [InlineData("| | Anzahl |\n|---|---|\n| dafür gestimmt | 5 |\n| dagegen gestimmt | 1 |\n| enthalten | 2 |")]
    public void The_answers_in_a_table_may_be_said_with_more_words(string table)
    {
        Assert.Equal(new Vote(5, 1, 2, VoteResult.Accepted), Only($"Beschluss: Der Rest wird gespart.\n\n{table}").Vote);
    }

    [Fact]
    public void Each_entry_below_a_label_that_counts_its_own_vote_is_a_resolution()
    {
        Assert.Equal([5, 3], ResolutionsOf("Beschluss:\n\n- Der Zaun wird gelb. 5 Ja, 0 Nein\n- Das Tor wird rot. 3 Ja, 2 Nein").Select(r => r.Vote?.Yes));
        Assert.Equal(["Der Zaun wird gelb.", "Das Tor wird rot."], ResolutionsOf("Entscheidungen:\n\n- Der Zaun wird gelb.\n- Das Tor wird rot.\n\nDanach gab es:\n\n- Tee\n- Kuchen").Select(r => r.Text));
        Assert.Equal([5, 5], ResolutionsOf("Beschlüsse:\n\n- Der Zaun wird gelb.\n- Das Tor wird rot.\n\n5 Ja, 1 Nein").Select(r => r.Vote?.Yes));
        Assert.Equal([null, 5], ResolutionsOf("Beschlüsse:\n\n- Der Zaun wird gelb.\n- Das Tor wird rot.\n\nBeschluss: Der Weg wird breit.\n\n5 Ja, 1 Nein").Skip(1).Select(r => r.Vote?.Yes));
        Assert.Equal([3, 5], ResolutionsOf("Beschlüsse:\n\n- Der Zaun wird gelb. 3 Ja, 2 Nein\n- Das Tor wird rot.\n\n5 Ja, 1 Nein").Select(r => r.Vote?.Yes));
        Assert.Equal(["Der Zaun wird gelb und hoch; Das Tor bleibt."], ResolutionsOf("Beschluss:\n\n- Der Zaun wird gelb und hoch\n- Das Tor bleibt.").Select(r => r.Text));
        Assert.Equal([5, 3], ResolutionsOf("Beschlüsse:\n\n- Der Zaun wird gelb. 5/0/0\n- Das Tor wird rot. 3/2/1").Select(r => r.Vote?.Yes));
    }

    [Fact]
    public void Numbers_that_contradict_what_was_decided_are_no_vote()
    {
        Assert.Equal(new Vote(null, null, null, VoteResult.Accepted), Only("Die Anträge werden beschlossen (1/2/3).").Vote);
    }

    [Fact]
    public void Votes_may_be_counted_before_the_word_for_them_a_line_each()
    {
        var resolution = Only("- 6 Stimmen: Ja\n- 0 Stimmen: Nein\n- 4 Stimmen: Enthaltung\n\nDer Vorstand wurde für 2024 entlastet.");

        Assert.Equal(("Haus: 6 Stimmen: Ja, 0 Stimmen: Nein, 4 Stimmen: Enthaltung", new Vote(6, 0, 4, VoteResult.Accepted)), (resolution.Text, resolution.Vote));
    }

    [Fact]
    public void Answers_of_a_poll_that_say_the_same_add_up()
    {
        var resolution = Only("- 5 Stimmen: a) Ja, und ich mache mit.\n  - Karla, Rolf\n- 4 Stimmen: b) Ja, aber ohne mich.\n- 1 Stimme: c) Nein, lieber später.\n- 2 Stimmen: d) Enthaltung");

        Assert.Equal(new Vote(9, 1, 2, VoteResult.Accepted), resolution.Vote);
    }

    [Theory]
    [InlineData("Die Verteilung wird so beschlossen (5:1:0).", 5, 1, 0)]
    [InlineData("Beschluss: Der Plan gilt (4/0/1)", 4, 0, 1)]
    [InlineData("Der Zaun wird gebaut (5/0/2) -> angenommen", 5, 0, 2)]
    [InlineData("Wir bauen den Zaun für 40 € - (6/0/0) - angenommen", 6, 0, 0)]
    [InlineData("Beschluss: Das Tor wird rot (5/1/0): beschlossen", 5, 1, 0)]
    [InlineData("Der Antrag auf Tee wird angenommen (5-0-1).", 5, 0, 1)]
    [InlineData("R. Sternal beantragt die Entlastung der Kasse: (7/0/2)", 7, 0, 2)]
    public void Three_numbers_in_parentheses_are_the_vote(string text, int yes, int no, int abstain)
    {
        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Accepted), Only(text).Vote);
    }

    [Theory]
    [InlineData("40 € für den Zaun mit 6/0/0 angenommen", 6, 0, 0)]
    [InlineData("Beschluss: 40 € für den Zaun 6/0/0", 6, 0, 0)]
    [InlineData("40 € für den Zaun.\n→ 6:1:2 angenommen", 6, 1, 2)]
    [InlineData("Der Zaun wird rot.\nAbstimmung: 16: 2: 0 (ja:nein:Enthaltung) angenommen", 16, 2, 0)]
    [InlineData("Der Antrag auf Tee wird mit 7 Für- zu 2 Gegen-Stimmen angenommen.", 7, 2, null)]
    [InlineData("Beschluss: Wir bauen den Zaun. Einstimmig angenommen 6/0/0.", 6, 0, 0)]
    [InlineData("Beschluss: Zustimmung: 6/0/1", 6, 0, 1)]
    [InlineData("Das Zelt bleibt. Abstimmung 5/0/2, für die Gruppen (9/8/7)", 5, 0, 2)]
    [InlineData("Der Antrag zu Haus 14/12/9 wird angenommen: 6/0/1", 6, 0, 1)]
    [InlineData("Beschluss: Die Gruppen 9/8/7 fahren weg (6/0/1)", 6, 0, 1)]
    [InlineData("Beschluss: Die Gruppen 9/8/7 fahren weg: 6/0/1", 6, 0, 1)]
    [InlineData("Wir beschließen den Kauf der Bank: 8/0/1", 8, 0, 1)]
    [InlineData("Der Vorstand beschließt den Kauf der Bank (3/0/0).", 3, 0, 0)]
    [InlineData("40 € für den Zaun 6/0/1 beschlossen", 6, 0, 1)]
    [InlineData("40 € für den Zaun angenommen mit 6/0/1", 6, 0, 1)]
    [InlineData("Beschluss: 40 € für den Zaun\n- Abstimung: 5/0/1 angenommmen", 5, 0, 1)]
    [InlineData("Karla für das Büro\n\nWahl: 8/0/2 angenommen", 8, 0, 2)]
    public void Three_numbers_right_at_the_word_for_them_are_the_vote(string text, int yes, int no, int? abstain)
    {
        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Accepted), Only(text).Vote);
    }

    [Theory]
    [InlineData("Beschluss: Der Ausflug gilt für die Klassen 5/6/7.")]
    [InlineData("Beschluss: Der Ausflug beginnt um 10:30:00")]
    [InlineData("Beschluss: Der Ausflug ist am Samstag (12-5-24)")]
    [InlineData("Beschluss: Die Karte liegt im Maß 1:0:2 aus")]
    [InlineData("Beschluss: Der Ausflug gilt für die Klassen: 5/6/7")]
    [InlineData("Beschluss: Der Zaun steht vor Haus 9/8/7")]
    [InlineData("Beschluss: Der Ausflug ist für alle, Zustimmung: 90er Lieder")]
    [InlineData("Beschluss: Der Aushang 5/0/1 bleibt bis zum Sommer hängen")]
    [InlineData("Beschluss: Der Vertrag vom 5/0/2022")]
    [InlineData("Beschluss: Die Gruppen fahren weg: 9/8/7")]
    [InlineData("Beschluss: Die Miete wird gezahlt wie folgt: 50/50/0")]
    [InlineData("Beschluss: Die Zimmer werden so verteilt: 4/2/0")]
    [InlineData("Beschluss: Kisten (Bier/Wein/Saft): 5/0/3")]
    [InlineData("Beschluss: Die Elf spielt mit 4/0/2")]
    [InlineData("Beschluss: Die Miete wird geteilt: 60/30/10.")]
    [InlineData("Beschluss: Die Miete wird geteilt – 50/25/25")]
    [InlineData("Beschluss: Sanierung am Rosenweg: 16/3/2")]
    [InlineData("Beschluss: Der Beginn ist am: 12/1/24")]
    [InlineData("Beschluss: Probe in Raum 9/0/3.")]
    [InlineData("Beschluss: Probe nach der Abstimmung 12/1/24.")]
    [InlineData("Beschluss: Die Miete wird geteilt. 60/30/10")]
    [InlineData("Beschluss: Das Fest ist am 5. 12/1/24")]
    [InlineData("Beschluss: Das Fest ist am Samstag. 21/9/24")]
    [InlineData("Beschluss: Der Notruf ist da 24/7/0")]
    [InlineData("Wir beschließen: Öffnung 24/0/7")]
    [InlineData("Der Vorstand beschließt den Kauf von Kabel 3/0/2")]
    public void Three_numbers_that_count_something_else_are_no_vote(string text)
    {
        Assert.Null(Only(text).Vote);
    }

    [Theory]
    [InlineData("90 € für Bier: abgelehnt mit 0/6/1", 0, 6, 1)]
    [InlineData("'90 € für Bier' mit 3/3/0 abgelehnt", 3, 3, 0)]
    public void Or_that_it_was_rejected(string text, int yes, int no, int abstain)
    {
        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Rejected), Only(text).Vote);
    }

    [Theory]
    [InlineData("- Tee für alle: 6/0/1", true)]
    [InlineData("- Einsätze (Brand/Sturm/Wasser): 6/0/1", false)]
    [InlineData("- Ein Budget von hundert Euro für die Gruppe, die den Zaun am Haus im Mai streicht 6/0/0", true)]
    [InlineData("- Aufnahme von Ina (im Mai) → 5/0/2", true)]
    [InlineData("- Zelte nach Größe: 6/0/12", false)]
    [InlineData("- Ina kommt mit 6/0/1 Kisten", false)]
    [InlineData("- Zelte nach Größe: 4/2/1", false)]
    [InlineData("- Tore im Spiel: 1/0/1", false)]
    [InlineData("- Der Aushang 5/0/2 hängt am Haus", false)]
    public void Three_numbers_are_a_vote_where_those_present_add_up_to_them(string text, bool isVote)
    {
        var head = "Anwesend: Karla Blau, Rolf Sternal, Ina Ott, Jan Ost, Eva Ulm, Tom Rot, Ute Dorn\n\n## 1. Haus\n\n";

        Assert.Equal(isVote, SmallArchive.Meeting($"{head}- Protokoll vom Mai: 7/0/0 angenommen\n{text}\n").Meeting.Resolutions is [_, { Vote.Total: 6 or 7 }]);
        Assert.Empty(SmallArchive.Meeting($"## 1. Haus\n\n{text}\n").Meeting.Resolutions);
    }

    [Theory]
    [InlineData("- 40 € für Tee: 6/0/1", 1)]
    [InlineData("- Tee für alle: 6/0/1", 0)]
    [InlineData("- Einsätze im Mai: 6/0/1", 0)]
    [InlineData("- Neue Mitglieder: 4/2/0", 0)]
    [InlineData("- 3 € je Karte, Anmeldungen: 5/0/2", 0)]
    public void Where_no_other_line_says_that_they_are_votes_only_those_on_money_are(string text, int resolutions)
    {
        Assert.Equal(resolutions, SmallArchive.Meeting($"Anwesend: Karla Blau, Rolf Sternal, Ina Ott, Jan Ost, Eva Ulm, Tom Rot, Ute Dorn\n\n## 1. Haus\n\n{text}\n").Meeting.Resolutions.Length);
    }

    [Theory]
    [InlineData("Nehmen wir den Bericht an? Dafür: 9, Dagegen: 1, Enthaltung: 2\n\nSomit ist der Bericht über den Zaun angenommen.", 1)]
    [InlineData("Der Antrag auf Entlastung wird mit 9 Ja-Stimmen und 2 Enthaltungen angenommen. Der Vorstand wird damit entlastet.", 1)]
    [InlineData("Nehmen wir den Bericht an? Dafür: 9, Dagegen: 1, Enthaltung: 2\n\nDie Satzung wird angenommen.", 2)]
    [InlineData("Nehmen wir den Bericht an? Dafür: 1, Dagegen: 9, Enthaltung: 2\n\nSomit ist die Satzung angenommen.", 2)]
    [InlineData("Die Satzung wird mit 5 Ja-Stimmen und 2 Enthaltungen beschlossen.\n\nDer Haushalt ist damit ebenfalls genehmigt.", 2)]
    [InlineData("Somit ist die Satzung angenommen.", 1)]
    public void What_follows_from_a_vote_is_no_second_one(string text, int resolutions)
    {
        Assert.Equal(resolutions, ResolutionsOf(text).Length);
    }

    [Fact]
    public void Three_numbers_behind_a_count_are_no_part_of_it()
    {
        Assert.Equal(new Vote(5, null, null, VoteResult.Accepted), Only("Beschluss: Zustimmung: 5. Gruppen: 5/3/1").Vote);
    }

    [Fact]
    public void A_question_below_a_vote_is_not_what_was_decided()
    {
        Assert.DoesNotContain(ResolutionsOf("ABSTIMMUNG: Kaufen wir ein Zelt?\n-> Einstimmig angenommen 7/0/0\nWer hat das alte Zelt bezahlt?"), r => r.Text.Contains("alte", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Beschluss: Das Protokoll wird freigegeben.\nErgebnis: 7/0/1 (ja/nein/Enthaltung)")]
    [InlineData("Der Zaun wird gebaut.\n\nAbstimmung: 7/0/1 (Dafür/Dagegen/Enth.)")]
    public void Words_behind_three_numbers_may_say_what_they_count(string text)
    {
        Assert.Equal(new Vote(7, 0, 1, VoteResult.Accepted), Only(text).Vote);
    }

    [Fact]
    public void Words_in_another_order_are_no_such_vote()
    {
        Assert.DoesNotContain(ResolutionsOf("Der Zaun wird gebaut.\n\nErgebnis: 7/1/0 (ja/Enthaltung/nein)"), r => r.Vote is { No: 1 });
    }

    private static Resolution Only(string text) => Assert.Single(ResolutionsOf(text));

    private static ImmutableArray<Resolution> ResolutionsOf(string text) => SmallArchive.Meeting($"# TOP 1: Haus\n\n{text}\n").Meeting.Resolutions;
}
