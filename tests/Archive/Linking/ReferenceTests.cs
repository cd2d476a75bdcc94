namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Links between meetings, seen from both sides.</summary>
public sealed class ReferenceTests
{
    private const string Earlier = """
        -- protokolle/2022-09-14-vorstand.md --
        ---
        gremium: Vorstand
        ---

        ## 1. Begrüßung

        ## 2. Bericht

        ## 3. Finanzen

        ### 3.1 Haushalt

        """;

    [Theory]
    [InlineData("Siehe [14.09.2022](2022-09-14-vorstand), Protokoll vom [14. September 2022](2022-09-14-vorstand).")]
    [InlineData("Wie bei der Sitzung am [14.09.2022](2022-09-14-vorstand) besprochen; nicht am 15.09.2022.")]
    [InlineData("Wie in der [letzten Sitzung](2022-09-14-vorstand) besprochen, siehe [voriges Protokoll](2022-09-14-vorstand).")]
    [InlineData("Das Protokoll der [letzten Vorstandssitzung](2022-09-14-vorstand) wird verlesen.")]
    [InlineData("Nicht gemeint: letzte Sitzung des LIB, die letzte Mitgliederversammlung, die letzten Sitzungen, vorletzte Sitzung, der letzte Sitzungstag.")]
    [InlineData("Offen aus [TOP 3 vom 14.09.2022](2022-09-14-vorstand#top-3): der Haushalt.")]
    [InlineData("Offen aus [TOP 3.1 der Sitzung vom 14.09.2022](2022-09-14-vorstand#top-3-1).")]
    [InlineData("Offen: Protokoll vom [14.09.2022, TOP 3](2022-09-14-vorstand#top-3), und [TOP 3 der letzten Sitzung](2022-09-14-vorstand#top-3).")]
    [InlineData("Geputzt wird am 14.9. 22 – 23 Uhr, wie am [14.9.22](2022-09-14-vorstand) besprochen.")]
    [InlineData("Zu TOP 3: es gilt das Protokoll vom [14.09.2022](2022-09-14-vorstand).")]
    public void Earlier_minutes_are_linked_where_they_are_named(string marked)
    {
        using var archive = SmallArchive.Of(Earlier + Later(Marked.WithoutLinks(marked)));

        Assert.Equal(marked, Marked.In(archive.Read().Meetings[1], Marked.WithoutLinks(marked)));
        Assert.Empty(archive.Reported);
    }

    [Fact]
    public void An_agenda_item_that_is_not_there_is_reported_and_the_minutes_are_linked()
    {
        using var archive = SmallArchive.Of(Earlier + Later("Offen aus TOP 9 vom 14.09.2022."));

        var linked = Marked.In(archive.Read().Meetings[1], "Offen");

        Assert.Equal("Offen aus [TOP 9 vom 14.09.2022](2022-09-14-vorstand).", linked);
        Assert.Equal(["protokolle/2022-10-24-vorstand.md:7:1 LNK6103"], archive.Reported.AsEnumerable());
    }

    [Theory]
    [InlineData("## 2. Genehmigung des Protokolls vom 14.09.2022\n\nDas Protokoll wird einstimmig genehmigt.", "Approval")]
    [InlineData("## 2. Genehmigung des Protokolls vom 14.09.2022\n\nWird auf die nächste Sitzung vertagt.", "Review")]
    [InlineData("## 2. Genehmigung des Protokolls vom 14.09.2022\n\nKarl berichtet.", "Review")]
    [InlineData("## 2. Kontrolle des Protokolls vom 14.09.2022\n\nKontakt hergestellt.", "Review")]
    [InlineData("## 2. Kontrolle des Protokolls vom 14.09.2022\n\nKeine Einwände.", "Approval")]
    [InlineData("Das Protokoll vom 14.09.2022 wird ohne Änderungen bestätigt.", "Approval")]
    [InlineData("Das Protokoll vom 14.09.2022 wird nicht genehmigt.", "Review")]
    [InlineData("Das Protokoll vom 14.09.2022 liegt vor und wird in nächster Sitzung angenommen.", "Review")]
    [InlineData("Das Protokoll vom 14.09.2022 wird genehmigt und in nächster Zeit veröffentlicht.", "Approval")]
    [InlineData("Das Protokoll vom 14.09.2022 wird nicht heute genehmigt, sondern in der nächsten Sitzung.", "Review")]
    [InlineData("Das Protokoll vom 14.09.2022 wird wie folgt berichtigt: Es war Karl.", "Correction")]
    [InlineData("Das Protokoll der letzten Sitzung wird angenommen.", "Approval")]
    [InlineData("Wie im Protokoll vom 14.09.2022 festgehalten, fehlt Geld.", "Mention")]
    [InlineData("Am 14.09.2022 fehlte Geld.", "Date")]
    public void What_later_minutes_do_to_earlier_ones_both_know(string text, string kind)
    {
        using var archive = SmallArchive.Of(Earlier + Later(text));

        var meetings = archive.Read().Meetings;

        Assert.Equal((0, kind), Assert.Single(meetings[1].RefersTo.Select(r => (r.Meeting, r.Kind.ToString()))));
        Assert.Equal((1, kind), Assert.Single(meetings[0].ReferredFrom.Select(r => (r.Meeting, r.Kind.ToString()))));
    }

    [Theory]
    [InlineData("## 1. Genehmigung des Protokolls vom 14.09.2022\n\nDas Protokoll wird ohne Änderungen genehmigt.", null)]
    [InlineData("## 1. Genehmigung des Protokolls vom 14.09.2022 (AG Umbau)\n\nDas Protokoll wird ohne Änderungen genehmigt.", "Approval")]
    [InlineData("## 1. Geld\n\nWie im Protokoll vom 14.09.2022 festgehalten, fehlt Geld.", "Mention")]
    public void Minutes_of_another_committee_are_approved_only_by_its_name(string text, string? kind)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-09-14-umbau.md --
            ---
            gremium: AG Umbau
            ---
            Beginn.
            -- protokolle/2022-10-24-vorstand.md --
            ---
            gremium: Vorstand
            ---
            {text}
            """);

        var meetings = archive.Read().Meetings;

        Assert.Equal(kind, meetings[0].ReferredFrom.SingleOrDefault()?.Kind.ToString());
    }

    [Fact]
    public void The_last_meeting_is_not_meant_where_minutes_seem_to_be_missing()
    {
        using var archive = SmallArchive.Of(
            Meeting("2022-01-10", "Beginn.") + Meeting("2022-02-10", "Weiter.") + Meeting("2022-03-10", "Weiter.") + Meeting("2022-04-10", "Siehe letzte Sitzung.")
            + Meeting("2022-06-20", "Nach der letzten Sitzung ging es weiter."));

        var meetings = archive.Read().Meetings;

        Assert.Equal("Siehe [letzte Sitzung](2022-03-10-rat).", Marked.In(meetings[3], "Siehe"));
        Assert.Equal("Nach der letzten Sitzung ging es weiter.", Marked.In(meetings[4], "Nach"));
    }

    [Fact]
    public void A_link_to_the_file_of_other_minutes_is_a_reference_and_its_date_must_fit()
    {
        using var archive = SmallArchive.Of(Earlier + Later("Siehe [Protokoll vom 15.09.2022](2022-09-14-vorstand.md)."));

        var meetings = archive.Read().Meetings;

        Assert.Equal([0], meetings[1].RefersTo.Select(r => r.Meeting));
        Assert.Equal([1], meetings[0].ReferredFrom.Select(r => r.Meeting));
        Assert.Equal(["protokolle/2022-10-24-vorstand.md:7:1 LNK6005"], archive.Reported.AsEnumerable());
    }

    [Theory]
    [InlineData("Siehe [TOP 4](2022-10-24-rat#top-4).")]
    [InlineData("Das Geld fehlt (s. [TOP 4](2022-10-24-rat#top-4)), siehe auch [Anlage 1](2022-10-24-rat/anlage-1.pdf).")]
    [InlineData("Siehe TOP 4 der letzten Sitzung, vgl. TOP 4 im Protokoll des Beirats. TOP 4 wird vertagt.")]
    public void Items_and_attachments_of_the_same_minutes_are_linked_behind_a_word_that_points(string text)
    {
        using var archive = SmallArchive.Of(Meeting("2022-10-24", $"## 1. Dach\n\n{Marked.WithoutLinks(text)}\n\n## 4. Satzung\n\nDie [Anlage 1](anlage-1.pdf) liegt bei.\n"));
        archive.Write("protokolle/anlage-1.pdf", "%PDF");

        var meeting = Assert.Single(archive.Read().Meetings);

        Assert.Equal(text, Marked.In(meeting, Marked.WithoutLinks(text)[..5]).Replace("ratanlage", "rat/anlage", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nächste Sitzung: [14.02.2022](2022-02-14-rat), 14 Uhr; nicht der 15.02.2022.")]
    [InlineData("Nächste Sitzung: [14. Februar](2022-02-14-rat), 18 Uhr.")]
    [InlineData("Nächster Termin: Mo, [14.2.](2022-02-14-rat), 18 Uhr.")]
    [InlineData("Nächste Termine: [14.2.](2022-02-14-rat), 14.3. und 11.4., 18 Uhr.")]
    public void A_meeting_that_was_announced_and_held_is_linked_both_ways(string text)
    {
        using var archive = SmallArchive.Of(Meeting("2022-01-10", "## 7. Termine\n\n" + Marked.WithoutLinks(text)) + Meeting("2022-02-14", "Beginn."));

        var meetings = archive.Read().Meetings;

        Assert.Equal(text, Marked.In(meetings[0], "Nächste"));
        Assert.Equal([1], meetings[0].Announces.Select(a => a.Meeting));
        Assert.Equal([0], meetings[1].AnnouncedIn.Select(a => a.Meeting));
        Assert.Empty(meetings[0].RefersTo);
    }

    [Theory]
    [InlineData("Früh.", "Spät.")]
    [InlineData("Anwesend: Karla Blau", "Beschluss: Es gibt Tee.")]
    public void Two_meetings_of_one_committee_on_one_day_are_not_told_apart(string early, string late)
    {
        using var archive = SmallArchive.Of(
            Meeting("2022-01-10", early, "-a") + Meeting("2022-01-10", late, "-b") + Meeting("2022-02-10", "Siehe Protokoll vom 10.01.2022 und letzte Sitzung."));

        Assert.Empty(archive.Read().Meetings[2].RefersTo);
    }

    [Fact]
    public void An_invitation_is_not_the_meeting_of_its_day()
    {
        using var archive = SmallArchive.Of(
            Meeting("2022-01-10", "Anwesend: Karla Blau") + Meeting("2022-01-10", "Wir laden ein.", "-einladung")
            + Meeting("2022-02-10", "Wir laden ein.", "-einladung") + Meeting("2022-02-10", "Anwesend: Karla Blau\n\nSiehe letzte Sitzung, Protokoll vom 10.01.2022.", "-protokoll"));

        var meetings = archive.Read().Meetings;

        Assert.Equal("Siehe [letzte Sitzung](2022-01-10-rat), Protokoll vom [10.01.2022](2022-01-10-rat).", Marked.In(meetings[3], "Siehe"));
    }

    private static string Later(string text) => $"-- protokolle/2022-10-24-vorstand.md --\n---\ngremium: Vorstand\n---\n\n## 1. Bericht\n\n{text}\n\n";

    private static string Meeting(string date, string text, string end = "") => $"-- protokolle/{date}-rat{end}.md --\n---\ngremium: Rat\ndatum: {date}\n---\n\n{text}\n\n";
}
