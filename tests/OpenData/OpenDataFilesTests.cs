using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.OpenData;

public sealed class OpenDataFilesTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1850-06-01")]
    [InlineData("9999-12-31")]
    public void A_mistyped_year_breaks_no_file(string date)
    {
        var meeting = Archives.Meeting(date, "Vorstand") with { Start = new TimeOnly(23, 0), End = new TimeOnly(1, 0) };

        var paths = Made.OpenData(Archives.Of(meeting)).Select(f => f.Path).ToList();

        Assert.Contains("termine.ics", paths);
        Assert.Contains("api/oparl/meeting/" + meeting.Slug + ".json", paths);
    }

    [Fact]
    public void Each_file_is_made_once_and_the_same_whenever_it_is_made()
    {
        var archive = Archives.Of(Archives.Meeting("2022-09-14", "Vorstand", "# 1 Begrüßung"), Archives.Meeting("2022-10-24", "Vorstand"));

        var first = Made.OpenData(archive).ToDictionary(f => f.Path, f => f.Content.ToArray());
        var second = Made.OpenData(archive).ToDictionary(f => f.Path, f => f.Content.ToArray());

        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public void A_site_below_a_folder_keeps_the_folder_in_its_addresses_alone()
    {
        var archive = Archives.Of(Archives.Meeting("2022-10-24", "Vorstand"));
        archive = archive with { Settings = new SiteSettings { BaseUrl = "https://verein.example/archiv" } };

        var files = Made.OpenData(archive).ToDictionary(f => f.Path, f => System.Text.Encoding.UTF8.GetString(f.Content.Span));

        Assert.Contains(
            "\"id\":\"https://verein.example/archiv/api/oparl/meeting/2022-10-24-vorstand.json\"",
            files["api/oparl/meeting/2022-10-24-vorstand.json"],
            StringComparison.Ordinal);
        Assert.Contains(
            "<id>https://verein.example/archiv/protokolle/2022-10-24-vorstand/</id>",
            files["feed.xml"],
            StringComparison.Ordinal);
    }
}
