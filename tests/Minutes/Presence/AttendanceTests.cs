using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Who was there, in the forms that minutes use.</summary>
public sealed class AttendanceTests
{
    [Theory]
    [InlineData("Da waren: Karin, Rolf und Frau Quast")]
    [InlineData("Es waren da: Karin, Rolf und Frau Quast")]
    [InlineData("Dabei waren: Karin, Rolf und Frau Quast")]
    [InlineData("Anwesend: Karin, Rolf und Frau Quast")]
    [InlineData("**Teilnehmer*innen:** Karin, Rolf und Frau Quast")]
    public void A_line_says_who_was_there(string line)
    {
        Assert.Equal(["Karin", "Rolf", "Frau Quast"], Names(Of(line).Present));
    }

    [Theory]
    [InlineData("Es fehlt: K. Blau")]
    [InlineData("Es fehlen: K. Blau")]
    [InlineData("Abwesend: K. Blau")]
    [InlineData("Nicht da: K. Blau")]
    public void A_line_says_who_was_not(string line)
    {
        Assert.Equal(["K. Blau"], Names(Of(line).Absent));
    }

    [Theory]
    [InlineData("SJ", "SJ")]
    [InlineData("S.J.", "SJ")]
    [InlineData("HvB", "HvB")]
    public void A_legend_explains_initials(string written, string initials)
    {
        var attendee = Assert.Single(Of($"Anwesend: H. von Berg ({written})").Present);

        Assert.Equal((initials, "H. von Berg"), (attendee.Initials, attendee.Name));
    }

    [Fact]
    public void An_organization_is_no_initials()
    {
        var attendee = Assert.Single(Of("Anwesend: H. von Berg (AG Umbau)").Present);

        Assert.Equal((null, "AG Umbau"), (attendee.Initials, attendee.Organization));
    }

    private static Attendance Of(string line) => SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance;

    private static IEnumerable<string> Names(ImmutableArray<Attendee> attendees) => attendees.Select(a => a.Name);
}
