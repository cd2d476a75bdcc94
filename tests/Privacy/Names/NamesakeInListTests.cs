using static Protokollarchiv.Tests.Privacy.Names.OneWithheld;

namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>Only a given name before a withheld family name makes an entry of the attendance list somebody else's.</summary>
public sealed class NamesakeInListTests
{
    [Theory]
    [InlineData("Rüsterberg jun.")]
    [InlineData("Abg. Rüsterberg")]
    [InlineData("Mutter Rüsterberg")]
    [InlineData("Witwe Rüsterberg")]
    [InlineData("Zeuge Rüsterberg")]
    [InlineData("Bewerber Rüsterberg")]
    [InlineData("Senator Rüsterberg")]
    [InlineData("Vors. Rüsterberg")]
    [InlineData("GF Rüsterberg")]
    [InlineData("StD Rüsterberg")]
    [InlineData("OStR Rüsterberg")]
    [InlineData("Hptm. Rüsterberg")]
    [InlineData("Pate Jonte Rüsterberg")]
    public void What_somebody_is_makes_nobody_else_of_them(string entry)
    {
        using var archive = Around("Jonte Rüsterberg", "Herr Rüsterberg fragt, Rüsterberg auch.", $"Karla Blau, {entry}");

        var linked = archive.Read();

        Assert.Equal(["Karla Blau", Gone], linked.Meetings[0].Meeting.Attendance.Present.Select(a => a.Name));
        Assert.Equal($"{Gone} fragt, {Gone} auch.", linked.Meetings[0].Meeting.Passages[^1].Text);
        Assert.Equal(["Karla Blau"], linked.People.Select(p => p.Subject.Name));
    }

    [Theory]
    [InlineData("Robert Rüsterberg")]
    [InlineData("K. Rüsterberg")]
    [InlineData("Anna-Lena Rüsterberg")]
    [InlineData("Stadtrat Robert Rüsterberg")]
    public void A_given_name_does(string entry)
    {
        Assert.Equal("Herr Rüsterberg fragt.", Text("Jonte Rüsterberg", "Herr Rüsterberg fragt.", $"Karla Blau, {entry}"));
    }

    [Theory]
    [InlineData("Gertrud Rüsterberg dankt.", "Gertrud Rüsterberg dankt.")]
    [InlineData("Er dankt Uwe. Rüsterberg fragt.", $"Er dankt Uwe. {Gone} fragt.")]
    [InlineData("Im August Rüsterberg besuchen.", $"Im August {Gone} besuchen.")]
    public void In_the_text_too(string written, string expected)
    {
        Assert.Equal(expected, Text("Jonte Rüsterberg", written));
    }

    [Fact]
    public void What_a_list_calls_others_is_no_given_name_in_the_text()
    {
        Assert.Equal($"Zeuge {Gone} fragt.", Text("Jonte Rüsterberg", "Zeuge Rüsterberg fragt.", "Zeuge Moser"));
    }

    [Fact]
    public void A_given_name_that_few_have_is_withheld_and_reported()
    {
        using var archive = Around("Jonte Rüsterberg", "Nichts.", "Smorre Rüsterberg");

        Assert.Equal(Gone, archive.Read().Meetings[0].Meeting.Attendance.Present[0].Name);
        Assert.Contains(archive.Reported, r => r.EndsWith("PRI4101", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_in_the_register_is_not()
    {
        using var archive = Around("Jonte Rüsterberg", "Nichts.", "Smorre Rüsterberg", "-- personen/s.md --\n---\nname: Smorre Rüsterberg\n---");

        Assert.Equal("Smorre Rüsterberg", archive.Read().Meetings[0].Meeting.Attendance.Present[0].Name);
    }

    [Fact]
    public void Nor_who_is_called_what_is_a_part_of_a_double_name()
    {
        using var archive = Around("Anna-Lena Thiele-Moser", "Anna Thiele-Moser malt, Anna-Lena Moser singt.", files: "-- personen/a.md --\n---\nname: Anna Thiele-Moser\n---\n-- personen/m.md --\n---\nname: Anna-Lena Moser\n---");

        Assert.Equal("Anna Thiele-Moser malt, Anna-Lena Moser singt.", archive.Read().Meetings[0].Meeting.Passages[^1].Text);
    }
}
