using System.Buffers;
using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>The words that introduce a task, at the start of a text or inside it: <c>Aufgabe:</c>, <c>Auftrag an K. Blau:</c>, <c>TODO</c> and the like.</summary>
internal static partial class TaskLabel
{
    private const int Longest = 60;

    /// <summary>How minutes write <c>TODO</c>: a quick look for it.</summary>
    public static SearchValues<string> Marks { get; } = SearchValues.Create(["todo", "to do", "to-do"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters of the label; 0 when the text begins otherwise.</summary>
    public static int LengthIn(string text)
    {
        var words = Pictogram.Skip(text).Length;
        return words == text.Length ? LengthInWords(text)
            : !DoneMark.IsTick(text) && LengthInWords(text[^words..]) is > 0 and var label ? label + text.Length - words
            : 0;
    }

    private static int LengthInWords(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Longest)).TrimStart(" →*[]");
        return head.Length > 0 && char.ToLowerInvariant(head[0]) is 'a' or 't' or 'p' && AtStart().Match(text) is { Success: true } label ? label.Length : 0;
    }

    /// <summary>Where a task begins that is announced inside a line: <c>Kontostand: 210 € → TODO: Differenz klären</c>; 0 when none is.</summary>
    public static int EndInside(string text) =>
        text.AsSpan().ContainsAny(Marks) && InLine().Match(text) is { Success: true } label && label.Index + label.Length < text.Length ? label.Index + label.Length : 0;

    /// <summary>Whom a label names in itself: <c>TODO (K. Blau):</c>; empty when nobody.</summary>
    public static ReadOnlySpan<char> NamesIn(string label) => Named().Match(label) is { Success: true } named ? named.Groups["names"].ValueSpan : [];

    [GeneratedRegex(
        """
        ^[\s→*]*(\[\s?\]\s*)?(
              (aufgaben?|action[ ]items?|pendenz(en)?)[\s*]*(\((?<names>[^)]{0,60})\))?\s*:
            | auftrag\s+an\s+(?-i:\p{Lu})[^:\n]{1,40}:
            | (todo'?s?|to-?\s?do'?s?)\b[\s*]*(\((?<names>[^)]{0,60})\)|\s(?<names>\p{Lu}{2})|\s+für\s+(?<names>[^:\n]{2,40})(?=:))?\s*
                (:|\s)
        )[\s*]*
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"(→|-{1,3}>|=>|[.;–-]\s)\s*((todo|to-?\s?do)'?s?\s*:\s*|(?-i:TODO|ToDo|To Do)\s+(?=\p{L}))", Matching.AnyCase)]
    private static partial Regex InLine();

    [GeneratedRegex(@"\((?<names>[^)]+)\)|\b(?<names>\p{Lu}{2,3})\s*:?\s*$|\b(für|an)\s+(?<names>[^:\n]{2,40}):[\s*]*$", Matching.Exact)]
    private static partial Regex Named();
}
