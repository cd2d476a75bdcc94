using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>Reads who has a task and until when, from its words.</summary>
internal sealed partial class TaskText(Meeting meeting)
{
    private const int LongestNames = 60;
    private const int LongestSentence = 1000;

    /// <summary>Parts of <c>kümmert sich</c> and <c>übernimmt</c>: without umlauts the search for them is many times as fast.</summary>
    private static readonly SearchValues<string> Verbs = SearchValues.Create(["mmert sich", "mmern sich", "bernimmt", "bernehmen"], StringComparison.Ordinal);

    /// <summary>How minutes write <c>TODO</c>: a quick look for it.</summary>
    public static SearchValues<string> Marks { get; } = SearchValues.Create(["todo", "to do", "to-do"], StringComparison.OrdinalIgnoreCase);

    private MeetingPeople? people;

    /// <summary>Collected when the first passage asks for them: most passages of most minutes have no task.</summary>
    public MeetingPeople People => people ??= new MeetingPeople(meeting);

    /// <summary><c>Aufgabe:</c>, <c>Auftrag an K. Blau:</c>, <c>TODO</c> and the like; 0 when the text begins otherwise.</summary>
    public static int LabelLength(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LongestNames)).TrimStart(" →*[]");
        return head.Length > 0 && char.ToLowerInvariant(head[0]) is 'a' or 't' or 'p' && Label().Match(text) is { Success: true } label ? label.Length : 0;
    }

    /// <summary>Characters of a box that is no entry of a list; 0 when the text begins otherwise.</summary>
    public static int BoxLength(string text, out bool ticked)
    {
        var box = text.StartsWith('[') ? Box().Match(text) : Match.Empty;
        ticked = box.Groups["done"].Success;
        return box.Length;
    }

    /// <summary>Characters of the label or box that a task begins with; 0 when the text begins otherwise.</summary>
    public static int StartOf(string text) => BoxLength(text, out _) is > 0 and var box ? box : LabelLength(text);

    /// <summary>Where the text ends that a mark behind it makes a task: <c>Kosten klären → TODO</c>, <c>neues Ticket (TODO: KB)</c>; 0 without such a mark.</summary>
    /// <param name="who">Whom the mark names.</param>
    public int EndBeforeMark(string text, out ImmutableArray<string> who)
    {
        who = [];
        var from = Math.Max(0, text.Length - LongestNames);
        if (!text.AsSpan(from).ContainsAny(Marks) || Mark().Match(text, from, text.Length - from) is not { Success: true, Index: > 0 } mark)
        {
            return 0;
        }

        var names = mark.Groups["names"].ValueSpan.Trim();
        who = People.NamesOnly(names) is { IsEmpty: false } known ? known : InitialsOnly().IsMatch(names) ? NameList.Names(names.ToString()) : [];
        return names.IsEmpty || !who.IsEmpty ? mark.Index : 0;
    }

    public static bool IsMarkedDone(string text) => Finished().IsMatch(text.AsSpan()[^Math.Min(text.Length, LongestNames)..]) || text.StartsWith('✓') || text.StartsWith('✔');

    /// <summary>What stands before a colon where nothing else says whose task it is: a name, or a thing.</summary>
    public static ImmutableArray<string> AssumedWho(string text) =>
        BeforeColon().Match(text[..Math.Min(text.Length, LongestNames)]) is { Success: true } start ? NameList.Names(start.Groups["names"].Value) : [];

    /// <summary>Names at the end or the start of what is certainly a task, known in the meeting or not; empty where nothing says it for sure.</summary>
    public ImmutableArray<string> Who(string text)
    {
        var written = AtEnd(text) is { Length: > 0 and <= LongestNames } atEnd ? Group().Replace(UntilDate().Replace(MarkInFront().Replace(atEnd, ""), ""), "") : "";
        if (NamesThen(written) is { IsEmpty: false } names)
        {
            return names;
        }

        if (InFront().Match(text[..Math.Min(text.Length, LongestNames)]) is { Success: true } front && People.NamesOnly(front.Groups["names"].ValueSpan) is { IsEmpty: false } before)
        {
            return before;
        }

        if (People.Leading(text, out _) is { IsEmpty: false } leading)
        {
            return leading;
        }

        if (Inside(text) is { IsEmpty: false } inside)
        {
            return inside;
        }

        foreach (var (_, promised) in Promises(text))
        {
            return promised;
        }

        if (NamesThen(text.AsSpan(text.LastIndexOf(':') + 1).Trim(" .")) is { IsEmpty: false } behindColon)
        {
            return behindColon;
        }

        if (written.Length > 0 && char.IsUpper(written[0]) && NameList.Names(written) is { IsEmpty: false } others)
        {
            return others;
        }

        return OfGroup().Match(text[..Math.Min(text.Length, LongestNames)]) is { Success: true } group ? [group.Groups["name"].Value] : [];
    }

    /// <summary>Whether the text ends with names of this meeting in parentheses or brackets, and does not report what has been done.</summary>
    /// <param name="inList">An entry of a list; a paragraph must say that there is something to do.</param>
    public bool IsAssigned(string text, bool inList) =>
        (inList || (text.Length <= LongestSentence && StillToDo().IsMatch(text)))
        && AtEnd(text) is { Length: > 0 and <= 2 * LongestNames } names
        && !NamesThen(names.Trim().TrimStart('>')).IsEmpty
        && text.AsSpan().TrimEnd("])., ").Length > names.Length + 4
        && !Report().IsMatch(text)
        && (!Reports().IsMatch(text) || StillToDo().IsMatch(text));

    /// <summary>A question, and who brought it or is to find out: <c>Wann ist das Dach dicht? (K. Blau)</c></summary>
    public static bool Asks(string text) => Question().IsMatch(text);

    /// <summary>Sentences in which people of this meeting take something on: <c>X kümmert sich</c>, <c>X übernimmt</c>, <c>→ X fragt nach</c>, <c>X prüft</c>.</summary>
    public IEnumerable<(string Sentence, ImmutableArray<string> Who)> Promises(string text)
    {
        foreach (var sentence in SentencesOf(text) ?? [])
        {
            if (Promise(sentence) is { IsEmpty: false } who)
            {
                yield return (sentence, who);
            }
        }
    }

    /// <summary>Names of this meeting, and perhaps what else there is to say of them: <c>K. Blau, evtl. mit R. Sternal</c>.</summary>
    private ImmutableArray<string> NamesThen(ReadOnlySpan<char> text) =>
        People.NamesOnly(text) is { IsEmpty: false } only ? only
        : People.Leading(text, out var length) is { IsEmpty: false } leading && Proviso().IsMatch(text[length..]) ? leading
        : [];

    /// <summary>A quick look, before a sentence is taken apart.</summary>
    private static bool MayPromise(ReadOnlySpan<char> text) => text.ContainsAny('→', '>') || text.ContainsAny(Verbs) || Undertaking.MayStandIn(text);

    public DateOnly? Due(string text)
    {
        if (Until().Match(text) is not { Success: true } until)
        {
            return null;
        }

        var written = text.AsSpan(until.Index + until.Length);
        written = Weekday.Skip(written[..Math.Min(written.Length, LongestNames)]);
        if (GermanDate.FindFirst(written) is { Start: 0 } found)
        {
            return found.Date;
        }

        return meeting.Date is { } from ? GermanDate.WithoutYear(written, from) : null;
    }

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

    private ImmutableArray<string> Promise(string sentence)
    {
        foreach (Match taking in Taking().Matches(sentence))
        {
            if (NotATask().IsMatch(sentence) || Undertaking.Declines(sentence.AsSpan(taking.Index)))
            {
                continue;
            }

            if (NamesBefore(sentence.AsSpan(0, taking.Index)) is { IsEmpty: false } names)
            {
                return names;
            }

            if (People.Leading(sentence.AsSpan(taking.Index + taking.Length).TrimStart(), out _) is { IsEmpty: false } inverted)
            {
                return inverted;
            }
        }

        foreach (Match arrow in Arrow().Matches(sentence))
        {
            var behind = sentence.AsSpan(arrow.Index + arrow.Length);
            if (People.Leading(behind, out var length) is { IsEmpty: false } names && IsTaskOf(behind[length..]) && !IsHandedOver(sentence.AsSpan(0, arrow.Index)))
            {
                return names;
            }
        }

        return sentence.EndsWith('?') ? [] : Undertaken(sentence);
    }

    private ImmutableArray<string> Undertaken(ReadOnlySpan<char> sentence)
    {
        if (Undertaking.AgentAt(sentence) is > 0 and var agent && People.Leading(sentence[agent..], out var end) is { IsEmpty: false } agents && Undertaking.EndsPassive(sentence[(agent + end)..]))
        {
            return agents;
        }

        for (var at = 0; at >= 0; at = Undertaking.NextClause(sentence, at))
        {
            var clause = sentence[at..];
            if (Undertaking.VerbAt(clause) is > 0 and var verb && People.Leading(clause, out var length) is { IsEmpty: false } names && clause[Math.Min(length, verb)..verb].IsWhiteSpace())
            {
                return names;
            }

            if (Undertaking.EndOfInvertedVerb(clause) is > 0 and var inverted && People.Leading(clause[inverted..], out var last) is { IsEmpty: false } subjects && Undertaking.EndsClause(clause[(inverted + last)..]))
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
        return rest.IsEmpty || rest is "." or [':', ..] || (char.IsLower(rest[0]) && !Reports().IsMatch(rest));
    }

    /// <summary>Before the arrow stands who had an office till now: <c>Karla → Rolf</c>.</summary>
    private bool IsHandedOver(ReadOnlySpan<char> before) => !People.NamesOnly(before.Trim(" -*'→")).IsEmpty;

    private ImmutableArray<string> NamesBefore(ReadOnlySpan<char> text)
    {
        // The names end right before the verb; try from the start of each of the last words.
        text = text.TrimEnd();
        var from = Math.Max(0, text.Length - (2 * LongestNames));
        var best = ImmutableArray<string>.Empty;
        for (var i = text.Length - 1; i >= from; i--)
        {
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && !text[..i].EndsWith("um ", StringComparison.OrdinalIgnoreCase) && People.Leading(text[i..], out var length) is { IsEmpty: false } names && i + length == text.Length)
            {
                best = names;
            }
        }

        return best;
    }

    /// <summary>Names of this meeting in the last parentheses of the text, with words behind them: <c>Gespräch führen (K. Blau): geht weiter</c>.</summary>
    private ImmutableArray<string> Inside(string text)
    {
        var close = text.LastIndexOf(')');
        var open = close < 0 ? -1 : text.LastIndexOf('(', close);
        return open < 0 ? [] : People.NamesOnly(UntilDate().Replace(text[(open + 1)..close], ""));
    }

    /// <summary>What stands in the last parentheses or brackets, if the text ends with them.</summary>
    private static string? AtEnd(string text)
    {
        var tidy = text.AsSpan().TrimEnd(" .;\n*_");
        if (tidy is not [.., ')' or ']'])
        {
            return null;
        }

        var open = tidy.LastIndexOfAny('(', '[');
        return open < 0 ? null : tidy[(open + 1)..^1].ToString();
    }

    [GeneratedRegex(@"^[\s→*]*(\[\s?\]\s*)?((aufgaben?|action items?|pendenz(en)?)[\s*]*(\((?<names>[^)]{0,60})\))?\s*:|auftrag\s+an\s+(?-i:\p{Lu})[^:\n]{1,40}:|(todo'?s?|to-?\s?do'?s?)\b[\s*]*(\((?<names>[^)]{0,60})\)|\s(?<names>\p{Lu}{2})|\s+für\s+(?<names>[^:\n]{2,40})(?=:))?\s*(:|\s))[\s*]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    /// <summary>The same mark behind the text, upper case as minutes write it, and no noun with an article.</summary>
    [GeneratedRegex(@"\s*(?<!\b([Dd](ie|er|as|en)|[Ee]in(e|en)?|[Aa](ls|uf)|[Uu]nser(e|en)?)\s+)([(\[]\s*|(→|-{1,3}>|=>|[:–-])\s*)?\b(TODO|ToDo|To-Do|To Do|TO DO)\b\s*:?\s*(?<names>[^()\[\].;:\n!>]*)[\s.!>]*[)\]]?[\s.!]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\p{Lu}{2,3}(\s*[,+/&]\s*\p{Lu}{2,3})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InitialsOnly();

    [GeneratedRegex(@"^[\s>]*((todo'?s?|to-?\s?do'?s?)\b\s*:?\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkInFront();

    [GeneratedRegex(@"^\s*,?\s*(evtl\.?|eventuell|ggf\.?|vielleicht|mit|zusammen|gemeinsam|bis(?! Ende)|sobald|wenn|(bleibt |noch |weiter(hin)? )?offen|in Arbeit|läuft( noch)?|erledigt)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Proviso();

    [GeneratedRegex(@"^\s*[(\[]>?\s*(?<names>[^()\[\]]+)[)\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InFront();

    [GeneratedRegex(@"^(?<names>\p{Lu}[\p{L}.\-]*(\s\p{Lu}[\p{L}.\-]*){0,3}((\s?,|\s+und)\s+\p{Lu}[\p{L}.\-]*(\s\p{Lu}[\p{L}.\-]*){0,2}){0,3})\s?:\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeColon();

    /// <summary><c>AG Umbau: …</c></summary>
    [GeneratedRegex(@"^(?<name>((AG|AK|Arbeitsgruppe|Arbeitskreis|Team)( \p{Lu}[\p{L}-]*){1,3}|\p{Lu}\p{L}*(gruppe|ausschuss|kommission|vorstand|team))):\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfGroup();

    [GeneratedRegex(@"^\[(\s|(?<done>[xX✓]))\]\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Box();

    [GeneratedRegex(@"\b(kümmert|kümmern)\s+sich\b|\b(übernimmt|übernehmen)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Taking();

    [GeneratedRegex(@"\b(übernimmt|übernehmen)\b.{0,40}\b(protokoll|leitung|moderation|wahlleitung|versammlungsleitung|protokollführung|sitzungsleitung|kassenprüfung)|\b(protokoll(führung)?|\p{L}*leitung|moderation|vorsitz|amt|aufgabe) (übernimmt|übernehmen)|\?\s*$|\b(wer|falls|wenn)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NotATask();

    [GeneratedRegex(@"(→|-{1,3}>|=>)\s*(to-?do:?\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Arrow();

    /// <summary>Words of what was done rather than is to do.</summary>
    [GeneratedRegex(@"\b(wurden?|hat|habe|haben|hatten?|war|waren)\b|\b(ist|sind)\b(?!\s+(noch\s+)?zu\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reports();

    /// <summary>A point of the agenda with who will speak: <c>Bericht der Kasse (K. Blau)</c>, but <c>Bericht schreiben (K. Blau)</c> is a task.</summary>
    [GeneratedRegex(@"^\W*(bericht|rückblick|begrüßung|vorstellung|neues|neuigkeiten?)\b(?!.*\p{Ll}en\s*[(\[])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Report();

    [GeneratedRegex(@"\?\)?\s*[(\[][^()\[\]]*[)\]]\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(muss|müssen|soll(en)?|noch zu|bitte)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex StillToDo();

    [GeneratedRegex(@"[(\[,:–-]\s*(erledigt|done|abgeschlossen)\b|^\W*erledigt\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Finished();

    [GeneratedRegex(@"\b(bis(\s+(zum|spätestens|einschließlich))*|Frist:?|Deadline:?|fällig(\s+am)?:?)\s+(?=\p{L}*\.?,?\s*(den\s+)?\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Until();

    /// <summary><c>Halle: K. Blau, Dessau: R. Sternal</c>: the places before the names.</summary>
    [GeneratedRegex(@"(?<=^|,)\s*\p{L}[\p{L} ]{1,30}:\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Group();

    [GeneratedRegex(@",?\s*(bis\s|Frist|Deadline|fällig).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex UntilDate();
}
