using System.Buffers;
using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy;

namespace Protokollarchiv.Sources;

/// <summary>
/// Takes out the Liquid tags <c>{% … %}</c> by which Jekyll and its like build pages, and puts what <c>{{ page.leitung }}</c> names in the front
/// matter in its place. A comment of Liquid is withheld, and what <c>{% highlight %}</c> shows as code is code. Lines keep their numbers.
/// </summary>
internal sealed class ReadLiquid : IModule<ReadSource, ReadSource>
{
    private static readonly SearchValues<string> Openings = SearchValues.Create(["{%", "{{"], StringComparison.Ordinal);
    private static readonly SearchValues<string> TagEnds = SearchValues.Create(["%}", "{%"], StringComparison.Ordinal);
    private static readonly SearchValues<string> OutputEnds = SearchValues.Create(["}}", "{{", "\n"], StringComparison.Ordinal);

    /// <summary>Longer than any that may stand inside.</summary>
    private const string Fence = "~~~~~~~~~~~~";

    /// <summary>In a short text a name is longer than what stands for it.</summary>
    private const int LeastRoom = 2000;

    public ReadSource Run(ReadSource document, BuildContext context) =>
        document.Parts.All(part => !part.Text.Contains('{', StringComparison.Ordinal))
            ? document
            : document with { Parts = [.. document.Parts.Select(part => part with { Text = new Reading(document, part, context).Text() })] };

    private sealed class Reading(ReadSource document, MarkdownPart part, BuildContext context)
    {
        private readonly StringBuilder kept = new(part.Text.Length);
        private string? firstTag;
        private bool inCode;

        /// <summary>How much may still be put in: as much as is written, so that no value grows by being named often.</summary>
        private int room = Math.Max(part.Text.Length, LeastRoom);
        private PlaceCounter places = new(part.Text, document.Path, part.FirstLine);

        public string Text()
        {
            var text = part.Text;
            var at = 0;
            while (text.AsSpan(at).IndexOfAny(Openings) is >= 0 and var next)
            {
                var open = at + next;
                kept.Append(text, at, next);
                at = text[open + 1] == '%' ? AfterTag(open) : AfterOutput(open);
            }

            return kept.Append(text, at, text.Length - at).ToString();
        }

        private int AfterTag(int open)
        {
            var close = EndOf(open, TagEnds, "%}");
            if (close < 0)
            {
                kept.Append("{%");
                return open + 2;
            }

            var end = close + 2;
            var tag = part.Text[open..end];
            Report(open, tag);
            if (IsNamed(tag, "comment"))
            {
                var (last, after) = EndOfComment(end);
                context.Withheld.Add(new WithheldPassage(part.Text[end..last], LineAt(open), IsComment: true));
                end = after;
            }

            if (BoundsCode(open, end, tag))
            {
                kept.Append(Fence);
            }

            kept.Append('\n', part.Text.AsSpan(open, end - open).Count('\n'));
            return end;
        }

        /// <summary>The tag that closes a comment with all the comments in it, or the last that closes any; without one, the end of the text.</summary>
        private (int Start, int End) EndOfComment(int from)
        {
            var depth = 1;
            var last = (part.Text.Length, part.Text.Length);
            while (depth > 0 && part.Text.IndexOf("{%", from, StringComparison.Ordinal) is >= 0 and var open)
            {
                var close = EndOf(open, TagEnds, "%}");
                from = close < 0 ? open + 2 : close + 2;
                var tag = part.Text.AsSpan(open, from - open);
                if (IsNamed(tag, "endcomment"))
                {
                    last = (open, from);
                    depth--;
                }
                else if (IsNamed(tag, "comment"))
                {
                    depth++;
                }
            }

            return last;
        }

        /// <summary>Also <c>{%- comment note -%}</c> and <c>{%~ comment ~%}</c>, over as many lines as it likes.</summary>
        private static bool IsNamed(ReadOnlySpan<char> tag, string name)
        {
            var start = "{%".Length;
            while (start < tag.Length && (char.IsWhiteSpace(tag[start]) || tag[start] is '-' or '~'))
            {
                start++;
            }

            var rest = tag[start..];
            return rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || !char.IsAsciiLetterOrDigit(rest[name.Length]));
        }

        /// <summary><c>{% highlight markdown %}</c> or its end, alone on its line.</summary>
        private bool BoundsCode(int open, int end, string tag)
        {
            if (IsNamed(tag, "endhighlight") ? !inCode : !IsNamed(tag, "highlight") || part.Text.IndexOf("endhighlight", end, StringComparison.Ordinal) < 0)
            {
                return false;
            }

            var lineStart = part.Text.LastIndexOf('\n', open) + 1;
            var lineEnd = part.Text.IndexOf('\n', end) is >= 0 and var next ? next : part.Text.Length;
            var isAlone = part.Text.AsSpan(lineStart, open - lineStart).IsWhiteSpace() && part.Text.AsSpan(end, lineEnd - end).IsWhiteSpace();
            inCode = isAlone && !inCode;
            return isAlone;
        }

        private int AfterOutput(int open)
        {
            var close = EndOf(open, OutputEnds, "}}");
            var inside = close < 0 ? "" : part.Text[(open + 2)..close].Trim();
            if (inside.Length == 0 || !char.IsAsciiLetter(inside[0]))
            {
                kept.Append("{{");
                return open + 2;
            }

            var written = part.Text[open..(close + 2)];
            Report(open, written);
            var value = room > 0 ? Value(inside.Split('|')[0].Trim()) ?? "" : written;
            room -= value.Length;
            kept.Append(room >= 0 ? value : written);
            return close + 2;
        }

        /// <summary>-1 where another opening, or the end of the line, comes before the end.</summary>
        private int EndOf(int open, SearchValues<string> stops, string end)
        {
            var at = part.Text.AsSpan(open + 2).IndexOfAny(stops);
            return at >= 0 && part.Text.AsSpan(open + 2 + at).StartsWith(end, StringComparison.Ordinal) ? open + 2 + at : -1;
        }

        private string? Value(string expression)
        {
            var key = expression[(expression.IndexOf('.', StringComparison.Ordinal) + 1)..];
            return document.FrontMatter.Entries.FirstOrDefault(entry => entry.Key == key)?.Value switch
            {
                YamlScalar scalar => scalar.Text,
                YamlList list => list.Joined,
                _ => null,
            };
        }

        /// <summary>Once a file, at the first.</summary>
        private void Report(int open, string tag)
        {
            if (firstTag is null)
            {
                firstTag = tag;
                context.Diagnostics.Report(DiagnosticCodes.LiquidTags, LineAt(open), tag.ReplaceLineEndings(" "));
            }
        }

        private SourceLocation LineAt(int offset) => places.At(offset) with { Column = 1 };
    }
}
