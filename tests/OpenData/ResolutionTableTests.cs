using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.OpenData;

namespace Protokollarchiv.Tests.OpenData;

public sealed class ResolutionTableTests
{
    private const string Head = "Datum;Gremium;Sitzung;TOP;Tagesordnungspunkt;Nummer;Beschluss;Ja;Nein;Enthaltung;Ergebnis;Adresse\r\n";

    [Fact]
    public void A_resolution_is_a_row_that_a_German_Excel_opens()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand", "# 3 Finanzen", "Beschluss: Kauf; sofort") with
        {
            Resolutions = [new Resolution(0, 1, "Kauf; „sofort“\nund ganz", new Vote(7, 0, null, VoteResult.Accepted)) { Number = "2022/15" }],
        };

        var bytes = ResolutionTable.Of(Archives.Of(meeting)).Content.ToArray();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            Head + "2022-10-24;Vorstand;Sitzung Vorstand;3;Finanzen;2022/15;\"Kauf; „sofort“\nund ganz\";7;0;;angenommen;" +
            "https://rt.example/protokolle/2022-10-24-vorstand/#p1\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://x.example\";\"hier\")")]
    [InlineData("+49 391 1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\n=1")]
    [InlineData(" =1")]
    [InlineData("＝1")]
    public void What_a_spreadsheet_takes_for_a_formula_begins_with_an_apostrophe(string text)
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand", "Beschluss") with { Resolutions = [new Resolution(-1, 0, text, null)] };

        var table = Encoding.UTF8.GetString(ResolutionTable.Of(Archives.Of(meeting)).Content.Span);

        var cell = table.Split(";Sitzung Vorstand;;;;")[1];
        Assert.True(cell.StartsWith('\'') || cell.StartsWith("\"'", StringComparison.Ordinal), cell);
    }

    [Fact]
    public void The_newest_resolution_comes_first_in_the_language_of_the_site()
    {
        var archive = Archives.Of(WithResolution("2022-09-14"), WithResolution("2022-10-24"));
        archive = archive with { Settings = archive.Settings with { Language = "en" } };

        var lines = Encoding.UTF8.GetString(ResolutionTable.Of(archive).Content.Span).Split("\r\n");

        Assert.Equal(["\uFEFFDate", "2022-10-24", "2022-09-14", ""], lines.Select(line => line.Split(';')[0]));
    }

    private static Meeting WithResolution(string date) =>
        Archives.Meeting(date, "Vorstand", "Beschluss: Ja") with { Resolutions = [new Resolution(-1, 0, "Ja", null)] };
}
