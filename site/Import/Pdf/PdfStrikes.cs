using System.Collections.Immutable;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Words that are struck: a rule is drawn through their middle. One that goes on beside the words divides the page, and one at their feet underlines.</summary>
/// <param name="rules">Of the page.</param>
internal sealed class PdfStrikes(List<PdfRule> rules)
{
    /// <summary>Where a rule strikes a word, above its baseline in heights of its letters.</summary>
    private const double Lowest = 0.12;
    private const double Highest = 0.5;

    /// <summary>How far a rule may go on beside the first and last word, in heights of letters.</summary>
    private const double Beyond = 0.5;

    /// <summary>How much of a word it must cover.</summary>
    private const double Covered = 0.6;

    private readonly List<PdfRule> level = rules.FindAll(rule => !rule.IsUpright);

    /// <param name="words">Of one line.</param>
    public ImmutableArray<PdfWord> Struck(ImmutableArray<PdfWord> words)
    {
        if (words.IsEmpty)
        {
            return words;
        }

        var (left, right, size) = (words[0].Left, words[^1].Right, words.Max(word => word.Size));
        var strikes = level.FindAll(rule => words.Any(word => IsThrough(rule, word)) && rule.From > left - (size * Beyond) && rule.To < right + (size * Beyond));
        return strikes.Count == 0 ? words : [.. words.Select(word => IsStruck(word, strikes) ? word with { Style = word.Style | TextStyle.Deleted } : word)];
    }

    private static bool IsThrough(PdfRule rule, PdfWord word) =>
        rule.Place > word.Baseline + (word.Size * Lowest) && rule.Place < word.Baseline + (word.Size * Highest) && rule.From < word.Right && rule.To > word.Left;

    private static bool IsStruck(PdfWord word, List<PdfRule> strikes) =>
        strikes.Where(rule => IsThrough(rule, word)).Sum(rule => Math.Min(rule.To, word.Right) - Math.Max(rule.From, word.Left)) > (word.Right - word.Left) * Covered;
}
