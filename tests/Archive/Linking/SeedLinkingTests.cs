using Protokollarchiv.Archive;
using Protokollarchiv.Commands;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>The real minutes that the archive was begun for.</summary>
public sealed class SeedLinkingTests
{
    private static readonly Lazy<MinutesArchive> Seed = new(() =>
        SiteBuild.ReadSources(new BuildOptions { Input = Repository.PathOf("input") }, SmallArchive.Context()) is { } sources
            ? SiteBuild.Read(sources, SmallArchive.Context())
            : throw new InvalidOperationException("no input"));

    private static LinkedMeeting Meeting => Assert.Single(Seed.Value.Meetings);

    [Theory]
    [InlineData("R. Sternal", "r-sternal")]
    [InlineData("Hr. Sternal", "r-sternal")]
    [InlineData("S. Möbbeck", "s-moebbeck")]
    [InlineData("Fr. Möbbeck", "s-moebbeck")]
    [InlineData("Frau Möbbeck", "s-moebbeck")]
    [InlineData("C. Altmann", "christian-altmann")]
    [InlineData("Hr. Altmann", "christian-altmann")]
    [InlineData("Hr. Christian Altmann", "christian-altmann")]
    [InlineData("Hrn. Rether", "rether")]
    public void Every_form_of_a_name_is_one_person(string written, string slug)
    {
        var people = Meeting.Meeting.Passages
            .SelectMany(p => Meeting.Mentions[p.Index].Where(m => p.Text.Substring(m.Start, m.Length) == written))
            .Select(m => m.Target?.Slug);

        Assert.Equal([slug], people.Distinct());
    }

    [Fact]
    public void Nobody_is_called_Schmidt() =>
        Assert.DoesNotContain(Seed.Value.People, p => p.Subject.Name.Contains("Schmidt", StringComparison.Ordinal));

    [Fact]
    public void A_topic_has_exactly_the_passages_that_name_it()
    {
        var card = Seed.Value.Topics.Single(t => t.Subject.Slug == "elektronische-gesundheitskarte");

        var items = card.Appearances.Select(a => Meeting.Meeting.ItemOf(a.Passage)?.Number);

        Assert.Equal(["3", "3", "5"], items);
    }

    [Fact]
    public void Linking_finds_nothing_to_complain_about()
    {
        var context = SmallArchive.Context();

        var archive = SiteBuild.ReadSources(new BuildOptions { Input = Repository.PathOf("input") }, context) is { } sources ? SiteBuild.Read(sources, context) : null;

        Assert.NotNull(archive);
        Assert.DoesNotContain(context.Diagnostics.Sorted(), d => d.Code.Id.StartsWith("LNK", StringComparison.Ordinal));
    }
}
