namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Who led and who wrote, from the signatures and labels below the minutes.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData("Karla Blau (Versammlungsleitung)\n\nRolf Sternal (Protokollführer)")]
    [InlineData("Karla Blau, Sitzungsleiterin\\\nRolf Sternal, Protokollant")]
    [InlineData("...........\n\nKarla Blau\n\nVersammlungsleiterin\n\n...........\n\nRolf Sternal\n\nSchriftführer")]
    [InlineData("..........    ..........\n\nKarla Blau (Versammlungsleiterin) &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Rolf Sternal (Schriftführer)")]
    [InlineData("gez. Rolf Sternal, Schriftführer\n\ngez. Karla Blau (Sitzungsleitung)")]
    [InlineData("gez. Karla Blau, Sitzungsleiterin\\\nf.d.R. Rolf Sternal, Protokollführung")]
    [InlineData("| Karla Blau | Versammlungsleiterin |\n| --- | --- |\n| Rolf Sternal | Protokollant |")]
    [InlineData("| Karla Blau | Rolf Sternal |\n| --- | --- |\n| Versammlungsleiterin | Protokollant |\n| Vorsitzende | Stellv. Vorsitzender |")]
    public void They_name_chair_and_minute_taker(string signatures)
    {
        var meeting = SmallArchive.Meeting($"# TOP 1: Haus\n\nText.\n\n{signatures}\n").Meeting;

        Assert.Equal(("Karla Blau", "Rolf Sternal"), (meeting.Chair, meeting.MinutesBy));
    }

    [Fact]
    public void A_deputy_counts_where_nobody_else_signed_as_minute_taker()
    {
        Assert.Equal("Rolf Sternal", MinutesBy("Tim Tamm (stellv. Schriftführer)\n\nRolf Sternal (Schriftführer)"));
        Assert.Equal("Tim Tamm", MinutesBy("Tim Tamm\n\nStv. Schriftführer"));
    }

    [Fact]
    public void What_the_minutes_say_of_it_themselves_counts_more()
    {
        Assert.Equal("K. Blau", MinutesBy("Rolf Sternal (Schriftführer)", "Anwesend: K. Blau (Protokoll), Rolf Sternal"));
    }

    [Theory]
    [InlineData("Protokoll: Karla Blau")]
    [InlineData("Protokoll geführt: Karla Blau\n\nHalle, den 25.10.2022")]
    [InlineData("*Für das Protokoll: Karla Blau*")]
    [InlineData("F.d.R.: Karla Blau")]
    [InlineData("Ende: 20:15 Uhr\nProtokoll: Karla Blau")]
    public void A_label_in_the_last_lines_names_the_minute_taker(string closing)
    {
        Assert.Equal("Karla Blau", MinutesBy(closing));
    }

    [Fact]
    public void A_given_name_alone_is_that_of_somebody_who_was_there()
    {
        Assert.Equal("Karla", MinutesBy("Protokoll: Karla", "Anwesend: Karla Blau, Rolf Sternal"));
        Assert.Null(MinutesBy("Protokoll: Entwurf", "Anwesend: Karla Blau, Rolf Sternal"));
    }

    [Theory]
    [InlineData("Nächste Sitzung am 14.11.2022\n\nProtokoll: Karla Blau")]
    [InlineData("## Ämter bis Dezember\n\nProtokoll: Karla Blau")]
    [InlineData("- Protokoll: Karla Blau\n- Kuchen: Ina Ott")]
    [InlineData("Protokoll: Karla Blau ändert noch die Anlage")]
    [InlineData("Protokoll: genehmigt am 3.11.2022")]
    [InlineData("Verfasser: Karla Blau\n\nWir wollen ein Dach.")]
    public void Who_writes_the_next_minutes_or_a_motion_or_works_on_others_is_not_the_minute_taker(string closing)
    {
        Assert.Null(MinutesBy(closing));
    }

    [Fact]
    public void Who_leads_what_the_last_item_is_about_does_not_lead_the_meeting()
    {
        Assert.Null(SmallArchive.Meeting("Anwesend: Rolf Sternal\n\n# TOP 1: Podium am Samstag\n\nDie Plätze sind knapp.\n\nModeration: Rolf Sternal\n").Meeting.Chair);
    }

    [Theory]
    [InlineData("Karla Blau (Vorsitzende)")]
    [InlineData("Rolf Sternal wurde als Schriftführer gewählt.")]
    [InlineData("Ein neuer\n\nSchriftführer")]
    public void Others_sign_too(string signature)
    {
        Assert.Null(MinutesBy(signature));
    }

    private static string? MinutesBy(string signatures, string above = "") => SmallArchive.Meeting($"{above}\n\n# TOP 1: Haus\n\nText.\n\n{signatures}\n").Meeting.MinutesBy;
}
