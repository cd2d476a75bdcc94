using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Runs;

/// <summary>Runs as Markdown can say them: white space as single spaces and outside of styles, like runs joined, no style where its stars would not hold.</summary>
internal static class TidyRuns
{
    public static List<TextRun> Of(IEnumerable<TextRun> runs) => Joined(Expressible(Joined(WithSpacesOutside(Collapsed(runs)))));

    /// <summary>One space for any run of white space, none beside a line break or at the ends.</summary>
    private static List<TextRun> Collapsed(IEnumerable<TextRun> runs)
    {
        var collapsed = new List<TextRun>();
        var spaceBefore = true;
        foreach (var run in runs)
        {
            if (run.IsBreak)
            {
                if (collapsed.Count > 0 && !collapsed[^1].IsBreak)
                {
                    collapsed.Add(run);
                }

                spaceBefore = true;
                continue;
            }

            var text = PlainSpaces.Collapse(run.Text, ref spaceBefore);
            if (text.Length > 0)
            {
                collapsed.Add(run with { Text = text });
            }
        }

        TrimEnds(collapsed);
        return collapsed;
    }

    private static void TrimEnds(List<TextRun> runs)
    {
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var isLast = i == runs.Count - 1;
            if (runs[i].IsBreak)
            {
                if (isLast)
                {
                    runs.RemoveAt(i);
                }
            }
            else if (isLast || runs[i + 1].IsBreak)
            {
                var trimmed = runs[i].Text.TrimEnd(' ', '\u00A0');
                if (trimmed.Length == 0)
                {
                    runs.RemoveAt(i);
                }
                else
                {
                    runs[i] = runs[i] with { Text = trimmed };
                }
            }
        }
    }

    private static IEnumerable<TextRun> WithSpacesOutside(List<TextRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.IsBreak || (run.Style == TextStyle.Plain && run.Url is null))
            {
                yield return run;
                continue;
            }

            var inside = run.Text.Trim();
            var start = run.Text.Length - run.Text.TrimStart().Length;
            if (start > 0)
            {
                yield return new TextRun(run.Text[..start], TextStyle.Plain, null);
            }

            if (inside.Length > 0)
            {
                yield return run with { Text = inside };
                if (start + inside.Length < run.Text.Length)
                {
                    yield return new TextRun(run.Text[(start + inside.Length)..], TextStyle.Plain, null);
                }
            }
        }
    }

    private static List<TextRun> Joined(IEnumerable<TextRun> runs)
    {
        var joined = new List<TextRun>();
        foreach (var run in BridgedSpaces([.. runs]))
        {
            if (joined.Count > 0 && !run.IsBreak && !joined[^1].IsBreak && joined[^1].LooksLike(run))
            {
                joined[^1] = run with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    /// <summary>A space has the style that is common to what stands on both sides.</summary>
    private static List<TextRun> BridgedSpaces(List<TextRun> runs)
    {
        for (var i = 1; i < runs.Count - 1; i++)
        {
            var (before, after) = (runs[i - 1], runs[i + 1]);
            if (runs[i] is { Text: " ", Style: TextStyle.Plain, Url: null } && string.Equals(before.Url, after.Url, StringComparison.Ordinal))
            {
                runs[i] = new TextRun(" ", before.Style & after.Style, before.Url);
            }
        }

        return runs;
    }

    /// <summary>
    /// Markdown's stars neither end behind a sign before a letter (<c>**Ort:**Halle</c>) nor stand, single, between letters: the sign moves
    /// out, and such a slant is dropped.
    /// </summary>
    private static List<TextRun> Expressible(List<TextRun> runs)
    {
        var possible = new List<TextRun>();
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Style == TextStyle.Plain || run.IsBreak)
            {
                possible.Add(run);
                continue;
            }

            var before = i > 0 ? runs[i - 1].Text[^1] : ' ';
            var after = i + 1 < runs.Count ? runs[i + 1].Text[0] : ' ';
            var start = IsWordLike(before) ? run.Text.TakeWhile(c => !IsWordLike(c)).Count() : 0;
            var end = IsWordLike(after) ? run.Text.Length - run.Text.Reverse().TakeWhile(c => !IsWordLike(c)).Count() : run.Text.Length;
            if (start >= end)
            {
                possible.Add(run with { Style = TextStyle.Plain });
                continue;
            }

            var style = run.Style;
            if ((start == 0 && char.IsLetter(before)) || (end == run.Text.Length && char.IsLetter(after)))
            {
                style &= ~TextStyle.Emphasis;
            }

            if (start > 0)
            {
                possible.Add(run with { Text = run.Text[..start], Style = TextStyle.Plain });
            }

            possible.Add(run with { Text = run.Text[start..end], Style = style });
            if (end < run.Text.Length)
            {
                possible.Add(run with { Text = run.Text[end..], Style = TextStyle.Plain });
            }
        }

        return possible;
    }

    private static bool IsWordLike(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
