using static Protokollarchiv.Tests.Privacy.Names.OneWithheld;

namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>A withheld name is found however it is broken, spaced, marked or spelled; what only looks like it stays.</summary>
public sealed class BrokenSpellingTests
{
    [Theory]
    [InlineData("der Rüster\u2010\nberg")]
    [InlineData("der Rüster\u2011berg")]
    [InlineData("der Rüster\u00AD\nberg")]
    [InlineData("der Rüster¬\nberg")]
    [InlineData("der Rüs\u200Eter\u200Fberg")]
    [InlineData("der Rüs\u202Ater\u2061ber\u2066g")]
    [InlineData("der R&lrm;üsterberg")]
    [InlineData("der R ü s t e r b e r g")]
    [InlineData("der R.Ü.S.T.E.R.B.E.R.G")]
    public void Broken(string written)
    {
        Assert.Equal($"der {Gone}", Text("Jonte Rüsterberg", written));
    }

    [Theory]
    [InlineData("Maeve O'Hara", "Frau O´Hara, Frau O`Hara, Frau O‘Hara, Frau OHara, Frau O’Hara", $"{Gone}, {Gone}, {Gone}, {Gone}, {Gone}")]
    [InlineData("Ian McDowell", "Herr Mc Dowell und Ian Mc Dowell, aber Herr Dowell", $"{Gone} und {Gone}, aber Herr Dowell")]
    [InlineData("Ines de la Cruz", "Frau De La Cruz, Frau de la Cruz; Ines de la Cruz; I. de la Cruz", $"{Gone}, {Gone}; {Gone}; {Gone}")]
    [InlineData("Nguyễn Văn An", "Frau Nguyen und Herr Nguyễn", $"Frau {Gone} und Herr {Gone}")]
    [InlineData("Jonte Rüsterberg-Mayerle", "Herr Rüsterberg; Jonte Mayerle; J. Mayerle; Frau Rüsterberg-Mayerle", $"{Gone}; {Gone}; {Gone}; {Gone}")]
    [InlineData("Jonte Rüsterberg-Mayerle", "Karl Mayerle und Karl Rüsterberg", "Karl Mayerle und Karl Rüsterberg")]
    [InlineData("Jens-Peter Wiebelitz", "Jens Peter Wiebelitz und Jens Wiebelitz, aber Karl Wiebelitz und Jens", $"{Gone} und {Gone}, aber Karl Wiebelitz und Jens")]
    [InlineData("Jonte Rüsterberg", "der Rüsterberg'sche Plan, Rüsterberg’schen Plans, Rüsterbergschem Plan", $"der {Gone} Plan, {Gone} Plans, {Gone} Plan")]
    [InlineData("Jonte Rüsterberg", "der Rüsterbeck'sche Plan, der Rüster'sche Plan, der Berg'sche Plan", "der Rüsterbeck'sche Plan, der Rüster'sche Plan, der Berg'sche Plan")]
    [InlineData("Jonte Wiebelitz", "die Wiebelitz:innen und Wiebelitz*innen", $"die {Gone}:innen und {Gone}*innen")]
    public void Spelled(string name, string written, string expected)
    {
        Assert.Equal(expected, Text(name, written));
    }

    [Theory]
    [InlineData("Modell R-Rüsterberg", $"Modell R-{Gone}")]
    [InlineData("@ruesterberg2022, https://x.example/ruesterberg2", $"@{Gone}2022, https://x.example/{Gone}2")]
    [InlineData("ruesterbergj@verein.example, jruesterberg@verein.example", $"{Gone}@verein.example, {Gone}@verein.example")]
    [InlineData("JonteR und JRüsterberg", $"{Gone} und {Gone}")]
    [InlineData("der AntragRüsterberg und das RüsterbergFoto", $"der Antrag{Gone} und das {Gone}Foto")]
    [InlineData("MacRüsterberg, K. Rüsterberg und K.-Rüsterberg", "MacRüsterberg, K. Rüsterberg und K.-Rüsterberg")]
    public void Joined(string written, string expected)
    {
        Assert.StartsWith(expected, Text("Jonte Rüsterberg", written), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_a_letter_and_a_name_make_by_chance_stays()
    {
        Assert.Equal("Der Klang der Feder", Text("Franz Eder", "Der Klang der Feder"));
    }
}
