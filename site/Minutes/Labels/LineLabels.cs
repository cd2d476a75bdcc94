using System.Buffers;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Labels;

/// <summary>
/// The labels with which minutes say who was there, who led and who wrote, when and where: with a colon and a value, or alone on their line.
/// One line may have several: <c>Anwesend: R. Sternal, K. Blau; Entschuldigt: H. Deffner</c>.
/// </summary>
internal static partial class LineLabels
{
    /// <summary>What stands around a value and is no part of it.</summary>
    private const string Edges = " \u00A0\t*_,;|·•";

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|.·•");

    /// <summary>Those of a line at the head of the minutes, where a dash, a bar or a tab may end a label too.</summary>
    public static List<LabelledPart> InHead(ReadOnlySpan<char> line)
    {
        var parts = Of(line);
        if (parts.Count == 0 && SeparatedLabel.Of(Bare(line)) is { } part)
        {
            parts.Add(part);
        }

        return parts;
    }

    public static List<LabelledPart> OfFirstLine(Passage passage) =>
        Of(passage.Text.AsSpan(0, passage.Text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : passage.Text.Length));

    /// <returns>Empty when the line begins with no label.</returns>
    public static List<LabelledPart> Of(ReadOnlySpan<char> line)
    {
        var parts = new List<LabelledPart>();
        line = Bare(line);
        var colon = EndOfLabel(line[..Math.Min(line.Length, LabelWords.Longest)], ":=", 0);
        if (colon < 0)
        {
            if (WithoutColon(line) is { } people)
            {
                parts.Add(people);
            }
            else if (line.Length <= LabelWords.Longest && LabelWords.Kind(line) is { } alone && !OneOfGuests().IsMatch(line) && !OfSome().IsMatch(line))
            {
                parts.Add(new LabelledPart(alone, ""));
            }

            return parts;
        }

        var value = line[(colon + 1)..];
        if (LabelWords.Kind(line[..colon]) is not { } kind)
        {
            return EndOfLabel(value, ":", 0) < 0 ? TwoLabels.Of(line[..colon], Tidy(value)) : parts;
        }

        if (kind == LabelKind.Present && BroughtAlong().IsMatch(line))
        {
            return parts;
        }

        while (NextLabel(kind, value) is { } next)
        {
            parts.Add(new LabelledPart(kind, Tidy(value[..next.Start])));
            kind = next.Kind;
            value = value[next.End..];
        }

        parts.Add(new LabelledPart(kind, Tidy(value)));
        return parts;
    }

    /// <summary>The label of people and two names at the least, with nothing between them but a space: <c>anwesend Kastner, Blau</c>.</summary>
    private static LabelledPart? WithoutColon(ReadOnlySpan<char> line) =>
        line.Contains(',') && line is ['A' or 'a' or 'E' or 'e', ..] && ListOfNames().IsMatch(line) && LabelWords.Kind(line[..line.IndexOf(' ')]) is { } kind ? new LabelledPart(kind, Tidy(line[line.IndexOf(' ')..])) : null;

    /// <summary>The first of the marks that end a label; a colon inside a word or a time does not: <c>Teilnehmer:innen</c>, <c>Beginn 18:15</c>.</summary>
    private static int EndOfLabel(ReadOnlySpan<char> text, ReadOnlySpan<char> marks, int from)
    {
        while (text[from..].IndexOfAny(marks) is >= 0 and var mark)
        {
            from += mark;
            if (!IsInsideWord(text, from) && !IsInsideTime(text, from))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    private static bool IsInsideWord(ReadOnlySpan<char> text, int colon) =>
        colon > 0 && char.IsLetter(text[colon - 1]) && Feminine().IsMatch(text[(colon + 1)..]);

    private static bool IsInsideTime(ReadOnlySpan<char> text, int colon) =>
        colon > 0 && colon + 1 < text.Length && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]);

    /// <summary>The line without what only formats it: list marks, pictures, stars, tags.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line)
    {
        line = Pictogram.Skip(line.Trim().TrimStart("-*•>_ \u00A0")).TrimEnd("*_ \u00A0");
        while (line is ['<', ..] && line.IndexOf('>') is > 0 and var close)
        {
            line = line[(close + 1)..].TrimStart();
        }

        while (line is [.., '>'] && line.LastIndexOf("</", StringComparison.Ordinal) is >= 0 and var open)
        {
            line = line[..open].TrimEnd();
        }

        return line;
    }

    private static string Tidy(ReadOnlySpan<char> value)
    {
        var written = value.TrimStart(':').Trim(Edges);
        written = written is [.. var before, ' ', '/'] ? before.TrimEnd(Edges) : written;
        value = written.TrimStart("-– ");
        if (value.IsEmpty && !written.IsEmpty)
        {
            return LabelledPart.Nothing;
        }

        return (value.IndexOf("</", StringComparison.Ordinal) is >= 0 and var tag ? value[..tag] : value).Trim().ToString();
    }

    /// <summary>
    /// The next label inside a value: behind a comma, semicolon, bar, slash, full or raised stop, or in the middle of a line of its own. Behind a comma
    /// in a list of people <c>Vorsitzende: Eva Weiß</c> is one of them.
    /// </summary>
    private static (LabelKind Kind, int Start, int End)? NextLabel(LabelKind of, ReadOnlySpan<char> value)
    {
        var from = 0;
        var isSeparated = false;
        while (EndOfLabel(value, ":", from) is >= 0 and var end)
        {
            // No label has a colon in it, so that what lies before the last one is not looked at again.
            var words = value[from..end];
            var mark = words.TrimEnd('.').LastIndexOfAny(Separators);
            if (mark < 0 && !isSeparated && words.LastIndexOf(' ') is var space && from + space > 0)
            {
                mark = space;
            }

            if (from == 0 && of.IsAttendance() && LabelWords.Kind(words.Trim()) is (LabelKind.Start or LabelKind.End) and var times && BeginsWithTime(value[(end + 1)..]))
            {
                return (times, 0, end + 1);
            }

            if (mark >= 0 && IsNameThenLabel(of, words[(mark + 1)..], value[(end + 1)..]))
            {
                mark = words.LastIndexOf(' ');
            }

            if (words.LastIndexOf(" /", StringComparison.Ordinal) is var slash && slash > mark && LabelWords.Kind(words[slash..].TrimStart(" /")) is not null)
            {
                mark = words.LastIndexOf('/');
            }

            var start = from + mark + 1;
            if (mark >= 0 && end - start <= LabelWords.Longest && LabelWords.Kind(value[start..end]) is { } kind && !IsListed(of, value[(start - 1)..end]))
            {
                return (kind, start, end + 1);
            }

            isSeparated |= words.ContainsAny(Separators);
            from = end + 1;
        }

        return null;
    }

    /// <summary>In a list of people the label of others may follow the last name without any mark: <c>Anwesend: Karla, Rolf Gäste: Mara</c>.</summary>
    private static bool IsNameThenLabel(LabelKind of, ReadOnlySpan<char> words, ReadOnlySpan<char> behind)
    {
        var trimmed = words.Trim();
        if (!of.IsAttendance() || trimmed.LastIndexOf(' ') is not (> 0 and var space))
        {
            return false;
        }

        var last = trimmed[(space + 1)..];
        return last.TrimStart("*_") is [var initial, ..]
            && char.IsUpper(initial)
            && LabelWords.Kind(last) switch
            {
                LabelKind.MinutesBy or LabelKind.Chair or LabelKind.Excused or LabelKind.Absent or LabelKind.Guests => true,
                LabelKind.Start or LabelKind.End => BeginsWithTime(behind),
                _ => false,
            }
            && LabelWords.Kind(words) is null;
    }

    private static bool BeginsWithTime(ReadOnlySpan<char> text) => GermanTime.FindFirst(text[..Math.Min(text.Length, LabelWords.Longest)].TrimStart()) is { Start: 0 };

    private static bool IsListed(LabelKind of, ReadOnlySpan<char> label) =>
        of.IsAttendance() && label[0] == ',' && label[1..].TrimStart().StartsWith("Vorsitzende", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        """
        ^(anwesend|anwesende(?=[^()]*\s(?-i:\p{Lu})[\p{L}.’'-]+[ ](?-i:\p{Lu}))|entschuldigt|abwesend)
          (?![ ](mitglied|person|vorst|gäste|gast|stimm|eltern))([ ](?-i:\p{Lu})[\p{L}.’'-]+){1,4}
          (,([ ](?-i:\p{Lu})[\p{L}.’'-]+){1,4}([ ]\([^()]{1,40}\))?)+([ ]und([ ](?-i:\p{Lu})[\p{L}.’'-]+){1,4})?$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex ListOfNames();

    /// <summary>Nobody meets alone, so that one word is none of who was there: <c>Dabei: Kuchen</c>.</summary>
    [GeneratedRegex(@"^(mit\s+)?dabei[\s*_]*:[\s*_]*[\p{L}-]+\W*$", Matching.AnyCase)]
    private static partial Regex BroughtAlong();

    /// <summary>The heading of what was spoken about with someone: <c>Gast 2</c>.</summary>
    [GeneratedRegex(@"^\W*gast\s+\d", Matching.AnyCase)]
    private static partial Regex OneOfGuests();

    /// <summary>The beginning of a sentence, if no colon ends it: <c>Anwesend sind vom Vorstand</c>, <c>Am Treffen nahmen alle teil</c>.</summary>
    [GeneratedRegex(
        """
          \snahmen\s
        | ^\W*(anwesend|teilnehmend)\s+((sind|waren)\s+)?(vom\s+)?(
              vorstand|aufsichtsrat|verwaltungsrat|\p{L}*beirat|gemeinderat|verwaltung|eltern|lehrkräfte|schule|(?-i:AR|BR|PGR|KV)
          )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfSome();

    /// <summary>What a colon inside a word is followed by; <c>Ort:in der Halle</c> only lacks a space.</summary>
    [GeneratedRegex(@"^(innen\b|(in|r)[\s*_]*(:|$|\())", Matching.Exact)]
    private static partial Regex Feminine();
}
