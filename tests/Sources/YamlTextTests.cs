using Protokollarchiv.Diagnostics;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Tests.Sources;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("Vorstand", "Vorstand")]
    [InlineData("M. Steckel (Opferberatung)", "M. Steckel (Opferberatung)")]
    [InlineData("2022-10-24", "2022-10-24")]
    [InlineData("14:00", "\"14:00\"")]
    [InlineData("Ort: Halle", "\"Ort: Halle\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("- Punkt", "\"- Punkt\"")]
    [InlineData("Sagte \"ja\"", "Sagte \"ja\"")]
    [InlineData("\"ja\" \\ nein", "\"\\\"ja\\\" \\\\ nein\"")]
    [InlineData("Raum #3", "\"Raum #3\"")]
    public void Text_is_quoted_only_where_YAML_would_take_it_for_something_else(string value, string expected)
    {
        var written = YamlText.Of(value);

        Assert.Equal(expected, written);
        var read = YamlReader.Read($"k: {written}\n", "a.md", 2, new DiagnosticBag());
        Assert.Equal(value, Assert.IsType<YamlScalar>(Assert.Single(read!.Entries).Value).Text);
    }
}
