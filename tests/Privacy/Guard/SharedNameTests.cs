using System.Collections.Immutable;
using Protokollarchiv.Commands;
using Protokollarchiv.Tests.Privacy.Names;

namespace Protokollarchiv.Tests.Privacy.Guard;

/// <summary>A namesake whose name is published must not make attachments safe for the one whose name is not.</summary>
public sealed class SharedNameTests
{
    private const string Robert = "-- protokolle/2022-09-01-beirat.md --\n---\ngremium: Beirat\n---\n\n## 1. Dank\n\nDer Dank geht an Robert Rüsterberg.";

    private const string Hanna = "-- personen/hanna.md --\n---\nname: Hanna Rüsterberg\nanrede: Frau\n---";

    [Theory]
    [InlineData("", "Rüsterberg hat sie genommen.", "PRI4005")]
    [InlineData(Robert, "Rüsterberg hat sie genommen.", "PRI4011")]
    [InlineData(Robert, "Jonte Rüsterberg hat sie genommen.", "PRI4005 PRI4011")]
    [InlineData(Robert, "Robert Rüsterberg hat sie genommen.", "")]
    [InlineData(Hanna, "Rüsterberg hat sie genommen.", "PRI4011")]
    [InlineData(Hanna, "Frau Rüsterberg, Hanna Rüsterberg und H. Rüsterberg haben sie genommen.", "")]
    public void In_an_attachment(string others, string letter, string expected)
    {
        using var archive = OneWithheld.Around("Jonte Rüsterberg", "[Brief](brief.txt)", files: $"{others}\n-- protokolle/brief.txt --\n{letter}");

        Assert.Equal(expected, string.Join(' ', Reported(archive)));
    }

    [Theory]
    [InlineData("Ngozi Rüsterberg, Hanna-Lena Rüsterberg", false)]
    [InlineData("Hanna-Lena Rüsterberg, Ngozi Rüsterberg, Hanna-Lena Rüsterberg", false)]
    [InlineData("Ngozi Rüsterberg, Hanna Rüsterberg", true)]
    [InlineData("Rüsterberg, Hanna", true)]
    [InlineData("Winter, Ngozi; Rüsterberg, Hanna", true)]
    [InlineData("Rüsterberg, Ngozi Rüsterberg, Hanna Blau, Karla", true)]
    [InlineData("Frau Rüsterberg, Hanna; Herr Blau, Karl", true)]
    [InlineData("Familie N. Rüsterberg, Hanna", true)]
    public void A_family_name_that_closes_the_name_of_another(string letter, bool isLeak)
    {
        const string Others = "-- personen/ngozi.md --\n---\nname: Ngozi Rüsterberg\nanrede: Frau\n---\n-- personen/lena.md --\n---\nname: Hanna-Lena Rüsterberg\n---";
        using var archive = OneWithheld.Around("Hanna Rüsterberg", "Ngozi Rüsterberg, Hanna-Lena Rüsterberg und [Brief](brief.txt)", files: $"{Others}\n-- protokolle/brief.txt --\n{letter}");

        Assert.Equal(isLeak, Reported(archive).Contains("PRI4005"));
    }

    [Fact]
    public void Stems_of_the_index_for_lunr_are_no_leaks()
    {
        using var archive = OneWithheld.Around("Jonte Wiebelitz", "Die Wiebelitzer kommen.", files: "-- site.yml --\nsuche:\n  lunr: true");

        Assert.Empty(Reported(archive));
    }

    private static ImmutableArray<string> Reported(SmallArchive archive)
    {
        var context = SmallArchive.Context();
        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);
        return [.. context.Diagnostics.Sorted().Select(d => d.Code.Id).Where(id => id.StartsWith("PRI", StringComparison.Ordinal))];
    }
}
