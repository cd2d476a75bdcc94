using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Markdig's inlines to the archive's. Runs of text become one; HTML that is not allowed becomes text.</summary>
/// <param name="source">Path of the file, against which relative links are resolved.</param>
internal sealed class InlineConverter(string source, ImmutableArray<string> allowedTags)
{
    /// <param name="done">The state of a task list's box at the beginning, null without one.</param>
    public ImmutableArray<Archive.Inline> Convert(Markdig.Syntax.Inlines.ContainerInline? container, out bool? done)
    {
        done = null;
        if (container is null)
        {
            return [];
        }

        var run = new Run();
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

    private void Append(Run run, Markdig.Syntax.Inlines.Inline inline)
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
                run.Add(new LineBreak(line.IsHard));
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
        return new Link(url, Children(link)) { SourcePath = SafeUrl.SourcePath(url, source) };
    }

    private Image Picture(LinkInline image)
    {
        var url = SafeUrl.Of(image.Url ?? "");
        return new Image(url, PlainText.Of(Children(image))) { SourcePath = SafeUrl.SourcePath(url, source) };
    }

    private static EmphasisKind Kind(EmphasisInline emphasis) =>
        emphasis switch
        {
            { DelimiterChar: '~' } => EmphasisKind.Deleted,
            { DelimiterCount: >= 2 } => EmphasisKind.Strong,
            _ => EmphasisKind.Emphasis,
        };

    private void AppendTag(Run run, string tag)
    {
        var name = tag.Trim('<', '>', '/', ' ').ToLowerInvariant();
        if (name == "br")
        {
            run.Add(new LineBreak(Hard: true));
        }
        else if (!allowedTags.Contains(name, StringComparer.Ordinal))
        {
            run.AddText(tag);
        }
        else if (tag.StartsWith("</", StringComparison.Ordinal))
        {
            run.Close(name, tag);
        }
        else
        {
            run.Open(name, tag);
        }
    }

    /// <summary>Inlines in the making: joins neighbouring text and pairs allowed tags; a tag without its partner is text.</summary>
    private sealed class Run
    {
        private readonly ImmutableArray<Archive.Inline>.Builder done = ImmutableArray.CreateBuilder<Archive.Inline>();
        private readonly List<(string Name, string Tag, int Start)> open = [];
        private readonly StringBuilder text = new();

        public void AddText(ReadOnlySpan<char> more) => text.Append(more);

        public void Add(Archive.Inline inline)
        {
            EndText();
            done.Add(inline);
        }

        public void Open(string name, string tag)
        {
            EndText();
            open.Add((name, tag, done.Count));
        }

        public void Close(string name, string tag)
        {
            if (open.Count == 0 || open[^1].Name != name)
            {
                AddText(tag);
                return;
            }

            EndText();
            var start = open[^1].Start;
            open.RemoveAt(open.Count - 1);
            ImmutableArray<Archive.Inline> inside = [.. done.Skip(start)];
            done.RemoveRange(start, done.Count - start);
            done.Add(new AllowedTag(name, inside));
        }

        public ImmutableArray<Archive.Inline> Finish()
        {
            EndText();
            for (var i = open.Count - 1; i >= 0; i--)
            {
                done.Insert(open[i].Start, new Text(open[i].Tag));
            }

            return done.ToImmutable();
        }

        private void EndText()
        {
            if (text.Length > 0)
            {
                done.Add(new Text(text.ToString()));
                text.Clear();
            }
        }
    }
}
