using static Protokollarchiv.Tests.Privacy.Names.OneWithheld;

namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>A given name alone is withheld: one that few have nearly everywhere, a frequent one where it stands for itself.</summary>
public sealed class LoneGivenNameTests
{
    [Theory]
    [InlineData("Familie Jonte", $"Familie {Gone}")]
    [InlineData("siehe Mail Jonte", $"siehe Mail {Gone}")]
    [InlineData("TOP Jonte und Onkel Jonte", $"TOP {Gone} und Onkel {Gone}")]
    [InlineData("das Jonte-Haus, Jonte’s Haus", $"das {Gone}-Haus, {Gone} Haus")]
    [InlineData("Termin: 3.4.2022 Jonte Abschied", $"Termin: 3.4.2022 {Gone} Abschied")]
    [InlineData("Dann räumt jonte auf.", $"Dann räumt {Gone} auf.")]
    [InlineData("Mail an jonte@verein.example und jonte.r@verein.example, @jonte2022", $"Mail an {Gone}@verein.example und {Gone}.r@verein.example, @{Gone}")]
    [InlineData("Mail an jonte.moser@verein.example", "Mail an jonte.moser@verein.example")]
    [InlineData("Karl Jonte und Jonte-Marie Moser sind andere.", "Karl Jonte und Jonte-Marie Moser sind andere.")]
    public void One_that_few_have(string written, string expected)
    {
        Assert.Equal(expected, Text("Jonte Rüsterberg", written));
    }

    [Theory]
    [InlineData("Heute kam dann Falk dazu, mit Falk.", $"Heute kam dann {Gone} dazu, mit {Gone}.")]
    [InlineData("Herr Falk\nRüsterberg und GR Falk\nRüsterbergs Haus, Herr Falk\nfragt.", $"Herr {Gone} {Gone} und GR {Gone} Haus, Herr Falk fragt.")]
    [InlineData("Falk (Rüsterberg) fragt.", $"{Gone} ({Gone}) fragt.")]
    [InlineData("Falk Moser, Peter Falk, das Falk-Haus, falk.moser@verein.example und Familie Falk", "Falk Moser, Peter Falk, das Falk-Haus, falk.moser@verein.example und Familie Falk")]
    public void A_frequent_one(string written, string expected)
    {
        Assert.Equal(expected, Text("Falk Rüsterberg", written));
    }

    [Theory]
    [InlineData("Thomas Rüsterberg", "Thomas Moser", "Thomas malt.", "Thomas malt.")]
    [InlineData("Jonte Rüsterberg", "Jonte Moser", "Jonte malt, Jonte Moser singt.", "Jonte malt, Jonte Moser singt.")]
    [InlineData("Jonte Rüsterberg", "Jonte Moser, Jonte Rüsterberg", "Jonte Moser singt.", "Jonte Moser singt.")]
    [InlineData("Mark Rüsterberg", "", "Das kostet eine Mark. Mark und Pfennig.", "Das kostet eine Mark. Mark und Pfennig.")]
    [InlineData("August Rüsterberg", "", "Im August, bis August und am 3. August", "Im August, bis August und am 3. August")]
    [InlineData("Martin", "", "Martin malt, mit Martin; Martin Luther und die Martin-Luther-Straße nicht.", $"{Gone} malt, mit {Gone}; Martin Luther und die Martin-Luther-Straße nicht.")]
    [InlineData("Martin Rüsterberg", "", "St. Martin, Herr Martin, Martin Luther, die Martin-Luther-Straße", "St. Martin, Herr Martin, Martin Luther, die Martin-Luther-Straße")]
    public void Not_what_others_or_things_are_called(string name, string present, string written, string expected)
    {
        Assert.Equal(expected, Text(name, written, present));
    }

    [Fact]
    public void In_the_front_matter()
    {
        var meeting = MinutesOf("Jonte Rüsterberg", "titel: Jonte Abend\ngremium: AG Jonte\nnummer: R-Rüsterberg-3\nort: A-Rüsterberg");

        Assert.Equal(($"{Gone} Abend", $"AG {Gone}", $"R-{Gone}-3", $"A-{Gone}"), (meeting.Title, meeting.Committee, meeting.Number, meeting.Location));
    }
}
