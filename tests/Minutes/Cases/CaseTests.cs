using System.Text.RegularExpressions;

namespace Protokollarchiv.Tests.Minutes.Cases;

/// <summary>The cases of tests/specs/cases.md come out exactly as they say.</summary>
public sealed partial class CaseTests
{
    public static TheoryData<string> Titles => [.. All().Select(c => c.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_case_comes_out_as_written(string title)
    {
        var (_, archive, outcome) = All().Single(c => c.Title == title);

        Assert.Equal(outcome, Outcome.Of(archive));
    }

    [Fact]
    public void Each_of_the_thirteen_cases_is_there()
    {
        var numbers = All().Select(c => c.Title.Split(' ')[0]).Distinct();

        Assert.Equal(Enumerable.Range(1, 13).Select(n => $"{n}"), numbers);
    }

    private static IEnumerable<(string Title, string Archive, string Outcome)> All() =>
        Case().Matches(File.ReadAllText(Repository.PathOf("tests/specs/cases.md"))).Select(m => (m.Groups["title"].Value, m.Groups["archive"].Value, m.Groups["outcome"].Value.TrimEnd()));

    [GeneratedRegex(@"^## (?<title>.+)\n\n````archive\n(?<archive>(.*\n)*?)````\n\n````outcome\n(?<outcome>(.*\n)*?)````$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
