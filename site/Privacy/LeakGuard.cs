using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Search;

namespace Protokollarchiv.Privacy;

/// <summary>
/// Reads every byte that would be published and fails the build where something withheld is in it: each line of a withheld passage, and
/// every run of eight of its words, as written and as HTML, JSON and URLs write it.
/// </summary>
internal sealed partial class LeakGuard
{
    private const int WordsInARow = 8;

    /// <summary>A shorter line, such as "Danke", may stand elsewhere with every right.</summary>
    private const int ShortestLine = 12;

    private readonly Dictionary<string, WithheldPassage> origins = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string>? needles;
    private readonly ConcurrentDictionary<(string File, string Source), SourceLocation> found = new();

    public LeakGuard(ImmutableArray<WithheldPassage> withheld)
    {
        foreach (var passage in withheld)
        {
            foreach (var needle in Needles(passage.Text))
            {
                foreach (var spelling in Spellings(needle))
                {
                    origins.TryAdd(spelling, passage);
                }
            }
        }

        needles = origins.Count == 0 ? null : SearchValues.Create([.. origins.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Safe from several threads.</summary>
    public void Read(OutputFile file)
    {
        if (needles is null)
        {
            return;
        }

        var text = Spaces().Replace(ReadableChunk.TextOf(file) ?? Encoding.UTF8.GetString(file.Content.Span), " ");
        if (text.AsSpan().IndexOfAny(needles) is >= 0 and var at)
        {
            var origin = origins.First(o => text.AsSpan(at).StartsWith(o.Key, StringComparison.OrdinalIgnoreCase)).Value;
            found.TryAdd((file.Path, origin.Where.File), origin.Where);
        }
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var ((file, _), where) in found)
        {
            diagnostics.Report(DiagnosticCodes.Leak, where, file, $"{where.File}:{where.Line}");
        }
    }

    private static IEnumerable<string> Needles(string passage)
    {
        foreach (var line in passage.Split('\n'))
        {
            var words = Markup().Replace(line, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < WordsInARow && string.Join(' ', words) is { Length: >= ShortestLine } whole)
            {
                yield return whole;
            }

            for (var i = 0; i + WordsInARow <= words.Length; i++)
            {
                yield return string.Join(' ', words, i, WordsInARow);
            }
        }
    }

    private static IEnumerable<string> Spellings(string needle)
    {
        yield return needle;
        yield return WebUtility.HtmlEncode(needle);
        yield return JavaScriptEncoder.Default.Encode(needle);
        yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(needle);
        yield return Uri.EscapeDataString(needle);
        yield return needle.Normalize(NormalizationForm.FormD);
        if (Language.Slug.Of(needle) is { Length: >= ShortestLine } slug)
        {
            yield return slug;
        }
    }

    [GeneratedRegex(@"[\s*_`#>|\[\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
