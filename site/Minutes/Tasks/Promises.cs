using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Finds the sentences in which people of the meeting take something on: <c>X kümmert sich</c>, <c>X übernimmt</c>, <c>→ X fragt nach</c>, <c>X prüft</c>.</summary>
internal sealed partial class Promises(MeetingPeople people)
{
    private const int LongestSentence = 1000;

    /// <summary>Before the verb.</summary>
    private const int LongestNames = 120;

    /// <summary>Parts of <c>kümmert sich</c> and <c>übernimmt</c>: without umlauts the search for them is many times as fast.</summary>
    private static readonly SearchValues<string> Verbs = SearchValues.Create(["mmert sich", "mmern sich", "bernimmt", "bernehmen"], StringComparison.Ordinal);

    public IEnumerable<(string Sentence, ImmutableArray<string> Who)> In(string text) =>
        SentencesOf(text)?.Select(sentence => (Sentence: sentence, Who: Who(sentence))).Where(promise => !promise.Who.IsEmpty) ?? [];

    private static List<string>? SentencesOf(string text)
    {
        List<string>? sentences = null;
        foreach (var range in new Sentences(text))
        {
            var sentence = text.AsSpan()[range].Trim();
            if (sentence.Length <= LongestSentence && MayPromise(sentence))
            {
                (sentences ??= []).Add(sentence.ToString());
            }
        }

        return sentences;
    }

    /// <summary>A quick look, before a sentence is taken apart.</summary>
    private static bool MayPromise(ReadOnlySpan<char> text) => HasArrow(text) || text.ContainsAny(Verbs) || Undertaking.MayStandIn(text);

    /// <summary>Whether something is handed on or over: <c>→ Karla</c>.</summary>
    public static bool HasArrow(ReadOnlySpan<char> text) => text.ContainsAny('→', '>');

    private ImmutableArray<string> Who(string sentence) =>
        Taking(sentence) is { IsEmpty: false } taking ? taking
        : HasArrow(sentence) && BehindArrow(sentence) is { IsEmpty: false } named ? named
        : sentence.EndsWith('?') ? []
        : Undertaken(sentence);

    private ImmutableArray<string> Taking(string sentence)
    {
        foreach (Match taking in TakingOn().Matches(sentence))
        {
            if (NotATask().IsMatch(sentence) || Undertaking.Declines(sentence.AsSpan(taking.Index)))
            {
                continue;
            }

            if (NamesBefore(sentence.AsSpan(0, taking.Index)) is { IsEmpty: false } names)
            {
                return names;
            }

            if (people.Leading(sentence.AsSpan(taking.Index + taking.Length).TrimStart(), out _) is { IsEmpty: false } inverted)
            {
                return inverted;
            }
        }

        return [];
    }

    private ImmutableArray<string> BehindArrow(string sentence)
    {
        foreach (Match arrow in Arrow().Matches(sentence))
        {
            var behind = sentence.AsSpan(arrow.Index + arrow.Length);
            if (people.Leading(behind, out var length) is { IsEmpty: false } names && IsTaskOf(behind[length..]) && !IsHandedOver(sentence.AsSpan(0, arrow.Index)))
            {
                return names;
            }
        }

        return [];
    }

    private ImmutableArray<string> Undertaken(ReadOnlySpan<char> sentence)
    {
        if (Undertaking.AgentAt(sentence) is > 0 and var agent && people.Leading(sentence[agent..], out var end) is { IsEmpty: false } agents && Undertaking.EndsPassive(sentence[(agent + end)..]))
        {
            return agents;
        }

        for (var at = 0; at >= 0; at = Undertaking.NextClause(sentence, at))
        {
            var clause = sentence[at..];
            if (Undertaking.VerbAt(clause) is > 0 and var verb && people.Leading(clause, out var length) is { IsEmpty: false } names && clause[Math.Min(length, verb)..verb].IsWhiteSpace())
            {
                return names;
            }

            if (Undertaking.EndOfInvertedVerb(clause) is > 0 and var inverted && people.Leading(clause[inverted..], out var last) is { IsEmpty: false } subjects && Undertaking.EndsClause(clause[(inverted + last)..]))
            {
                return subjects;
            }
        }

        return [];
    }

    /// <summary>Behind names and an arrow stand a verb, a colon, or nothing more.</summary>
    private static bool IsTaskOf(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        return rest.IsEmpty || rest is "." or [':', ..] || (char.IsLower(rest[0]) && !TaskWords.Report(rest));
    }

    /// <summary>On its line, before the arrow stands who had an office till now: <c>Karla → Rolf</c>, also one who was not there.</summary>
    private bool IsHandedOver(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOf('\n') + 1)..].Trim(" -*+'→");
        return !before.IsEmpty && (!people.NamesOnly(before).IsEmpty || GivenNames.Contains(NameKey.Of(before)));
    }

    private ImmutableArray<string> NamesBefore(ReadOnlySpan<char> text)
    {
        // The names end right before the verb; try from the start of each of the last words.
        text = text.TrimEnd();
        var from = Math.Max(0, text.Length - LongestNames);
        var best = ImmutableArray<string>.Empty;
        for (var i = text.Length - 1; i >= from; i--)
        {
            var beginsWord = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
            if (beginsWord && !text[..i].EndsWith("um ", StringComparison.OrdinalIgnoreCase)
                && people.Leading(text[i..], out var length) is { IsEmpty: false } names && i + length == text.Length)
            {
                best = names;
            }
        }

        return best;
    }

    [GeneratedRegex(@"\b(kümmert|kümmern)\s+sich\b|\b(übernimmt|übernehmen)\b", Matching.Exact)]
    private static partial Regex TakingOn();

    [GeneratedRegex(
        """
          \b(übernimmt|übernehmen)\b.{0,40}\b(
              protokoll|leitung|moderation|wahlleitung|versammlungsleitung|protokollführung|sitzungsleitung|kassenprüfung
          )
        | \b(protokoll(führung)?|\p{L}*leitung|moderation|vorsitz|amt|aufgabe)[ ](übernimmt|übernehmen)
        | \?\s*$
        | \b(wer|falls|wenn)\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex NotATask();

    [GeneratedRegex(@"(→|-{1,3}>|=>)\s*(to-?do:?\s*)?", Matching.AnyCase)]
    private static partial Regex Arrow();
}
