using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// The words of a block to the archive's inlines: runs of text become one, HTML that is not allowed becomes text. Block by block, so that
/// markup nobody meant costs one paragraph its format and no more.
/// </summary>
internal sealed class InlineConverter
{
    private readonly MarkdownFile file;
    private readonly InlineProcessor processor;

    public InlineConverter(MarkdownFile file, MarkdownDocument document)
    {
        this.file = file;
        processor = new InlineProcessor(document, MarkdownDialect.Inlines, preciseSourcelocation: true, context: null);
    }

    /// <param name="done">The state of a task list's box at the beginning, null without one.</param>
    public ImmutableArray<Archive.Inline> Convert(LeafBlock leaf, out bool? done)
    {
        done = null;
        if (leaf.Inline is not null)
        {
            return Converted(leaf.Inline, out done);
        }

        if (leaf.Lines.Lines is null || leaf.Lines.Count == 0)
        {
            return [];
        }

        if (PlainLeaf.Is(leaf.Lines))
        {
            return PlainLeaf.Convert(leaf.Lines);
        }

        return leaf.Span.Length > InlinePieces.MostMarks ? InPieces(leaf, out done) : Parsed(leaf, out done);
    }

    private ImmutableArray<Archive.Inline> Parsed(LeafBlock leaf, out bool? done)
    {
        try
        {
            var endsInBackslash = LastBackslash.Ends(leaf.Lines);
            processor.ProcessInlineLeaf(leaf);
            var content = Converted(leaf.Inline, out done);
            return endsInBackslash ? LastBackslash.Without(content) : content;
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own guard against input that would exhaust the stack. The words stay, as they are written.
            done = null;
            file.Diagnostics.Report(DiagnosticCodes.NestedTooDeeply, file.Where(leaf.Line, leaf.Column));
            var span = leaf.Span;
            return [new Text(file.Part.Text.Substring(span.Start, Math.Min(span.Length, file.Part.Text.Length - span.Start)))];
        }
    }

    private ImmutableArray<Archive.Inline> InPieces(LeafBlock leaf, out bool? done)
    {
        done = null;
        var text = leaf.Lines.ToString();
        if (InlinePieces.End(text, 0) == text.Length)
        {
            return Parsed(leaf, out done);
        }

        var content = ImmutableArray.CreateBuilder<Archive.Inline>();
        for (var start = 0; start < text.Length;)
        {
            var end = InlinePieces.End(text, start);
            var piece = new ParagraphBlock { Lines = new StringLineGroup(text[start..end]), Span = leaf.Span, Line = leaf.Line, Column = leaf.Column };
            content.AddRange(Parsed(piece, out _));
            if (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                content.Add(text[end] == '\n' ? LineBreak.SoftBreak : new Text(text[end].ToString()));
                end++;
            }

            start = end;
        }

        return content.ToImmutable();
    }

    private ImmutableArray<Archive.Inline> Converted(Markdig.Syntax.Inlines.ContainerInline? container, out bool? done)
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

    private ImmutableArray<Archive.Inline> Children(Markdig.Syntax.Inlines.ContainerInline container) => Converted(container, out _);

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
        else if (!file.AllowedTags.Contains(name, StringComparer.Ordinal))
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
}
