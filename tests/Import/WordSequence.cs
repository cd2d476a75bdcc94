using System.Text;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Tests.Import;

/// <summary>The words of a text, and which of them another text lacks: letters and digits count, signs and white space do not.</summary>
internal static partial class WordSequence
{
    public static List<string> Of(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormC).Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);
        return [.. Word().Matches(plain).Select(m => m.Value)];
    }

    /// <summary>The words of minutes in Markdown, without front matter, link targets and the signs of Markdown.</summary>
    public static List<string> OfMarkdown(string markdown)
    {
        var body = markdown[(markdown.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        var text = Link().Replace(body, "${text}").Replace("<br>", " ", StringComparison.Ordinal);
        return Of(Backslash().Replace(text, "${sign}"));
    }

    /// <summary>Letters and digits one by one: a PDF knows neither words nor which hyphens only divide them.</summary>
    public static List<string> Letters(IEnumerable<string> words) => [.. string.Concat(words).Normalize(NormalizationForm.FormKC).Select(c => c.ToString())];

    /// <summary>Whether a word is one of these, or the first or last part of one that was divided.</summary>
    public static Func<string, bool> Whole(IEnumerable<string> words)
    {
        var all = words.Select(word => word.Normalize(NormalizationForm.FormKC)).ToHashSet(StringComparer.Ordinal);
        return word => all.Contains(word) || all.Any(whole => whole.StartsWith(word, StringComparison.Ordinal) || whole.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Words of <paramref name="source"/> that <paramref name="result"/> does not have in the same order: Myers' shortest edit.</summary>
    public static List<string> Missing(IReadOnlyList<string> source, IReadOnlyList<string> result)
    {
        var steps = new List<int[]>();
        var furthest = new int[source.Count + result.Count + 3];
        var zero = result.Count + 1;
        for (var d = 0; ; d++)
        {
            steps.Add([.. furthest]);
            for (var k = Math.Max(-d, -result.Count); k <= Math.Min(d, source.Count); k++)
            {
                if (((k + d) & 1) != 0)
                {
                    continue;
                }

                var x = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]) ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
                while (x < source.Count && x - k < result.Count && source[x] == result[x - k])
                {
                    x++;
                }

                furthest[zero + k] = x;
                if (x >= source.Count && x - k >= result.Count)
                {
                    return Missing(source, steps, k, zero);
                }
            }
        }
    }

    private static List<string> Missing(IReadOnlyList<string> source, List<int[]> steps, int k, int zero)
    {
        var missing = new List<string>();
        for (var d = steps.Count - 1; d > 0; d--)
        {
            var furthest = steps[d];
            var down = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
            k += down ? 1 : -1;
            if (!down)
            {
                missing.Add(source[furthest[zero + k]]);
            }
        }

        missing.Reverse();
        return missing;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\[(?<text>([^\[\]\\]|\\.)*)\]\((<[^>\n]*>|[^)\s]*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"\\(?<sign>[!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Backslash();
}
