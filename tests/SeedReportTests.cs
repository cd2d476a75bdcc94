using System.Text.Json;

namespace Protokollarchiv.Tests;

/// <summary>What other programs are told about the real minutes: <c>check --json</c>.</summary>
public sealed class SeedReportTests
{
    private static readonly Lazy<JsonElement> Report = new(() =>
    {
        var run = ProgramRun.Of("check", "--json", "--input", Repository.PathOf("input"));
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Out).RootElement;
    });

    private static JsonElement Meeting => Assert.Single(Report.Value.GetProperty("meetings").EnumerateArray());

    [Theory]
    [InlineData("source", "protokolle/2022/2022-10-24-vorstand.md")]
    [InlineData("url", "/protokolle/2022-10-24-vorstand/")]
    [InlineData("title", "Vorstandssitzung des Runden Tisches")]
    [InlineData("committee", "Vorstand")]
    [InlineData("date", "2022-10-24")]
    [InlineData("start", "14:00")]
    [InlineData("end", "16:00")]
    [InlineData("location", "Multikultizentrum Dessau")]
    [InlineData("chair", null)]
    [InlineData("minutesBy", null)]
    [InlineData("status", null)]
    public void What_the_minutes_say_of_the_meeting(string key, string? value) => Assert.Equal(value, Meeting.GetProperty(key).GetString());

    [Theory]
    [InlineData("present", "R. Sternal|C. Bölian|C. Altmann|M. Steckel (Opferberatung Dessau)|Z. Ziza|R. Minhel|K. Blau|H. Deffner")]
    [InlineData("absent", "M. Mohamad|M. Schwenke|S. Möbbeck")]
    [InlineData("excused", "")]
    [InlineData("guests", "")]
    [InlineData("references", "2022-09-14")]
    public void Who_was_there_and_what_it_refers_to(string key, string values) =>
        Assert.Equal(values, string.Join('|', Meeting.GetProperty(key).EnumerateArray().Select(v => v.GetString())));

    [Fact]
    public void The_agenda_with_numbers_and_anchors() =>
        Assert.Equal(
            ["0 top-0", "0.1 top-0-1", "0.2 top-0-2", "0.3 top-0-3", "0.4 top-0-4", "1 top-1", "2 top-2", "3 top-3", "4 top-4", "5 top-5", "6 top-6", "7 top-7"],
            Meeting.GetProperty("items").EnumerateArray().Select(i => $"{i.GetProperty("number").GetString()} {i.GetProperty("anchor").GetString()}"));

    [Fact]
    public void Who_spoke_under_which_item() =>
        Assert.Equal(
            ["1 r-minhel", "1 christian-altmann", "1 k-blau", "1 christian-altmann"],
            Meeting.GetProperty("statements").EnumerateArray().Select(s => $"{s.GetProperty("item").GetString()} {s.GetProperty("person").GetString()}"));

    [Fact]
    public void The_object_has_the_parts_that_the_design_names() =>
        Assert.Equal(["meetings", "people", "organizations", "topics", "diagnostics"], Report.Value.EnumerateObject().Select(p => p.Name));
}
