using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Decisions;

/// <summary>What is a resolution and what is not.</summary>
public sealed class ResolutionTests
{
    [Theory]
    [InlineData("7 Ja-Stimmen", 7, null)]
    [InlineData("6 Ja-Stimmen, 1 Enthaltung", 6, 1)]
    public void Where_only_those_in_favour_are_counted_the_motion_is_accepted(string vote, int yes, int? abstain)
    {
        var resolution = Only($"Beschluss: Für Tee werden 300 Euro freigegeben. {vote}");

        Assert.Equal(new Vote(yes, null, abstain, VoteResult.Accepted), resolution.Vote);
    }

    [Theory]
    [InlineData("Auf dem Zettel stand „Der Antrag wurde abgelehnt“, mehr nicht.")]
    [InlineData("Auf dem Zettel stand \"Der Antrag wurde einstimmig abgelehnt.\" Das war alles.")]
    [InlineData("R. Sternal liest den Bescheid des Amts vor. Der Antrag wird abgelehnt.")]
    [InlineData("Der Brief des Amts ist da. Der Antrag wird abgelehnt. Begründung:")]
    public void What_others_said_or_wrote_is_no_resolution(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Fact]
    public void What_is_decided_may_stand_in_quotation_marks()
    {
        var resolution = Only("Das Schild „Bitte klopfen“ bleibt hängen. Der Antrag wird einstimmig angenommen.");

        Assert.Equal("Das Schild „Bitte klopfen“ bleibt hängen. Der Antrag wird einstimmig angenommen.", resolution.Text);
        Assert.Equal(VoteResult.Accepted, resolution.Vote?.Result);
    }

    private static Resolution Only(string text) => Assert.Single(ResolutionsOf(text));

    private static ImmutableArray<Resolution> ResolutionsOf(string text) => SmallArchive.Meeting($"# TOP 1: Haus\n\n{text}\n").Meeting.Resolutions;
}
