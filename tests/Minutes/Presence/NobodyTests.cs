using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>What stands where people are listed and is nobody.</summary>
public sealed class NobodyTests
{
    [Theory]
    [InlineData("Die Mitglieder waren am 07.10.2022 geladen worden, Zeit und Ort der Sitzung waren bekannt.")]
    [InlineData("Karla fragt bei Lea Lenz und Tim Tamm nach, warum sie nicht kommen.")]
    [InlineData("Ortschaftsräte, Vorstandsmitglieder, Elternvertreter")]
    [InlineData("Name\nDienststelle o. ä.\nUnterschrift")]
    [InlineData("bitte")]
    [InlineData("Die Liste liegt bei.")]
    [InlineData("Karla stößt heute später dazu.")]
    [InlineData("- Wir laden sie wieder ein\n- Drei Personen stellen sich vor")]
    [InlineData("- Bau (4 Stimmen): nicht anwesend\n- Kunst: durch Bau vertreten\n- Jura (2 Stimmen): unbesetzt")]
    [InlineData("Siehe Teilnehmerliste (Anlage)\nDer Architekt nimmt als Vertreter für das Bauamt\nHalle an den Abstimmungen teil.")]
    [InlineData("Sechs Teilnehmer, siehe Liste (Anlage 1).")]
    [InlineData("Mitglied des Gremiums\nBürgermeister\nVom Bauamt\nSeite 2")]
    [InlineData("Gemeinderatssitzung\nAnwesenheitsübersicht")]
    public void A_sentence_and_a_group_are_no_names(string text)
    {
        Assert.Empty(Of($"## Anwesend\n\n{text}").Present);
    }

    [Theory]
    [InlineData("TAGESORDNUNG\n\nÖffentlicher Teil")]
    [InlineData("Nicht entschuldigt waren: -\n\nSeite 1 von 7")]
    [InlineData("Niederschrift")]
    public void What_stands_below_a_list_that_nobody_filled_in_is_nobody(string below)
    {
        Assert.Equal(["Karla Blau"], Of($"Anwesend: Karla Blau\n\nEntschuldigt waren:\n\n{below}").All.Select(a => a.Name));
    }

    [Theory]
    [InlineData("Anwesend: Entschuldigt:\n\nKarla Blau Rolf Sternal", "")]
    [InlineData("Anwesend:\tEntschuldigt:\\\nKarla Blau\tRolf Sternal", "")]
    [InlineData("Anwesend: Karla Blau\n\nEntschuldigt: Rolf Sternal", "Karla Blau")]
    public void The_head_of_a_list_beside_this_one_is_nobody(string text, string present) =>
        Assert.Equal(present, string.Join(", ", Of(text).Present.Select(a => a.Name)));

    [Theory]
    [InlineData("Der Vorsitzende Herr Moll eröffnet die Sitzung und begrüßt alle, insbesondere\ndie Gäste.\nAußerdem spricht Mara Oster", "Karla Blau | Rolf Sternal")]
    [InlineData("Siehe auch die Liste\nMara Oster", "Karla Blau | Rolf Sternal | Mara Oster")]
    [InlineData("Siehe auch die Liste\nHalle ist vertreten", "Karla Blau | Rolf Sternal")]
    [InlineData("Bernd Bürgermeister\nIna Seite\nMax Laut", "Karla Blau | Rolf Sternal | Bernd Bürgermeister | Ina Seite | Max Laut")]
    public void A_list_of_names_ends_where_the_text_begins(string below, string names)
    {
        Assert.Equal(names, string.Join(" | ", Of($"Anwesend:\nKarla Blau\nRolf Sternal\n{below}").All.Select(a => a.Name)));
    }

    [Theory]
    [InlineData("Jan Bitte, Ina Name, Bitte")]
    [InlineData("- Jan Bitte: nicht stimmberechtigt\n- Ina Name (nicht anwesend bei TOP 2)\n- Bitte")]
    [InlineData("- Jan Bitte kommt später\n- Ina Name ab 20 Uhr\n- Bitte", "Jan Bitte kommt später")]
    public void Somebody_may_be_called_like_the_head_of_a_column(string text, string first = "Jan Bitte")
    {
        Assert.Equal([first, "Ina Name", "Bitte"], Names(Of($"## Anwesend\n\n{text}").Present));
    }

    [Theory]
    [InlineData("- Seminar\n  - Termin: 3.4.2023\n  - Gäste: Lea Lenz, Tim Tamm")]
    [InlineData("- Fest\n  - Gäste: Mara Oster\n  - Leitung: Karl Maier")]
    [InlineData("Außerdem anwesend: ca. 20 Zuhörerinnen und Zuhörer, Presse")]
    public void Those_at_another_event_and_the_audience_are_no_guests(string text)
    {
        Assert.Empty(Of(text).Guests);
    }

    [Theory]
    [InlineData("Insgesamt rund 23 Leute anwesend.")]
    [InlineData("- Jugend:\n- Vorstand:")]
    [InlineData("- Mehrere Leute\n- diverse Gäste")]
    public void A_number_and_a_group_with_nobody_behind_it_are_nobody(string text)
    {
        Assert.Empty(Of($"## Anwesend\n\n{text}").Present);
    }

    [Fact]
    public void A_line_that_names_only_of_whom_some_were_there_heads_nobody()
    {
        Assert.Empty(Of("Anwesend sind vom Vorstand\n\n1\\. Karla Blau\n\n2\\. Rolf Sternal\n\nDach\n\nRolf Sternal: Das Dach ist dicht.").Present);
    }

    [Fact]
    public void Groups_whose_representatives_are_missing_are_nobody()
    {
        Assert.Empty(Of("## Fehlende Vertreter\n\n- AG Finanzen\n- Schule Nord").Absent);
    }

    [Fact]
    public void When_it_ended_is_nobody_on_the_line_that_says_who_was_there()
    {
        var meeting = SmallArchive.Meeting("Anwesend: Karla Blau, Rolf Sternal  Ende: 21:02 Uhr\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(["Karla Blau", "Rolf Sternal"], Names(meeting.Attendance.Present));
        Assert.Equal(new TimeOnly(21, 2), meeting.End);
    }

    [Theory]
    [InlineData("## Begrüßung\n\nDabei: Kuchen")]
    [InlineData("## Begrüßung\n\nAnwesende Vereine, Verbände: TSV, DRK")]
    [InlineData("## Begrüßung\n\nAnwesende Vereine, Verbände und Gruppen\n\n- TSV\n- DRK")]
    public void What_was_brought_and_who_sent_somebody_is_no_person(string text)
    {
        Assert.Empty(Of(text).Present);
    }

    [Theory]
    [InlineData("## Dach\n\n- Wer ist da?\n- Und wann?")]
    [InlineData("## Gast 2\n\n- Preis abgeholt")]
    public void What_someone_asked_or_came_for_is_no_name(string text)
    {
        Assert.Empty(Of(text).Present);
        Assert.Empty(Of(text).Guests);
    }

    [Theory]
    [InlineData("Anwesend:\n\nThema: Neue Satzung")]
    [InlineData("Anwesend:\n\nVerteiler: Ina Ott, Max Zeidler")]
    [InlineData("Anwesend:\n\nStand: Guter Anfang")]
    public void Other_labels_list_nobody(string text)
    {
        Assert.Empty(Of(text).All);
    }

    [Fact]
    public void What_is_shown_as_code_says_nothing_of_the_meeting()
    {
        var meeting = SmallArchive.Meeting("So geht es:\n\n{% highlight markdown %}\nAnwesend: K. Blau\nBeginn: 14 Uhr\n\n# TOP 1: Dach\n{% endhighlight %}\n").Meeting;

        Assert.Equal((0, 0, null), (meeting.Attendance.Present.Length, meeting.Items.Length, meeting.Start));
        Assert.Equal(["So geht es:", "Anwesend: K. Blau\nBeginn: 14 Uhr\n\n# TOP 1: Dach"], meeting.Passages.Select(p => p.Text.Trim()));
    }

    private static Attendance Of(string line) => SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance;

    private static IEnumerable<string> Names(ImmutableArray<Attendee> attendees) => attendees.Select(a => a.Name);
}
