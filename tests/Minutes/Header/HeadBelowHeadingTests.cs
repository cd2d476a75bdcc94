namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>A head of the minutes that has a heading of its own, which is no agenda item.</summary>
public sealed class HeadBelowHeadingTests
{
    [Theory]
    [InlineData("Meta", false)]
    [InlineData("Rahmendaten", false)]
    [InlineData("1. Rahmendaten", true)]
    [InlineData("1) Meta", true)]
    [InlineData("1. Allgemeines", true)]
    [InlineData("📋 Eckdaten", false)]
    [InlineData("Informationen zur Sitzung", false)]
    public void A_first_section_may_stand_for_the_head(string heading, bool isItem)
    {
        var meeting = SmallArchive.Meeting($"# Protokoll\n\n## {heading}\n\n- **Datum:** 24.10.2022\n- **Uhrzeit:** 09:00 – 09:30\n- **Ort:** Saal\n- **Teilnehmer:** Karla Blau, Rolf Sternal\n- **Protokoll:** Rolf Sternal\n\n## 2) Dach\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), new TimeOnly(9, 0), new TimeOnly(9, 30), "Saal", "Rolf Sternal"), (meeting.Date, meeting.Start, meeting.End, meeting.Location, meeting.MinutesBy));
        Assert.Equal(2, meeting.Attendance.Present.Length);
        Assert.Equal(isItem ? 2 : 1, meeting.Items.Length);
    }

    [Theory]
    [InlineData("### Treffen: Auftakt\n\n**Datum:** 2022-10-24\n**Uhrzeit:** 15:30 – 16:30 Uhr\n**Ort / Plattform:** Saal\n**Teilnehmer:** Karla Blau, Rolf Sternal", "Dach | Kasse")]
    [InlineData("## Aufbau\n\n### Treffen: Auftakt\n\nDatum: 24.10.2022\nOrt: Saal\nTeilnehmer: Karla Blau, Rolf Sternal", "Dach | Kasse")]
    [InlineData("## I. Schriftführer / Teilnehmer:\n\nDatum: 24.10.2022\n\nOrt: Saal\n\nTeilnehmer: Karla Blau, Rolf Sternal", "Dach | Kasse")]
    public void A_heading_above_nothing_but_the_head_is_no_item(string head, string items)
    {
        var meeting = SmallArchive.Meeting($"# Protokoll\n\n{head}\n\n### Dach\n\nDicht.\n\n### Kasse\n\nStimmt.\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), "Saal", 2), (meeting.Date, meeting.Location, meeting.Attendance.Present.Length));
        Assert.Equal(items, string.Join(" | ", meeting.Items.Select(item => item.Title)));
    }

    [Theory]
    [InlineData("## Treffen mit der Stadt\n\nDatum: 12.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal\n\nEs war laut.", "Treffen mit der Stadt")]
    [InlineData("## Wanderung\n\nDatum: 12.11.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Wanderung")]
    [InlineData("Anwesend: Mara Oster, Tim Tamm\n\n## Treffen mit der Stadt\n\nDatum: 12.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Treffen mit der Stadt")]
    [InlineData("## Treffen mit der Stadt\n\nDatum: 12.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Treffen mit der Stadt")]
    [InlineData("## Treffen: Auftakt\n\nDatum: 24.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal\n\n## Treffen: Ende\n\nLang.", "Treffen: Auftakt")]
    [InlineData("## Nichtöffentliche Sitzung\n\nDatum: 24.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Nichtöffentliche Sitzung")]
    [InlineData("## Start der Arbeiten\n\nBald.", "Start der Arbeiten")]
    [InlineData("## Start: 24.11.2022\n\nBald.", "Start: 24.11.2022")]
    [InlineData("## Start 18:30 im Saal\n\nBald.", "Start 18:30 im Saal")]
    [InlineData("## I. Protokoll / Leitung\n\nGenehmigt.", "I. Protokoll / Leitung")]
    [InlineData("## Ort und Plan\n\nGut.\n\n## II. Haus / Hof\n\nGut.", "II. Haus / Hof")]
    [InlineData("## Mitglieder und Gäste\n\nEs werden mehr.", "Mitglieder und Gäste")]
    public void A_heading_above_more_or_about_another_day_is_an_item(string text, string first)
    {
        Assert.Equal(first, SmallArchive.Meeting($"# Vorstand 24.10.2022\n\n{text}\n\n## Kasse\n\nStimmt.\n").Meeting.Items[0].Title);
    }

    [Theory]
    [InlineData("### START 20:05")]
    [InlineData("### Allgemeines\n\n- Protokoll: Karla Blau\n- Beginn: 20:05 Uhr")]
    [InlineData("Anwesend: Mara Oster, Tim Tamm\nEntschuldigt: Beginn: 20:05 Uhr")]
    public void When_it_began_may_stand_in_a_heading_or_behind_a_label_without_names(string head)
    {
        var meeting = SmallArchive.Meeting($"# Treffen 24.10.2022\n\n{head}\n\n### Dach\n\nDicht.\n\n### Kasse\n").Meeting;

        Assert.Equal(new TimeOnly(20, 5), meeting.Start);
        Assert.Empty(meeting.Attendance.Excused);
    }

    [Theory]
    [InlineData("Allgemeines", "Das Sommerfest:\n\n- Datum: 12.08.2023\n- Ort: Wiese\n- Beginn: 15 Uhr")]
    [InlineData("Organisatorisches", "Wir planen das Sommerfest.\n\n- Datum: 12.08.2023\n- Ort: Wiese\n- Teilnehmer: ca. 80")]
    [InlineData("Infos zum Straßentreffen", "- Datum: 12.08.2023\n- Ort: Wiese\n- Beginn: 15 Uhr\n- Leitung: Karla Blau")]
    [InlineData("Infos zum Treffen", "- Datum: 12.08.2023\n- Ort: Wiese\n- Beginn: 15 Uhr\n- Teilnehmer: ca. 80")]
    [InlineData("Allgemeines", "Anwesend: Karla Blau, Rolf Sternal\nTermin: 14.11.2022, 19 Uhr Vortrag im Keller")]
    public void An_item_on_anything_is_no_head_of_the_minutes(string title, string text)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n# Protokoll\n\n## 1. {title}\n\n{text}\n\n## 2. Dach\n");
        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), null, null, null), (meeting.Date!.Value, meeting.Start, meeting.Location, meeting.Chair));
        Assert.DoesNotContain(archive.Diagnostics, d => d.Code.Id == "MIN1102");
    }
}
