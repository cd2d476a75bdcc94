using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;

namespace Protokollarchiv.Pages.Markup;

/// <summary>Writes the content of passages as HTML, with the links that the archive found in their words.</summary>
/// <param name="linked">The meeting whose minutes these are, or null.</param>
/// <param name="own">The places of a text that is no minutes.</param>
internal sealed class InlineHtml(TextWriter writer, Site site, LinkedMeeting? linked, PlacesInText? own)
{
    private readonly LinkTargets targets = new(site, linked, own);

    private ArraySegment<Mention> mentions = [];
    private int next;
    private int offset;

    /// <summary>HTML has no link inside another; there it is its text alone.</summary>
    private bool isInLink;

    /// <summary>The passage's text, where its lines are labelled; else empty.</summary>
    private string labelled = "";

    /// <summary>The whole passage.</summary>
    /// <param name="links">By start, without overlaps, as <see cref="LinkedMeeting.Mentions"/> has them.</param>
    public void Write(Passage passage, ArraySegment<Mention> links)
    {
        Begin(links);
        labelled = linked is not null && LabelledLines.Are(passage.Text) ? passage.Text : "";
        WriteAll(passage.Content);
    }

    /// <summary>The passage in two parts, the first of them in a <c>span</c>: a heading's number and its title.</summary>
    /// <param name="numberLength">Characters of the first part, in <see cref="Passage.Text"/>.</param>
    public void Write(Passage passage, ArraySegment<Mention> links, int numberLength)
    {
        if (passage.Content is not [Text first, .. var following] || first.Value.Length < numberLength)
        {
            Write(passage, links);
            return;
        }

        writer.WriteStart("span", "", "nummer");
        writer.WriteText(first.Value.AsSpan(0, numberLength).TrimEnd());
        writer.Write("</span> ");
        Begin(links);
        offset = numberLength;
        WriteText(first.Value.AsSpan(numberLength));
        WriteAll(following);
    }

    private void Begin(ArraySegment<Mention> links)
    {
        mentions = links;
        next = 0;
        offset = 0;
        labelled = "";
    }

    private void WriteAll(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                WriteText(text.Value);
                break;
            case LineBreak line:
                offset++;
                writer.Write(line.Hard || (labelled.Length > offset && LabelledLines.Begin(labelled.AsSpan(offset))) ? "<br>\n" : "\n");
                break;
            case NameLink name:
                WriteName(name);
                break;
            case CodeText code:
                writer.Write("<code>");
                writer.WriteText(code.Value);
                writer.Write("</code>");
                offset += code.Value.Length;
                break;
            case Image image:
                WriteImage(image);
                offset += image.Description.Length;
                break;
            case Link link:
                WriteLink(link);
                break;
            case Emphasis emphasis:
                WriteTag(TagOf(emphasis.Kind), emphasis.Children);
                break;
            case AllowedTag tag:
                WriteTag(tag.Name, tag.Children);
                break;
        }
    }

    private static string TagOf(EmphasisKind kind) =>
        kind switch
        {
            EmphasisKind.Strong => "strong",
            EmphasisKind.Deleted => "del",
            EmphasisKind.Inserted => "ins",
            EmphasisKind.Marked => "mark",
            _ => "em",
        };

    private void WriteTag(string name, ImmutableArray<Inline> children)
    {
        writer.WriteStart(name, "", "");
        WriteAll(children);
        writer.WriteEnd(name);
    }

    /// <summary>A link that must not be published is its text alone.</summary>
    private void WriteLink(Link link)
    {
        if (isInLink || targets.Of(link) is not { Length: > 0 } url)
        {
            WriteAll(link.Children);
            return;
        }

        isInLink = true;
        BeginLink(url);
        WriteAll(link.Children);
        writer.Write("</a>");
        isInLink = false;
    }

    private void WriteName(NameLink name)
    {
        if (isInLink || targets.Of(name) is not { } url)
        {
            WriteText(name.Shown);
            return;
        }

        BeginLink(url);
        WriteText(name.Shown);
        writer.Write("</a>");
    }

    /// <summary>Pictures come from beside the minutes; of any other only the description is shown, since nothing is loaded from elsewhere.</summary>
    private void WriteImage(Image image)
    {
        if (targets.Of(image) is { } url)
        {
            writer.Write("<img");
            writer.WriteAttribute("src", url);
            writer.Write(" alt=\"");
            writer.WriteText(image.Description);
            writer.Write("\" loading=\"lazy\">");
        }
        else
        {
            writer.WriteText(image.Description);
        }
    }

    /// <summary>Text, with what is mentioned in it as links. A mention that goes on in the next run of text is linked there too.</summary>
    private void WriteText(ReadOnlySpan<char> text)
    {
        var start = offset;
        var done = 0;
        while (next < mentions.Count && mentions[next].Start < start + text.Length)
        {
            var mention = mentions[next];
            var from = Math.Max(mention.Start - start, done);
            var to = Math.Min(mention.Start + mention.Length - start, text.Length);
            if (to > from)
            {
                writer.WriteText(text[done..from]);
                BeginLink(mention.Url);
                writer.WriteText(text[from..to]);
                writer.Write("</a>");
                done = to;
            }

            if (mention.Start + mention.Length > start + text.Length)
            {
                break;
            }

            next++;
        }

        writer.WriteText(text[done..]);
        offset += text.Length;
    }

    private void BeginLink(string url)
    {
        writer.Write("<a");
        writer.WriteAttribute("href", url);
        writer.Write('>');
    }
}
