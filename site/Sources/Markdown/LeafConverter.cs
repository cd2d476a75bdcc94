using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Has Markdig read the words of a block, and makes the archive's inlines of them. Block by block, and long ones in pieces, so that markup nobody
/// meant costs one paragraph its format and no more.
/// </summary>
internal sealed class LeafConverter
{
    private readonly MarkdownFile file;
    private readonly InlineProcessor processor;
    private readonly InlineConverter inlines;

    public LeafConverter(MarkdownFile file, MarkdownDocument document)
    {
        this.file = file;
        inlines = new InlineConverter(file);
        processor = new InlineProcessor(document, MarkdownDialect.Inlines, preciseSourcelocation: true, context: null);
    }

    /// <param name="done">The state of a task list's box at the beginning, null without one.</param>
    public ImmutableArray<Inline> Convert(LeafBlock leaf, out bool? done)
    {
        done = null;
        if (leaf.Inline is not null)
        {
            return inlines.Convert(leaf.Inline, out done);
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

    private ImmutableArray<Inline> Parsed(LeafBlock leaf, out bool? done)
    {
        try
        {
            var endsInBackslash = LastBackslash.Ends(leaf.Lines);
            processor.ProcessInlineLeaf(leaf);
            var content = inlines.Convert(leaf.Inline, out done);
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

    private ImmutableArray<Inline> InPieces(LeafBlock leaf, out bool? done)
    {
        done = null;
        var text = leaf.Lines.ToString();
        if (InlinePieces.End(text, 0) == text.Length)
        {
            return Parsed(leaf, out done);
        }

        var content = ImmutableArray.CreateBuilder<Inline>();
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
}
