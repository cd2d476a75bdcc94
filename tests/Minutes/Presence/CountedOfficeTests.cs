using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Offices with a number, as <c>1. Vorsitzender</c>, which may be people in a list or items of the agenda.</summary>
public sealed class CountedOfficeTests
{
    [Fact]
    public void An_office_that_is_counted_goes_on_with_the_names_above_it()
    {
        var meeting = SmallArchive.Meeting("Anwesend:\nBürgermeisterin Karla Blau\nStadtrat Rolf Sternal\n1. stellv. Bürgermeister Tim Tamm\nGemeindevertreterin Mara Oster\n2. stellv. Bürgermeister Uwe Lenz\n\nGäste: keine\n\n1. Haus\n2. Hof\n").Meeting;

        Assert.Equal(["Karla Blau", "Rolf Sternal", "Tim Tamm", "Mara Oster", "Uwe Lenz"], meeting.Attendance.Present.Select(a => a.Name));
        Assert.Equal(["Haus", "Hof"], meeting.Items.Select(i => i.Title));
    }

    [Theory]
    [InlineData("1. Vorsitzende Karla Blau begrüßt\n2. Kassenwartin Lea Lenz berichtet\n3. Schriftführer Rolf Sternal liest vor")]
    [InlineData("1. Haus\n2. Vorsitzender Tim Tamm, neu gewählt\n3. Kassenwart Ole Lund entlastet")]
    public void A_sentence_that_begins_with_a_counted_office_is_an_item_below_names_too(string agenda)
    {
        var meeting = SmallArchive.Meeting($"Anwesend:\nMara Oster\nUwe Quast\n\n{agenda}\n").Meeting;

        Assert.Equal(["Mara Oster", "Uwe Quast"], Names(meeting.Attendance.Present));
        Assert.Equal(3, meeting.Items.Length);
    }

    [Theory]
    [InlineData("Es wurden gewählt.")]
    [InlineData("Anwesend:\nKarla Blau\nRolf Sternal")]
    [InlineData("Entschuldigt:\nKarla Blau\nRolf Sternal")]
    public void Counted_offices_are_items_where_nobody_above_them_has_one(string above)
    {
        Assert.Equal(2, SmallArchive.Meeting($"# Wahl am 24.10.2022\n\n{above}\n\n1. Vorsitzender Tim Tamm\n2. Vorsitzende Lea Lenz\n").Meeting.Items.Length);
    }

    [Fact]
    public void A_label_below_a_counted_office_says_who_was_excused()
    {
        var attendance = Of("Anwesend:\nKarla Blau\n\n1. Vorsitzender Karl Maier\n   Entschuldigt: Lea Lenz\n   Beginn 19 Uhr");

        Assert.Equal(["Lea Lenz"], Names(attendance.Excused));
        Assert.DoesNotContain(attendance.Present, attendee => attendee.Name.Contains("Beginn", StringComparison.Ordinal));
    }

    private static Attendance Of(string line) => SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance;

    private static IEnumerable<string> Names(ImmutableArray<Attendee> attendees) => attendees.Select(a => a.Name);
}
