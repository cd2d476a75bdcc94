using System.Globalization;
using System.Text;

namespace Protokollarchiv.Tests.Import;

/// <summary>The lines at the top of a text file that say what these are the minutes of, when and where one met, and who was there.</summary>
public sealed class TextHeaderTests
{
    private const string Wrapped =
        """
        Protokoll Beirat 05.03.2020
        Datum: Donnerstag, 5. März 2020, im Anschluss an die öffentliche Begehung
        Ort: Haus der Vereine, großer Saal im ersten Stock, Eingang vom Hof her
        Anwesend: Karla Blau, Rolf Sternal, Mara Oster, Tim Tamm, Lea Lenz, Jan Holm
        Verteiler: alle Mitglieder, die Geschäftsstelle und das Archiv des Vereins
        Protokoll: Rolf Sternal

        TOP 1: Hof

        Karla Blau stellt fest, dass ordnungsgemäß geladen wurde und der Beirat nun
        beschlussfähig ist. Die Lampen im Hof sind defekt, und zwei Angebote liegen
        vor. Das günstigere ist gut genug, und es reicht für die nächsten zehn Jahre
        Beschluss: Das günstigere Angebot wird angenommen. Einstimmig.
        """;

    [Fact]
    public void A_line_that_begins_with_a_label_stays_a_line_however_full_the_one_above_is()
    {
        Assert.Equal(
            """
            # Protokoll Beirat 05.03.2020

            Datum: Donnerstag, 5. März 2020, im Anschluss an die öffentliche Begehung\
            Ort: Haus der Vereine, großer Saal im ersten Stock, Eingang vom Hof her\
            Anwesend: Karla Blau, Rolf Sternal, Mara Oster, Tim Tamm, Lea Lenz, Jan Holm\
            Verteiler: alle Mitglieder, die Geschäftsstelle und das Archiv des Vereins\
            Protokoll: Rolf Sternal

            ## TOP 1: Hof

            Karla Blau stellt fest, dass ordnungsgemäß geladen wurde und der Beirat nun beschlussfähig ist. Die Lampen im Hof sind defekt, und zwei Angebote liegen vor. Das günstigere ist gut genug, und es reicht für die nächsten zehn Jahre\
            Beschluss: Das günstigere Angebot wird angenommen. Einstimmig.

            """,
            ImportTrial.Body("umbruch.txt", Wrapped));
    }

    [Theory]
    [InlineData(Wrapped, "Beirat", "2020-03-05", null, "Haus der Vereine, großer Saal im ersten Stock, Eingang vom Hof her", 6)]
    [InlineData("Vorstandssitzung 05.03.2020\r\nTeilnehmer:   Karla Blau\r\n              Rolf Sternal\r\n              Mara Oster\r\nOrt:\t\tSaal\r\n", "Vorstand", "2020-03-05", null, "Saal", 3)]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal,\n   Mara Oster,\n   Tim Tamm\nDatum:\t\t05.03.2020\n", null, "2020-03-05", null, null, 4)]
    [InlineData("Protokoll\n\nSitzung des Vorstands am 05.03.2020\n\nAnwesend: Karla Blau\n", "Vorstand", "2020-03-05", null, null, 1)]
    [InlineData("Gremium: Beirat\nSitzung am: 05.03.2020    Beginn: 19 Uhr\nSitzungsort: Saal\n", "Beirat", "2020-03-05", "19:00", "Saal", 0)]
    [InlineData("Von: Karla Blau <blau@example.org>\nBetreff: AW: Protokoll der Vorstandssitzung vom 05.03.2020\nDatum: Fri, 6 Mar 2020 10:12:00 +0100\n\nLiebe alle,\n\nAnwesend: Karla Blau\nBeginn: 19 Uhr\n", "Vorstand", "2020-03-05", "19:00", null, 1)]
    [InlineData("*******************************\n* Protokoll Beirat 05.03.2020 *\n*******************************\nAnwesende: Karla, Rolf, Mara\n-------------------------------\nTOP 1: Hof\n - ist dunkel\n-------------------------------\nTOP 2: Dach\n", "Beirat", "2020-03-05", null, null, 3)]
    [InlineData("Protokoll Beirat 05.03.2020\n\n1. Hof\n\nEr ist dunkel.\n\f2. Dach\n\nEs ist dicht.\n", "Beirat", "2020-03-05", null, null, 0)]
    public void What_they_say_is_read_and_no_word_is_lost(string text, string? committee, string date, string? start, string? place, int present)
    {
        using var trial = new ImportTrial();
        trial.Write("sitzung.txt", text);

        trial.Run("sitzung.txt");

        var meeting = Assert.Single(trial.Minutes).Meeting;
        Assert.Equal(
            (committee, date, start, place, present),
            (meeting.Committee, meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), meeting.Start?.ToString("HH:mm", CultureInfo.InvariantCulture), meeting.Location, meeting.Attendance.Present.Length));
        ImportTrial.AssertNoWordLost("sitzung.txt", Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void A_rule_below_a_point_or_below_who_was_there_makes_no_heading()
    {
        Assert.Equal("Anwesend: Karla, Rolf\n\n---\n\n- Hof\n- Dach\n\n---\n\nEnde\n", ImportTrial.Body("striche.txt", "Anwesend: Karla, Rolf\n---------------------\n- Hof\n- Dach\n---------------------\n\nEnde\n"));
    }

    [Theory]
    [InlineData("Jörg Müßig grüßt Änne Öhler: schöne Größe über Straßen")]
    [InlineData("Das Gebäude gehört dem Verein")]
    public void Umlauts_of_DOS_are_read(string text)
    {
        var bytes = text.Select(letter => letter switch { 'ä' => 0x84, 'ö' => 0x94, 'ü' => 0x81, 'Ä' => 0x8E, 'Ö' => 0x99, 'ß' => 0xE1, _ => letter }).Select(code => (byte)code).ToArray();

        Assert.Equal($"{text}\n", ImportTrial.Body("alt.txt", bytes));
        Assert.Equal(["SRC0101"], ImportTrial.CodesOf("alt.txt", bytes));
    }

    [Fact]
    public void Quotes_of_Windows_are_no_umlauts_of_DOS()
    {
        Assert.Equal("Er sagt „gut“, dann „“ und schön.\n", ImportTrial.Body("alt.txt", [.. "Er sagt "u8, 0x84, .. "gut"u8, 0x93, .. ", dann "u8, 0x84, 0x93, .. " und sch"u8, 0xF6, .. "n."u8]));
    }
}
