namespace Protokollarchiv.Tests.Language;

/// <summary>Pictures before headings and labels.</summary>
public sealed class PictogramTests
{
    [Fact]
    public void A_heading_or_label_with_a_picture_says_what_its_words_say()
    {
        var meeting = SmallArchive.Meeting(
            """
            # 📝 Protokoll vom 24.10.2022

            🕐 14 – 16 Uhr
            📍 Ort: Saal
            ✍️ Protokoll: Rolf Sternal

            ## 👥 Teilnehmer

            - Karla Blau
            - Rolf Sternal

            ## 📋 Tagesordnung

            1. Dach
            2. Kasse

            ## 🏠 Dach

            ✅ Beschluss: Das Dach wird gedeckt.

            📌 Aufgabe: Ziegel zählen

            ## 👨‍👩‍👧 Kasse

            ## ✅ Beschlüsse

            - Die Rinne bleibt.

            ## 📌 Aufgaben

            - Leiter leihen
            """).Meeting;

        Assert.Equal((new TimeOnly(14, 0), "Saal", "Rolf Sternal"), (meeting.Start, meeting.Location, meeting.MinutesBy));
        Assert.Equal(["Karla Blau", "Rolf Sternal"], meeting.Attendance.Present.Select(a => a.Name));
        Assert.Equal(["🏠 Dach", "👨‍👩‍👧 Kasse", "✅ Beschlüsse", "📌 Aufgaben"], meeting.Items.Select(i => i.Title));
        Assert.Equal(["Das Dach wird gedeckt.", "Die Rinne bleibt."], meeting.Resolutions.Select(r => r.Text));
        Assert.Equal(["Ziegel zählen", "Leiter leihen"], meeting.Tasks.Select(t => t.Text));
    }

    [Theory]
    [InlineData("🎉", null, "🎉")]
    [InlineData("🏠 TOP 3: Dach", "3", "Dach")]
    [InlineData("3. 🏠 Dach", "3", "🏠 Dach")]
    [InlineData("№ 3", null, "№ 3")]
    public void A_picture_stays_in_the_title_and_hides_no_number(string heading, string? number, string title)
    {
        var item = Assert.Single(SmallArchive.Meeting($"# Protokoll vom 24.10.2022\n\n## {heading}\n\nText.\n").Meeting.Items);

        Assert.Equal((number, title), (item.Number, item.Title));
    }

    [Fact]
    public void A_tick_before_a_label_is_no_mere_picture()
    {
        Assert.DoesNotContain(SmallArchive.Meeting("## 1. Dach\n\n✓ Aufgabe: Leiter leihen\n\n- ✅ Aufgabe: Rinne spülen\n").Meeting.Tasks, task => !task.Done);
    }
}
