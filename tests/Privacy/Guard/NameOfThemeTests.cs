using Protokollarchiv.Archive;
using Protokollarchiv.Commands;
using Protokollarchiv.Files;
using Protokollarchiv.Privacy;
using Protokollarchiv.Privacy.Guard;
using Protokollarchiv.Privacy.Names;
using static Protokollarchiv.Tests.Privacy.Names.OneWithheld;

namespace Protokollarchiv.Tests.Privacy.Guard;

/// <summary>Whoever is called like a word of the site's own pages, style sheets or scripts can be withheld all the same.</summary>
public sealed class NameOfThemeTests
{
    [Theory]
    [InlineData("Link")]
    [InlineData("Fuß")]
    [InlineData("Kopf")]
    [InlineData("Ende")]
    [InlineData("Titel")]
    [InlineData("Rice")]
    public void The_site_is_built_without_the_name(string family)
    {
        using var archive = Around($"Wiebke {family}", $"Wiebke {family} fragt. W. {family} geht. Frau {family} kommt.", $"Wiebke {family}");

        var page = archive.Build()("/protokolle/2022-10-24-vorstand/");

        Assert.EndsWith($"{Gone} fragt. {Gone} geht. {Gone} kommt.", page.QuerySelector(".text p")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_name_is_looked_for_as_ever()
    {
        using var archive = Around("Wiebke Link", "Siehe [Liste](liste.txt).");
        archive.Write("protokolle/liste.txt", "Es kommen Wiebke Link und andere.");
        var context = SmallArchive.Context();

        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);

        Assert.Contains(context.Diagnostics.Sorted(), d => d.Code.Id == "PRI4005" && d.Message("de").Contains("liste.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<footer>Verantwortlich: Jonte Rüsterberg</footer>", true)]
    [InlineData("<a href=\"mailto:jonte.ruesterberg@example.org\">Mail</a>", true)]
    [InlineData(".ruesterberg { color: red }", false)]
    public void A_theme_that_writes_the_name_large_hides_nothing(string ofTheme, bool isFound)
    {
        var withheld = new WithheldRecord { Names = WithheldNames.Of([new Person { Name = "Jonte Rüsterberg", Slug = "m7", Visibility = Visibility.Anonymous, Source = "personen/m7.md" }]) };
        var guard = new LeakGuard(withheld, [ofTheme]);

        guard.Read(new OutputFile("index.html", "<p>Rüsterberg fragt."u8.ToArray()));

        Assert.Equal(isFound, guard.Places.Any());
    }
}
