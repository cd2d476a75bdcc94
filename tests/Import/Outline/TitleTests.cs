namespace Protokollarchiv.Tests.Import.Outline;

public sealed class TitleTests
{
    [Fact]
    public void A_heading_above_day_and_place_is_the_title()
    {
        const string Page = "<h2>Stadtfest - Planung der Buden</h2><p>Ort: Saal</p><p>Datum: 4.3.2024</p><h2>TOP 1 Strom</h2><p>Er liegt.</p><h2>TOP 2 Wasser</h2><p>Es fehlt.</p>";
        using var trial = new ImportTrial();
        trial.Write("a.html", Page);

        trial.Run("a.html");

        var minutes = Assert.Single(trial.Minutes);
        Assert.StartsWith("# Stadtfest - Planung der Buden\n\nOrt: Saal\n", minutes.Markdown, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2024, 3, 4), "Saal"), (minutes.Meeting.Date, minutes.Meeting.Location));
    }

    [Fact]
    public void A_second_heading_above_day_and_place_is_no_item()
    {
        const string Page = "<h1>Protokoll</h1><h2>Stadtfest - Planung der Buden</h2><p>Datum: 4.3.2024</p><p>Teilnehmer: Ida, Ben</p><h2>Strom</h2><p>Er liegt.</p>";
        using var trial = new ImportTrial();
        trial.Write("a.html", Page);

        trial.Run("a.html");

        var meeting = Assert.Single(trial.Minutes).Meeting;
        Assert.Equal(["Strom"], meeting.Items.Select(item => item.Title));
        Assert.Equal(["Ida", "Ben"], meeting.Attendance.Present.Select(person => person.Name));
    }

    [Theory]
    [InlineData("<p><b>Protokoll der Vorstandssitzung vom 23.</b></p><p><b>Mai 2024</b></p>", "Protokoll der Vorstandssitzung vom 23. Mai 2024")]
    [InlineData("<p><b>Protokoll des Treffens der Laubengruppe vom</b></p><p>23.5.2024</p>", "Protokoll des Treffens der Laubengruppe vom 23.5.2024")]
    [InlineData("<p><b>Protokoll der 3. Versammlung</b></p><p><b>des Vereins Tulpe</b></p>", "Protokoll der 3. Versammlung des Vereins Tulpe")]
    [InlineData("<p>P R O T O K O L L</p><p>über die Sitzung des Vorstandes</p><p>am Mittwoch, dem 21. August 2024, um 18:30 Uhr</p>", "PROTOKOLL über die Sitzung des Vorstandes am Mittwoch, dem 21. August 2024, um 18:30 Uhr")]
    [InlineData("<h1>Niederschrift</h1><p>zur 4. Versammlung<br>vom 3.4.2024</p>", "Niederschrift zur 4. Versammlung vom 3.4.2024")]
    [InlineData("<p>Protokoll der Sitzung des Vorstandes</p><p>Am 21. August 2024 war es heiß.</p>", "Protokoll der Sitzung des Vorstandes\n\nAm 21. August 2024 war es heiß.")]
    [InlineData("<p>Protokoll der Sitzung des Vorstandes</p><p>vom Vorstand genehmigt am 21. August 2024</p>", "Protokoll der Sitzung des Vorstandes\n\nvom Vorstand genehmigt am 21. August 2024")]
    [InlineData("<p>Protokoll der Sitzung des Vorstandes</p><p>am 21. August 2024 genehmigt</p>", "Protokoll der Sitzung des Vorstandes\n\nam 21. August 2024 genehmigt")]
    [InlineData("<p>Protokoll</p><p>Der Vorstand kam zur Sitzung.</p><p>A B C D</p>", "Protokoll\n\nDer Vorstand kam zur Sitzung.\n\nA B C D")]
    public void A_title_over_two_lines_is_one(string lines, string title) =>
        Assert.StartsWith($"# {title}\n\nAlle sind da.", ImportTrial.Body("a.html", lines + "<p>Alle sind da.</p>"), StringComparison.Ordinal);

    [Fact]
    public void Where_no_day_is_that_of_the_meeting_the_first_in_the_text_is_named()
    {
        using var trial = new ImportTrial();
        trial.Write("a.html", "<p>Der Rat der Gilde hat beraten.</p><p>Zuletzt hatte er das nach dem Brand vom 3. Februar 2019 getan.</p>");

        trial.Run("a.html");

        var found = trial.Findings.Single(finding => finding.Code.Id == "IMP8042");
        Assert.Equal("3. Februar 2019", found.Arguments.Items[1]);
    }
}
