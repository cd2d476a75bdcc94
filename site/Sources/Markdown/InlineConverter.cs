using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Markdig's inlines to the archive's: runs of text become one, HTML that is not allowed becomes text but for links to the web.</summary>
internal sealed partial class InlineConverter(MarkdownFile file)
{
    /// <param name="done">The state of a task list's box at the beginning, null without one.</param>
    public ImmutableArray<Archive.Inline> Convert(Markdig.Syntax.Inlines.ContainerInline? container, out bool? done)
    {
        done = null;
        if (container is null)
        {
            return [];
        }

        var run = new InlineRun();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is TaskList box)
            {
                done ??= box.Checked;
            }
            else
            {
                Append(run, inline);
            }
        }

        return run.Finish();
    }

    private ImmutableArray<Archive.Inline> Children(Markdig.Syntax.Inlines.ContainerInline container) => Convert(container, out _);

    private void Append(InlineRun run, Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                run.AddText(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                run.AddText(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                run.Add(new CodeText(code.Content));
                break;
            case LineBreakInline line:
                run.Add(line.IsHard || run.DropLastBackslash() ? LineBreak.HardBreak : LineBreak.SoftBreak);
                break;
            case NameLinkInline name:
                run.Add(new NameLink(name.Name, name.Shown));
                break;
            case AutolinkInline auto:
                run.Add(new Link(SafeUrl.Of(auto.IsEmail ? "mailto:" + auto.Url : auto.Url), [new Text(auto.Url)]));
                break;
            case LinkInline { IsImage: true } image:
                run.Add(Picture(image));
                break;
            case LinkInline link:
                run.Add(Linked(link));
                break;
            case EmphasisInline emphasis:
                run.Add(new Emphasis(Kind(emphasis), Children(emphasis)));
                break;
            case HtmlInline html:
                AppendTag(run, html.Tag);
                break;
            case Markdig.Syntax.Inlines.ContainerInline container:
                if (container is DelimiterInline unclosed)
                {
                    // A bracket that nothing closes holds all that follows it.
                    run.AddText(unclosed.ToLiteral());
                }

                foreach (var child in container)
                {
                    Append(run, child);
                }

                break;
            default:
                run.AddText(inline.ToString());
                break;
        }
    }

    private Link Linked(LinkInline link)
    {
        var url = SafeUrl.Of(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        return new Link(url, Children(link)) { SourcePath = SafeUrl.SourcePath(url, file.Path) };
    }

    private Image Picture(LinkInline image)
    {
        var url = SafeUrl.Of(image.Url ?? "");
        return new Image(url, PlainText.Of(Children(image))) { SourcePath = SafeUrl.SourcePath(url, file.Path) };
    }

    private static EmphasisKind Kind(EmphasisInline emphasis) =>
        emphasis switch
        {
            { DelimiterChar: '~' } => EmphasisKind.Deleted,
            { DelimiterChar: '+' } => EmphasisKind.Inserted,
            { DelimiterChar: '=' } => EmphasisKind.Marked,
            { DelimiterCount: >= 2 } => EmphasisKind.Strong,
            _ => EmphasisKind.Emphasis,
        };

    private void AppendTag(InlineRun run, string tag)
    {
        var name = tag.Trim('<', '>', '/', ' ').ToLowerInvariant();
        if (name == "br")
        {
            run.Add(LineBreak.HardBreak);
        }
        else if (WebLink().Match(tag) is { Success: true } link)
        {
            run.Open(InlineRun.Anchor, tag, SafeUrl.Of(WebUtility.HtmlDecode(link.Groups["url"].Value)));
        }
        else if (tag.StartsWith("</", StringComparison.Ordinal) && (name == InlineRun.Anchor || file.AllowedTags.Contains(name, StringComparer.Ordinal)))
        {
            run.Close(name, tag);
        }
        else if (!file.AllowedTags.Contains(name, StringComparer.Ordinal))
        {
            run.AddText(tag);
        }
        else
        {
            run.Open(name, tag);
        }
    }

    /// <summary>A link to the web as editors of HTML write it, which is one here too.</summary>
    [GeneratedRegex("""^<a\s[^<>]*?\bhref\s*=\s*(?<quote>["'])(?<url>https?://[^"'<>\s]+)\k<quote>[^<>]*>$""", Matching.AnyCase)]
    private static partial Regex WebLink();
}
