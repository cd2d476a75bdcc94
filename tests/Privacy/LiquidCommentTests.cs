using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Privacy;

/// <summary>What other programs would not publish, in whatever file it stands and however its tags are written.</summary>
public sealed class LiquidCommentTests
{
    [Theory]
    [InlineData("Vor {% comment %}geheim{% endcomment %}nach")]
    [InlineData("Vor {%- comment -%}geheim{%- endcomment -%}nach")]
    [InlineData("Vor {%~ comment ~%}geheim{%~ endcomment ~%}nach")]
    [InlineData("Vor {%\tcomment\n%}geheim{%\n endcomment %}nach")]
    [InlineData("Vor {%comment%}geheim{%endcomment%}nach")]
    [InlineData("Vor {% comment Notiz %}geheim{% endcomment %}nach")]
    [InlineData("Vor {% comment %}geheim, endcomment %} geheim{% endcomment %}nach")]
    [InlineData("Vor {% comment %}geheim{% comment %}geheim{% endcomment %}geheim{% endcomment %}nach")]
    [InlineData("Vor {% comment %}geheim{% comment %}geheim{% endcomment %}nach")]
    public void A_comment_is_withheld_in_every_kind_of_file(string text)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-10-24-vorstand.md --
            ## 1. Kasse

            {text}
            -- seiten/ueber-uns.md --
            # Über uns

            {text}
            -- themen/kasse.md --
            ---
            name: Kasse
            ---
            {text}
            -- partner/verein.md --
            ---
            name: Verein
            ---
            {text}
            -- personen/karla-blau.md --
            ---
            name: Karla Blau
            ---
            {text}
            """);

        var read = archive.Read();

        ImmutableArray<Block>[] texts =
        [
            read.Meetings[0].Meeting.Items[0].Blocks, read.Pages[0].Blocks, read.Topics[0].Subject.About, read.Organizations[0].Subject.About, read.People[0].Subject.About,
        ];
        Assert.All(texts, blocks => Assert.Equal("Vor nach", string.Join(' ', Words(blocks))));
    }

    private static string[] Words(ImmutableArray<Block> blocks) => string.Join(' ', blocks.OfType<Passage>().Select(p => p.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
