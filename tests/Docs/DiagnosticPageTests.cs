using System.Text.RegularExpressions;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Tests.Docs;

/// <summary>docs/meldungen.md lists every code as it is reported, and no other.</summary>
public sealed partial class DiagnosticPageTests
{
    [Fact]
    public void The_page_lists_every_code_with_its_text()
    {
        var listed = Row().Matches(File.ReadAllText(Repository.PathOf("docs/meldungen.md"))).Select(row => row.Value);

        Assert.Equal(Codes.All.Select(RowOf), listed);
    }

    [Fact]
    public void No_code_is_used_twice()
    {
        Assert.Equal(Codes.All.Select(code => code.Id).Distinct(StringComparer.Ordinal), Codes.All.Select(code => code.Id));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_text_takes_its_arguments(string language)
    {
        Assert.All(Codes.All, code => Assert.DoesNotContain("{0}", Diagnostic.Of(code, new SourceLocation("a.md"), "eins", "zwei", "drei", "vier").Message(language), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_is_reported_somewhere()
    {
        var fields = typeof(DiagnosticCodes).GetFields().Select(field => field.Name);

        var program = SourceOf("site", except: "DiagnosticCodes");

        Assert.All(fields, name => Assert.Contains($"DiagnosticCodes.{name}", program, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_is_expected_by_a_test()
    {
        var tests = SourceOf("tests", except: "DiagnosticPageTests") + File.ReadAllText(Repository.PathOf("docs/schreiben.md"));

        Assert.All(Codes.All, code => Assert.Contains(code.Id, tests, StringComparison.Ordinal));
    }

    /// <summary>The German text with dots in place of what it names.</summary>
    private static string RowOf(DiagnosticCode code)
    {
        var severity = code.Severity switch { Severity.Error => "Fehler", Severity.Warning => "Warnung", _ => "Hinweis" };
        var text = Argument().Replace(code.German, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace("[[", "\\[[", StringComparison.Ordinal);
        return $"| {code.Id} | {severity} | {text} |";
    }

    private static string SourceOf(string folder, string except) => string.Concat(
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith(except, StringComparison.Ordinal))
            .Select(File.ReadAllText));

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();

    [GeneratedRegex(@"^\| [A-Z]{3}\d{4} \|.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();
}
