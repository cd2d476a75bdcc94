namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Whom a name means: one line a case, with the links that are expected and no others.</summary>
public sealed class PeopleTests
{
    private const string Board = """
        personen/r-sternal {name: R. Sternal, anrede: Herr}
        personen/s-moebbeck {name: S. Möbbeck, anrede: Frau}
        personen/christian-altmann {name: Christian Altmann, anrede: Herr, organisation: Stadtbüro, rolle: Integrationskoordinator}
        personen/k-blau {name: K. Blau}
        personen/schellenberger {name: Dr. Schellenberger, anrede: Herr}
        personen/anna-lena-thiele {name: Anna-Lena Thiele, anrede: Frau}
        personen/von-der-heide {name: Paula von der Heide, anrede: Frau}
        personen/s-jonas {name: Sven Jonas, anrede: Herr}
        personen/ohne {name: "--", kurz: Rabe}
        partner/stadtbuero {name: Stadtbüro}
        partner/altmann-stiftung {name: Christian Altmann Stiftung}
        """;

    [Theory]
    [InlineData("Es kommt [Sven J](s-jonas)")]
    [InlineData("Ein Name ohne Buchstaben stört niemanden.")]
    [InlineData("[Hr. Sternal](r-sternal) führt Gespräche mit [Fr. Möbbeck](s-moebbeck) und [Frau Möbbeck](s-moebbeck).")]
    [InlineData("[Herr Sternal](r-sternal), Grußwort von [Hrn. Sternal](r-sternal), Dank an [Herrn Sternal](r-sternal).")]
    [InlineData("Frau Sternal und Hr. Möbbeck kennt niemand.")]
    [InlineData("[R. Sternal](r-sternal) und [S. Moebbeck](s-moebbeck) berichten.")]
    [InlineData("P. Sternal und Frank Sternal sind andere.")]
    [InlineData("[Hr. Christian Altmann](christian-altmann), [Christian Altmann](christian-altmann), [C. Altmann](christian-altmann), [Chr. Altmann](christian-altmann).")]
    [InlineData("Corinna Altmann und D. Altmann sind andere.")]
    [InlineData("Dank an [Christian\nAltmann](christian-altmann), Corinna\nAltmann, Otto\nJonas und alle anderen.")]
    [InlineData("[Hr. Christian\nAltmann](christian-altmann); nicht Frau Christian\nAltmann, Familie Christian\nAltmann und die Christian\nAltmann Schule.")]
    [InlineData("Herr Jonas Krug und Dr. Jonas Krug sind Fremde, nicht aber [Herr Jonas](s-jonas).")]
    [InlineData("[Hr. Dr. Schellenberger](schellenberger), [Dr. Schellenberger](schellenberger), [Prof. Dr. Schellenberger](schellenberger).")]
    [InlineData("[Frau Dr. med. S. Möbbeck](s-moebbeck) berichtet.")]
    [InlineData("Mit Frau Schmidt wird gesprochen.")]
    [InlineData("[Kollege Sternal](r-sternal) und [Kollegin Möbbeck](s-moebbeck) berichten; Kollegin Sternal nicht.")]
    [InlineData("Die [Kollegen Sternal](r-sternal) und Möbbeck berichten.")]
    [InlineData("[Herr/Frau Möbbeck](s-moebbeck) fehlt noch eine Anrede.")]
    [InlineData("Familie Sternal, Firma K. Blau und das Ehepaar Altmann.")]
    [InlineData("Die Sternal-Gruppe und Frau Müller-Sternal sind nicht gemeint.")]
    [InlineData("[Hrn. Sternals](r-sternal) Vorschlag und der Antrag [Christian Altmanns](christian-altmann).")]
    [InlineData("Fr. Möbbecks sagt, sie heiße mit s am Ende.")]
    [InlineData("[Fr. Thiele](anna-lena-thiele), [Anna-Lena Thiele](anna-lena-thiele), [A.-L. Thiele](anna-lena-thiele), [A. Thiele](anna-lena-thiele); nicht L. Thiele.")]
    [InlineData("[Frau von der Heide](von-der-heide) und [P. von der Heide](von-der-heide); nicht Frau Heide.")]
    [InlineData("Frau von Möbbeck ist eine andere.")]
    [InlineData("Die [Christian Altmann Stiftung](altmann-stiftung) fördert; die Rolf Sternal Stiftung auch, ebenso die Altmann Schule.")]
    [InlineData("[Integrationskoordinator Altmann](christian-altmann) berichtet, Pfarrer Altmann nicht.")]
    [InlineData("[C. Altmann](christian-altmann) ([Stadtbüro](stadtbuero)) berichtet.")]
    [InlineData("… ist fertig.  [R. Sternal](r-sternal) fragt nach der LAE. [C. Altmann](christian-altmann) antwortet.")]
    public void By_the_words_alone(string marked)
    {
        var (linked, _) = Cast.Link(Board, "", marked);

        Assert.Equal(marked, linked);
    }

    [Fact]
    public void A_register_may_have_the_family_name_first_as_lists_of_members_do()
    {
        using var archive = SmallArchive.Of(Cast.Files("""
            personen/karla {name: "Blau, Karla"}
            personen/rolf {name: "Sternal, Dr. Rolf"}
            personen/mara {name: "Mara Oster, Vorsitzende"}
            """));

        Assert.Equal(["Dr. Rolf Sternal", "Karla Blau", "Mara Oster, Vorsitzende"], archive.Read().People.Select(p => p.Subject.Name));
    }

    [Theory]
    [InlineData("R. Sternal, K. Blau, S. Jonas", "[Sternal](r-sternal) berichtet; laut [Sternal](r-sternal) ist das so. Altmann war nicht da.")]
    [InlineData("R. Sternal, K. Blau", "Rückmeldung [Sternal](r-sternal): gut. Für [Sternal](r-sternal) ist alles gesagt.")]
    [InlineData("R. Sternal, K. Blau", "[Sternals](r-sternal) Vorschlag wird angenommen.")]
    [InlineData("R. Sternal, K. Blau", "Blau markierte Felder, ein Sternal, die Sternals, Café Sternal, 3 Sternal, Sternal Blau.")]
    [InlineData("R. Sternal, K. Blau", "[K. Blau](k-blau) trägt Blau.")]
    [InlineData("S. Jonas", "Jonas kommt; [Hr. Jonas](s-jonas) auch.")]
    [InlineData("R. Sternal, Bürgermeisterin S. Möbbeck", "Herr Kreisbaumeister Sternal trägt vor. [Herr Sternal](r-sternal) dankt der Bürgermeisterin. [Möbbeck](s-moebbeck) ergänzt, der Gemeinderat Sternal tagt.")]
    [InlineData("R. Sternal, S. Möbbeck", "Das Fest beginnt um 18 Uhr. [Sternal](r-sternal) holt das Salz aus dem Bad. [Möbbeck](s-moebbeck) hilft.")]
    [InlineData("PFRIN. MÖBBECK, HERR STERNAL", "[Frau Möbbeck](s-moebbeck) dankt. [PFRIN. MÖBBECK](s-moebbeck) und [HERR STERNAL](r-sternal) gehen.")]
    [InlineData("Kirchenälteste S. Möbbeck", "[Möbbeck](s-moebbeck) dankt, [Kirchenälteste Möbbeck](s-moebbeck) geht.")]
    [InlineData("K. Blau", "Herr Otto Sternal fragt nach dem Brunnen. Herr Sternal fragt nach, [R. Sternal](r-sternal) nicht.")]
    [InlineData("R. Sternal", "Kollege Otto Sternal fragt. Herr Sternal antwortet, [R. Sternal](r-sternal) auch.")]
    [InlineData("Bürgermeister R. Sternal, GRin S. Möbbeck, Pfr. Blau", "[Bürgermeister Sternal](r-sternal) fragt, [Stadträtin Möbbeck](s-moebbeck) und [Pfr. Blau](k-blau) antworten; Pfarrerin Sternal ist eine andere, Pfarrer Altmann war nicht da.")]
    [InlineData("GV R. Sternal, Vzbgm. S. Möbbeck MSc, GV K. Blau", "[GV Sternal](r-sternal) fragt, [Vzbgm. Möbbeck](s-moebbeck) antwortet, die GV tagt.")]
    [InlineData("Sternal, Blau, Altmann", "[Blau](k-blau) und [Altmann](christian-altmann) berichten, der Blau nicht.")]
    public void Alone_a_family_name_means_only_who_was_there(string attendance, string marked)
    {
        var (linked, _) = Cast.Link(Board, attendance, marked);

        Assert.Equal(marked, linked);
    }

    [Theory]
    [InlineData("Peters (OV Nord), Ute Peters", "jan-peters, ute-peters")]
    [InlineData("Ute Peters, Jan Peters, Peters", "ute-peters, jan-peters, ")]
    [InlineData("Ute Peters, U. Peters", "ute-peters, ute-peters")]
    [InlineData("Herr Peters, Frau Peters", "jan-peters, ute-peters")]
    public void Who_is_listed_in_full_is_not_the_other_of_that_family(string attendance, string expected)
    {
        using var archive = SmallArchive.Of($"""
            -- personen/jan-peters.md --
            ---
            name: Jan Peters
            anrede: Herr
            ---
            -- personen/ute-peters.md --
            ---
            name: Ute Peters
            anrede: Frau
            ---
            -- protokolle/2024-05-06.md --
            ---
            anwesend: [{attendance}]
            ---
            """);

        var meeting = Assert.Single(archive.Read().Meetings);

        Assert.Equal(expected, string.Join(", ", meeting.Attendees.Select(a => a?.Slug)));
    }

    [Theory]
    [InlineData("Ina von und zu Berg", "[Ina von und zu Berg](ina-von-und-zu-berg) fragt, [Frau von und zu Berg](ina-von-und-zu-berg) auch.")]
    [InlineData("Jean d’Arc", "[Jean d’Arc](jean-darc) fragt.")]
    [InlineData("Vorstand und Gäste", "Vorstand und Gäste fragen.")]
    public void A_name_may_have_small_words_of_its_own(string attendee, string marked)
    {
        var (linked, _) = Cast.Link("", $"{attendee}, Karl Grün", marked);

        Assert.Equal(marked, linked);
    }

    [Fact]
    public void A_lone_point_in_a_name_ends_no_build()
    {
        Assert.Equal([null, "karl-gruen"], SmallArchive.Meeting("---\nanwesend: [Karla . Blau, Karl Grün]\n---\n## 1. Bericht\n").Attendees.Select(a => a?.Slug));
    }

    [Fact]
    public void A_full_name_is_nobody_who_is_known_by_the_family_name_alone()
    {
        var meeting = SmallArchive.Meeting("---\nanwesend: [Peters, Ute Peters]\n---\n## 1. Bericht\n\nUte Peters berichtet.\n");

        Assert.Equal(["peters", "ute-peters"], meeting.Attendees.Select(a => a?.Slug));
        Assert.Equal("[Ute Peters](ute-peters) berichtet.", Marked.In(meeting, "Ute"));
    }

    [Fact]
    public void A_family_name_alone_is_who_the_committee_lists_in_full_at_other_times()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-09-14-vorstand.md --
            ---
            gremium: Vorstand
            anwesend: [Herr Wolf, Ina Ott]
            ---
            -- protokolle/2022-10-24-vorstand.md --
            ---
            gremium: Vorstand
            anwesend: [Wolf, Ott]
            ---
            -- protokolle/2022-10-24-chor.md --
            ---
            gremium: Chor
            anwesend: [Kern]
            ---
            -- protokolle/2022-11-24-vorstand.md --
            ---
            gremium: Vorstand
            anwesend: [Uta Kern]
            ---
            """);

        var meetings = archive.Read().Meetings;

        Assert.Equal(["herr-wolf", "ina-ott", "kern", "uta-kern"], archive.Read().People.Select(p => p.Subject.Slug).Order(StringComparer.Ordinal));
        Assert.All(meetings, m => Assert.DoesNotContain(null, m.Attendees));
    }

    private const string Namesakes = """
        personen/karl-meier {name: Karl Meier, anrede: Herr, organisation: Caritas, rolle: Kassenwart}
        personen/klara-meier {name: Klara Meier, anrede: Frau, organisation: Diakonie, rolle: Schriftführerin}
        personen/kim-yilmaz {name: Kim Yilmaz}
        personen/karin-yilmaz {name: Karin Yilmaz}
        personen/michael-krause {name: Michael Krause, anrede: Herr}
        personen/michael-pohl {name: Michael Pohl, anrede: Herr}
        personen/anna-weiss-1 {name: Anna Weiß, anrede: Frau, organisation: Caritas}
        personen/anna-weiss-2 {name: Anna Weiß, anrede: Frau, organisation: Diakonie}
        personen/jan-peter {name: Jan Peter, anrede: Herr}
        personen/jana-peters {name: Jana Peters, anrede: Frau}
        personen/vogt-dr {name: Dr. Uta Vogt, anrede: Frau}
        personen/vogt {name: Udo Vogt, anrede: Herr}
        partner/caritas {name: Caritas}
        partner/diakonie {name: Diakonie}
        """;

    [Theory]
    [InlineData("", "[Hr. Meier](karl-meier) und [Frau Meier](klara-meier) berichten; K. Meier auch.")]
    [InlineData("Karl Meier, Klara Meier", "Die Geschwister Meier; Meier, K. Meier; [Karl Meier](karl-meier).")]
    [InlineData("Karl Meier", "[K. Meier](karl-meier) und [Meier](karl-meier) berichten.")]
    [InlineData("", "[K. Meier](karl-meier) ([Caritas](caritas)) und [K. Meier](klara-meier) ([Diakonie](diakonie)).")]
    [InlineData("", "[K. Meier](karl-meier) (Kassenwart) und [K. Meier](klara-meier) (Schriftführerin).")]
    [InlineData("", "[K. Meier](klara-meier) von der [Diakonie](diakonie) und [K. Meier](karl-meier) von der [Caritas](caritas).")]
    [InlineData("", "Hr. Yilmaz und Frau Yilmaz: beide ohne Anrede im Register.")]
    [InlineData("", "[Michael K.](michael-krause) und [Michael P.](michael-pohl) berichten, Michael und Michael S. nicht.")]
    [InlineData("Michael Krause, Michael Pohl", "Michael berichtet; [Michael P.](michael-pohl) fragt.")]
    [InlineData("Michael Krause, Karl Meier", "[Michael](michael-krause) und [Karl](karl-meier) berichten; der Michael nicht.")]
    [InlineData("M. Krause, K. Meier", "Michael berichtet: der Vorname allein sagt hier niemandem etwas.")]
    [InlineData("", "Anna Weiß und Frau Weiß bleiben offen.")]
    [InlineData("", "[Frau Weiß](anna-weiss-1) ([Caritas](caritas)).")]
    [InlineData("Anna Weiß (Diakonie)", "[Anna Weiß](anna-weiss-2), [Fr. Weiß](anna-weiss-2).")]
    [InlineData("", "[Fr. Peters](jana-peters) und [Hr. Peter](jan-peter) berichten, Hr. Peters Antrag ist da.")]
    [InlineData("", "[Dr. Vogt](vogt-dr) und [Hr. Vogt](vogt) berichten; U. Vogt bleibt offen.")]
    public void Of_namesakes_only_the_one_whom_something_shows(string attendance, string marked)
    {
        var (linked, _) = Cast.Link(Namesakes, attendance, marked);

        Assert.Equal(marked, linked);
    }

    [Fact]
    public void A_link_set_by_hand_settles_whom_it_means()
    {
        using var archive = SmallArchive.Of(Cast.Files(Namesakes) + "-- protokolle/2022-10-24.md --\nMit [[anna-weiss-2|Anna Weiß]], [[Karl Meier|K. Meier]] und [[Hr. Vogt]].\n");

        var linked = Marked.In(archive.Read().Meetings[0], "Mit");

        Assert.Equal("Mit [Anna Weiß](anna-weiss-2), [K. Meier](karl-meier) und [Hr. Vogt](vogt).", linked);
    }
}
