namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Who led and who wrote, from the signatures below the minutes.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData("Karla Blau (Versammlungsleitung)\n\nRolf Sternal (Protokollführer)")]
    [InlineData("Karla Blau, Sitzungsleiterin\\\nRolf Sternal, Protokollant")]
    [InlineData("...........\n\nKarla Blau\n\nVersammlungsleiterin\n\n...........\n\nRolf Sternal\n\nSchriftführer")]
    [InlineData("..........    ..........\n\nKarla Blau (Versammlungsleiterin) &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Rolf Sternal (Schriftführer)")]
    [InlineData("gez. Rolf Sternal, Schriftführer\n\ngez. Karla Blau (Sitzungsleitung)")]
    [InlineData("gez. Karla Blau, Sitzungsleiterin\\\nf.d.R. Rolf Sternal, Protokollführung")]
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
    [InlineData("Karla Blau (Vorsitzende)")]
    [InlineData("Rolf Sternal wurde als Schriftführer gewählt.")]
    [InlineData("Ein neuer\n\nSchriftführer")]
    public void Others_sign_too(string signature)
    {
        Assert.Null(MinutesBy(signature));
    }

    private static string? MinutesBy(string signatures, string above = "") => SmallArchive.Meeting($"{above}\n\n# TOP 1: Haus\n\nText.\n\n{signatures}\n").Meeting.MinutesBy;
}
