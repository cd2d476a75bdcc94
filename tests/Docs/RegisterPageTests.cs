using System.Text.RegularExpressions;
using Protokollarchiv.Registers;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Tests.Docs;

/// <summary>docs/register.md explains every key that may stand in register files, pages and <c>site.yml</c>, and no other.</summary>
public sealed partial class RegisterPageTests
{
    public static TheoryData<string, IEnumerable<object>> Sections => new()
    {
        { "Personen", RegisterKey.OfPeople },
        { "Partner", RegisterKey.OfOrganizations },
        { "Themen", RegisterKey.OfTopics },
        { "Seiten", RegisterKey.OfPages },
        { "Die Website", SettingsReader.Known },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Each_section_lists_the_keys_in_both_languages(string section, IEnumerable<object> keys)
    {
        var page = File.ReadAllText(Repository.PathOf("docs/register.md"));
        var text = page[page.IndexOf($"\n## {section}\n", StringComparison.Ordinal)..].Split("\n## ")[1];

        var listed = Row().Matches(text).Select(row => (row.Groups["german"].Value, row.Groups["english"].Value));

        Assert.Equal(keys.Cast<FrontMatterKey>().Select(k => (k.German, k.English)).Order(), listed.Order());
    }

    [GeneratedRegex(@"^\| `(?<german>\w+)` \| `(?<english>\w+)` \|", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
