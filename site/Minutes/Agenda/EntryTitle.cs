using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Appointments;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>Where the title ends in the first words of a list's entry: <c>2. Finanzen\nDer Kassenstand …</c></summary>
internal static partial class EntryTitle
{
    private const int LongestTitle = 60;

    /// <summary>Where a line is longer, none was broken to fit, and the title ends where its line does.</summary>
    private const int WidestPage = 160;

    private const int LongestUnwrapped = 140;

    private static readonly string[] NeverLast = ["der", "die", "das", "des", "dem", "den", "vom", "von", "und", "oder", "für", "im", "in", "an", "am", "zu", "zur", "zum", "mit", "bei", "auf", "über", "durch", "ein", "eine", "-", "–"];

    /// <returns>How many of the lines are the title.</returns>
    public static int Lines(Passage entry, ImmutableArray<ImmutableArray<Inline>> lines)
    {
        if (lines.Length == 1 || entry.Content.FirstOrDefault(inline => inline is LineBreak) is LineBreak { Hard: true } || lines[0] is [Emphasis { Kind: EmphasisKind.Strong }])
        {
            return 1;
        }

        return EndsOnPurpose([.. lines.Select(line => PlainText.Of(line).Trim())]) ? 1 : lines.Length;
    }

    /// <summary>What stands behind a bold title and a dash or colon on one line: <c>**Kasse** – Die Kasse stimmt.</c>; empty where it could be the rest of the title.</summary>
    public static ImmutableArray<Inline> BehindBold(ImmutableArray<Inline> line)
    {
        if (line is not [Emphasis { Kind: EmphasisKind.Strong } bold, Text text, ..] || PlainText.Of(bold.Children).Length > LongestTitle)
        {
            return [];
        }

        var joint = bold.Children is [.., Text { Value: [.., ':'] }] ? BehindColon().Match(text.Value) : Joint().Match(text.Value);
        ImmutableArray<Inline> said = joint.Success ? [new Text(text.Value[joint.Length..]), .. line[2..]] : [];
        var words = PlainText.Of(said);
        return words.Length > LongestTitle || (words.Contains(' ', StringComparison.Ordinal) && EndsSentence().IsMatch(words)) ? said : [];
    }

    /// <summary>Whether a line has its verb near its beginning, as a title has none.</summary>
    public static bool IsSaid(string line) => Said().IsMatch(line);

    /// <summary>With the number the list has counted, as the reader has seen it.</summary>
    public static Passage Numbered(Passage title, string number)
    {
        var counted = number + ". ";
        return title with
        {
            Content = title.Content is [Text first, .. var rest] ? [new Text(counted + first.Value), .. rest] : [new Text(counted), .. title.Content],
        };
    }

    /// <summary>
    /// The first line is short, could be a title, and had room for the word that begins the second; or the second says where to read on, begins
    /// with a day or is a point with a letter. What goes on in small letters must hold a sentence, or it could be the rest of the title.
    /// </summary>
    private static bool EndsOnPurpose(ImmutableArray<string> lines)
    {
        var (first, second) = (lines[0], lines[1]);
        if (first.Length > 0 && LetteredLines.Begins(second))
        {
            return true;
        }

        var isWrapped = lines.Max(line => line.Length) <= WidestPage;
        if (first.Length == 0 || first.Length > (isWrapped ? LongestTitle : LongestUnwrapped) || second.Length == 0 || first[^1] == ',')
        {
            return false;
        }

        var refers = Refers().IsMatch(second) || AppointmentLine.BeginsWithDay(second);
        if (!refers && !char.IsUpper(second[0]) && !lines.Skip(1).Any(line => EndsSentence().IsMatch(line)))
        {
            return false;
        }

        if (NeverLast.Contains(first[(first.LastIndexOf(' ') + 1)..], StringComparer.Ordinal))
        {
            return false;
        }

        var firstOfSecond = second.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : second.Length;
        return refers || Sentence().IsMatch(second) || first.Length + 1 + firstOfSecond <= lines.Max(line => line.Length);
    }

    /// <summary><c>s. Anlage</c>, <c>siehe Anhang 2</c></summary>
    [GeneratedRegex(@"^\(?(s\.|siehe|vgl\.)\s", Matching.AnyCase)]
    private static partial Regex Refers();

    private const string SubjectAndVerb = @"^\p{Lu}\p{L}*\s+(\S+\s+){0,4}?(ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|gibt|gab|liegt|liegen|lag|lagen|berichtet|berichten|begrüßt|eröffnet|dankt|erläutert|informiert|stellt|teilt|bittet|schlägt|fragt)";

    [GeneratedRegex(SubjectAndVerb + @"(\s|$)", Matching.Exact)]
    private static partial Regex Said();

    /// <summary>A whole line of that kind; the rest of a title is none.</summary>
    [GeneratedRegex(SubjectAndVerb + @"\s[^\n]*\p{Ll}{2}[.!]$", Matching.Exact)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(\s+[–—-]|\s?:)\s+(?=\p{L}|$)", Matching.Exact)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\s+(?=\p{L}|$)", Matching.Exact)]
    private static partial Regex BehindColon();

    /// <summary>Two small letters keep an ordinal or <c>e. V.</c> from ending one.</summary>
    [GeneratedRegex(@"\p{Ll}{2}[.!?](\s+\p{Lu}|$)", Matching.Exact)]
    private static partial Regex EndsSentence();
}
