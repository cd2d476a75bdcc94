using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>An archive that follows the change of one file is the one that linking everything anew would make.</summary>
public sealed class ArchiveStateTests
{
    private const int Changes = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_change_it_equals_a_full_link(int seed)
    {
        using var random = new RandomArchive(seed);
        var (meetings, register) = random.Read();
        var state = ArchiveState.Of(meetings, register, new SiteSettings(), SmallArchive.Context());
        for (var i = 0; i < Changes; i++)
        {
            var changed = random.Change();
            meetings = [.. meetings.Select(m => m.Source == changed.Source ? changed : m)];

            state = state.With(changed);

            var full = ArchiveState.Of(meetings, register, new SiteSettings(), SmallArchive.Context());
            Assert.Equal(ArchiveText.Of(full.Archive, full.Diagnostics), ArchiveText.Of(state.Archive, state.Diagnostics));
        }
    }

    [Fact]
    public void A_change_of_words_alone_links_no_other_minutes_again()
    {
        using var random = new RandomArchive(4);
        var (meetings, register) = random.Read();
        var state = ArchiveState.Of(meetings, register, new SiteSettings(), SmallArchive.Context());

        var after = state.With(meetings[0] with { Title = "Anders" });

        Assert.Equal("Anders", after.Archive.Meetings[0].Meeting.Title);
        Assert.Equal(meetings.Length - 1, after.Results.Zip(state.Results).Count(r => ReferenceEquals(r.First, r.Second)));
    }
}
