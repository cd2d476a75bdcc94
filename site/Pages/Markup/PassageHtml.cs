using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;

namespace Protokollarchiv.Pages.Markup;

/// <summary>Writes a passage with its anchor, marked as what it is, and how a vote on it ended.</summary>
/// <param name="linked">The meeting whose minutes these are; null for the maintainers' own pages and register entries.</param>
/// <param name="own">The places of a text that is no minutes.</param>
internal sealed class PassageHtml(TextWriter writer, Site site, LinkedMeeting? linked, PassageRoles roles, PlacesInText? own = null)
{
    private readonly InlineHtml inlines = new(writer, site, linked, own);

    public void Write(Passage passage)
    {
        if (passage.Kind == PassageKind.Code)
        {
            writer.WriteStart("pre", passage.Anchor, null);
            writer.Write("<code>");
            WriteContent(passage);
            writer.Write("</code></pre>\n");
            return;
        }

        writer.WriteStart("p", passage.Anchor, roles.ClassOf(passage));
        WriteContent(passage);
        writer.Write("</p>\n");
        WriteVote(passage);
    }

    /// <summary>The passage that is an entry of a list, which bears its anchor.</summary>
    public void WriteInEntry(Passage passage)
    {
        var says = roles.StatementAt(passage) is not null;
        writer.Write(says ? "<span class=\"wortmeldung\">" : "");
        WriteContent(passage);
        writer.Write(says ? "</span>" : "");
        WriteVote(passage);
    }

    /// <summary>The heading of an agenda item, its number apart.</summary>
    public void WriteTitle(AgendaItem item)
    {
        var heading = item.Heading;
        var numberLength = heading.Text.EndsWith(item.Title, StringComparison.Ordinal) ? heading.Text.Length - item.Title.Length : 0;
        if (item.Number is not null && item.Title.Length > 0 && numberLength > 0)
        {
            inlines.Write(heading, MentionsIn(heading), numberLength);
        }
        else
        {
            WriteContent(heading);
        }
    }

    /// <summary>A passage's content without its tags.</summary>
    public void WriteContent(Passage passage) => inlines.Write(passage, MentionsIn(passage));

    private ArraySegment<Mention> MentionsIn(Passage passage) => linked is null ? [] : linked.Mentions[passage.Index];

    /// <summary>How the vote ended, in the word that every resolution is shown with; its numbers are in the minutes already.</summary>
    private void WriteVote(Passage passage)
    {
        if (roles.ResultOf(passage) is { } result)
        {
            writer.Write("<p class=\"abstimmung");
            writer.Write(result switch { VoteResult.Rejected => " rejected", VoteResult.Postponed => " postponed", _ => "" });
            writer.Write('"');
            writer.WriteOwnLanguage(site.Words, site.Archive.Settings);
            writer.Write('>');
            writer.WriteText(VoteInWords.Of(result, site.Words));
            writer.Write("</p>\n");
        }
    }
}
