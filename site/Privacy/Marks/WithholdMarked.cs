using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>
/// Takes out what is marked as internal before anything else reads the text: blocks <c>::: intern</c> … <c>:::</c>, words
/// <c>[…]{.intern}</c>, items whose heading ends with <c>{.intern}</c>, and comments of HTML and of programs for notes, <c>%%…%%</c>; with
/// them notes below the text that only they refer to. Works on the text, not on its Markdown, so no quirk of parsing can save a word; line numbers
/// stay. A block that is never closed is withheld to the end of the file.
/// </summary>
internal sealed class WithholdMarked : IModule<SourceText, SourceText>
{
    public SourceText Run(SourceText document, BuildContext context)
    {
        var text = document.Text;
        if (text.Contains(":::", StringComparison.Ordinal))
        {
            text = WithoutBlocks(text, document.Path, context);
        }

        if (text.Contains("<!--", StringComparison.Ordinal))
        {
            text = WithoutComments(text, document.Path, context);
        }

        if (text.Contains("%%", StringComparison.Ordinal))
        {
            text = NoteComments.Without(text, document.Path, context.Withheld.Add);
        }

        if (InternMark.IsIn(text))
        {
            text = InternalItems.Without(text, document.Path, context.Withheld.Add, where => context.Diagnostics.Report(DiagnosticCodes.InternPartEmpty, where));
            text = WithoutWords(text, document.Path, context);
        }

        return ReferenceEquals(text, document.Text)
            ? document
            : document with { Text = NotesOfWithheld.Without(text, document.Text, document.Path, context.Withheld.Add) };
    }

    private static string WithoutBlocks(string text, string path, BuildContext context)
    {
        var kept = new StringBuilder(text.Length);
        var withheld = new StringBuilder();
        var depth = 0;
        var start = 0;
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            var content = text.AsSpan()[range];
            var fence = ColonLine.Of(content.ToString()) is { IsFence: true } colons ? colons : null;
            if (depth == 0 && fence is not null && InternMark.Opens(fence.Info))
            {
                depth = 1;
                start = line;
                kept.Append(fence.Prefix.TrimEnd());
            }
            else if (depth > 0 && fence is not null)
            {
                depth += fence.Info.Length > 0 ? 1 : -1;
                if (depth == 0)
                {
                    context.Withheld.Add(new WithheldPassage(withheld.ToString(), new SourceLocation(path, start)));
                    withheld.Clear();
                }
            }
            else if (depth > 0)
            {
                withheld.Append(content).Append('\n');
            }
            else
            {
                kept.Append(content);
            }

            kept.Append('\n');
        }

        if (depth > 0)
        {
            context.Diagnostics.Report(DiagnosticCodes.InternNotClosed, new SourceLocation(path, start));
            context.Withheld.Add(new WithheldPassage(withheld.ToString(), new SourceLocation(path, start)));
        }

        kept.Length--;
        return kept.ToString();
    }

    private static string WithoutComments(string text, string path, BuildContext context)
    {
        var kept = new StringBuilder(text.Length);
        var places = new PlaceCounter(text, path);
        ShownCode? code = null;
        var at = 0;
        while (text.IndexOf("<!--", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var where = places.At(open);
            kept.Append(text, at, open - at);
            var close = text.IndexOf("-->", open + 4, StringComparison.Ordinal);
            var inside = close < 0 ? text[(open + 4)..] : text[(open + 4)..close];
            if (close < 0)
            {
                context.Diagnostics.Report(DiagnosticCodes.CommentNotClosed, where);
            }

            if (WithholdingWord.Is(inside) && !(code ??= new ShownCode(text)).Holds(open, 1))
            {
                // "<!-- intern -->" says of what follows that it is.
                context.Diagnostics.Report(DiagnosticCodes.InternLeftOver, where);
            }

            context.Withheld.Add(new WithheldPassage(inside, where, IsComment: true));
            kept.Append('\n', inside.AsSpan().Count('\n'));
            at = close < 0 ? text.Length : close + 3;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    private static string WithoutWords(string text, string path, BuildContext context)
    {
        var places = new PlaceCounter(text, path);
        var kept = new StringBuilder(text.Length);
        var at = 0;
        foreach (var words in MarkedWords.In(text))
        {
            var where = places.At(words.Start);
            if (words.IsInDoubt)
            {
                context.Diagnostics.Report(DiagnosticCodes.InternBracketOpen, where);
            }

            kept.Append(text, at, words.Start - at);
            var inside = text[(words.Start + 1)..words.Close];
            context.Withheld.Add(new WithheldPassage(inside, where));
            kept.Append('\n', inside.AsSpan().Count('\n'));
            at = words.End;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }
}
