using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Markup;

/// <summary>
/// Writes passages as quotes, meeting by meeting, each with its agenda item, its speaker and the link that opens it in the minutes. These
/// are by far the most rows of a large archive, so they are written here and not by a template.
/// </summary>
internal sealed class QuoteHtml(MinutesArchive archive, Words words)
{
    /// <summary>A longer line before a list says more than what the list is.</summary>
    private const int LongestLead = 120;

    /// <summary>How much of an agenda item is quoted whose heading names a topic.</summary>
    private const int ItemLength = 700;

    /// <param name="quotes">Ordered by meeting.</param>
    /// <param name="marked">Whose names are marked in the text.</param>
    /// <param name="whole">Whether long passages are shown as they are.</param>
    public Html Of(ReadOnlyMemory<QuotedPassage> quotes, ImmutableArray<Subject> marked, bool whole) => new(writer => Write(writer, quotes.Span, marked, whole));

    /// <summary>About how many characters of text a quote shows.</summary>
    public int Weight(QuotedPassage quote, bool whole)
    {
        const int place = 120;
        var linked = archive.Meetings[quote.Meeting];
        if (quote.Statement >= 0)
        {
            return place + linked.Statements[quote.Statement].Passages.Sum(p => linked.Meeting.Passages[p].Text.Length);
        }

        var passage = linked.Meeting.Passages[quote.Passage];
        return place + (whole ? passage.Kind == PassageKind.Heading ? ItemLength : passage.Text.Length : Math.Min(passage.Text.Length, QuotedText.ExcerptLength));
    }

    private void Write(TextWriter writer, ReadOnlySpan<QuotedPassage> quotes, ImmutableArray<Subject> marked, bool whole)
    {
        writer.Write("<ol class=\"fundstellen\"");
        if (words["meeting.language"] is { Length: > 0 } language)
        {
            writer.WriteAttribute("lang", language);
        }

        writer.Write(">\n");
        for (var i = 0; i < quotes.Length; i++)
        {
            var linked = archive.Meetings[quotes[i].Meeting];
            var opens = i == 0 || quotes[i - 1].Meeting != quotes[i].Meeting;
            var closes = i + 1 == quotes.Length || quotes[i + 1].Meeting != quotes[i].Meeting;
            if (opens)
            {
                WriteMeeting(writer, linked.Meeting);
            }

            var again = !opens && linked.Meeting.ItemOf(quotes[i - 1].Passage) == linked.Meeting.ItemOf(quotes[i].Passage);
            WriteLink(writer, linked.Meeting, quotes[i].Passage, again);
            WriteQuote(writer, linked, quotes[i], marked, whole);
            if (closes)
            {
                writer.Write("</ul></li>\n");
            }
        }

        writer.Write("</ol>\n");
    }

    private void WriteMeeting(TextWriter writer, Meeting meeting)
    {
        writer.Write("<li><h3><a");
        writer.WriteAttribute("href", meeting.Url);
        writer.Write('>');
        if (meeting.Date is { } date)
        {
            WriteOwn(writer, words.ShortDate(date));
            writer.Write(" · ");
        }

        writer.WriteText(meeting.TitleWithoutDay);
        writer.Write("</a></h3><ul>\n");
    }

    /// <param name="again">Whether the quote before is of the same agenda item: the theme need not show its title twice.</param>
    private void WriteLink(TextWriter writer, Meeting meeting, int passage, bool again)
    {
        var item = meeting.ItemOf(passage);
        writer.Write(again ? "<li><a class=\"stelle wieder\" href=\"" : "<li><a class=\"stelle\" href=\"");
        writer.WriteText(meeting.Url);
        writer.Write('#');
        writer.WriteText(meeting.Passages[passage].Anchor);
        writer.Write("\">");
        var own = item is null ? words["quote.preamble"] : item.Number is { } number ? words.NumberOfItem(number) : "";
        WriteOwn(writer, own);
        writer.WriteText(own.Length > 0 ? $" {item?.Title}".TrimEnd() : item?.Title);
        writer.Write("</a>");
    }

    /// <summary>What the site says itself, marked where the minutes have another language.</summary>
    private void WriteOwn(TextWriter writer, string text)
    {
        var isApart = text.Length > 0 && words["meeting.language"].Length > 0;
        if (isApart)
        {
            writer.Write("<span");
            writer.WriteOwnLanguage(words, archive.Settings);
            writer.Write('>');
        }

        writer.WriteText(text);
        writer.Write(isApart ? "</span>" : "");
    }

    private static void WriteQuote(TextWriter writer, LinkedMeeting linked, QuotedPassage quote, ImmutableArray<Subject> marked, bool whole)
    {
        var meeting = linked.Meeting;
        var passage = meeting.Passages[quote.Passage];
        if (quote.Statement >= 0)
        {
            WriteStatement(writer, linked, linked.Statements[quote.Statement], marked);
        }
        else if (passage.Kind != PassageKind.Heading)
        {
            WriteSpeaker(writer, linked, quote.Passage, marked);
            writer.Write("<blockquote>");
            WriteLead(writer, meeting, passage);
            QuotedText.Write(writer, passage.Text, linked.Mentions[passage.Index], marked, whole);
            writer.Write("</blockquote>");
        }
        else if (whole)
        {
            WriteItem(writer, linked, quote.Passage, marked);
        }

        writer.Write("</li>\n");
    }

    /// <summary>What an agenda item begins with, but for what is quoted for itself.</summary>
    private static void WriteItem(TextWriter writer, LinkedMeeting linked, int heading, ImmutableArray<Subject> marked)
    {
        var left = ItemLength;
        foreach (var index in linked.Meeting.PassagesUnder(heading).Skip(1).Where(p => !linked.Named[p].Any(s => marked.Contains(s, ReferenceEqualityComparer.Instance))))
        {
            var passage = linked.Meeting.Passages[index];
            if (passage.Text.Length == 0 || passage.Kind is PassageKind.Cell or PassageKind.Heading)
            {
                continue;
            }

            writer.Write(left == ItemLength ? "<blockquote>" : "");
            left -= passage.Text.Length;
            writer.Write("<p>");
            if (left < 0)
            {
                writer.Write("…</p>");
                break;
            }

            QuotedText.Write(writer, passage.Text, linked.Mentions[index], marked, whole: true);
            writer.Write("</p>");
        }

        writer.Write(left < ItemLength ? "</blockquote>" : "");
    }

    private static void WriteStatement(TextWriter writer, LinkedMeeting linked, Statement statement, ImmutableArray<Subject> marked)
    {
        writer.Write("<blockquote>");
        foreach (var index in statement.Passages)
        {
            writer.Write("<p>");
            QuotedText.Write(writer, linked.Meeting.Passages[index].Text, linked.Mentions[index], marked, whole: true);
            writer.Write("</p>");
        }

        writer.Write("</blockquote>");
    }

    /// <summary>Who says it, where the passage is part of somebody else's statement and does not begin with the name.</summary>
    private static void WriteSpeaker(TextWriter writer, LinkedMeeting linked, int passage, ImmutableArray<Subject> marked)
    {
        if (linked.StatementAt(passage) is { } statement && statement.Passages[0] < passage && !marked.Contains(statement.Person, ReferenceEqualityComparer.Instance))
        {
            writer.Write(" <span class=\"sprecher\">");
            writer.WriteText(statement.Person.Name);
            writer.Write("</span>");
        }
    }

    /// <summary>The line that introduces a list, before a quoted entry of it: <c>Lernerfahrungen:</c>.</summary>
    private static void WriteLead(TextWriter writer, Meeting meeting, Passage passage)
    {
        if (passage.Kind != PassageKind.ListItem)
        {
            return;
        }

        var index = passage.Index;
        while (index >= 0 && meeting.Passages[index].Kind == PassageKind.ListItem)
        {
            index--;
        }

        if (index >= 0 && meeting.Passages[index] is { Kind: PassageKind.Paragraph, Text: [.., ':'] } lead && lead.Text.Length <= LongestLead)
        {
            writer.Write("<span class=\"dazu\">");
            writer.WriteText(lead.Text);
            writer.Write("</span> ");
        }
    }
}
