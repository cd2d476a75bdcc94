using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>A date as a line has it, with its title, time and place.</summary>
/// <param name="Title">Null where the line says only when: then the heading above it says what.</param>
internal sealed partial record AppointmentWords(FoundDays Days, string? Title, FoundTime? Times, string? Place)
{
    private const int LongestTitle = 120;

    /// <summary>Words before a date beyond which they are no title.</summary>
    private const int LongestLeadIn = 300;

    /// <summary>Words behind a date beyond which they say something else.</summary>
    private const int LongestRest = 400;

    /// <param name="lead">What stands before the date, as a title.</param>
    /// <param name="isNamed">Whether heading or label say what it is, so that only what follows the date at once is a title.</param>
    /// <param name="rest">What stands behind it, up to the next date.</param>
    public static AppointmentWords Behind(string? lead, bool isNamed, FoundDays days, string rest)
    {
        isNamed &= !BeginsWithWord().IsMatch(rest);
        rest = FirstSentence(BehindWeekday().Replace(rest[..Math.Min(rest.Length, LongestRest)], ""), lead);
        var times = GermanTime.FindFirst(rest);
        var (between, behind) = times is { } time ? (rest[..time.Start], rest[time.End..]) : (rest, "");
        times = OtherTime().IsMatch(between) ? null : times;
        if (lead is not null && SaysWhat().Match(behind) is { Success: true, Groups: var said } && AppointmentPlace.SureIn(said["what"].Value) is null)
        {
            var what = Bare(said["what"].Value);
            return new AppointmentWords(days, NextMeeting.In(lead) is null && !isNamed ? Shortened($"{lead}: {what}") : lead, times, null);
        }

        if (lead is not null)
        {
            return new AppointmentWords(days, lead, times, AppointmentPlace.In(behind) ?? AppointmentPlace.SureIn(between));
        }

        var (first, second) = Bare(between).Length > 0 ? (between, behind) : (behind, "");
        if (NextMeeting.In(Bare(first)) is { } next)
        {
            return new AppointmentWords(days, next, times, AppointmentPlace.In(second));
        }

        if (isNamed || Remark().IsMatch(first))
        {
            if (NextSentence().IsMatch(first))
            {
                return new AppointmentWords(days, null, times, null);
            }

            return new AppointmentWords(days, null, times, AppointmentPlace.In(first) ?? AppointmentPlace.In(second));
        }

        var title = Bare(Opened().Replace(first, ""));
        var place = AppointmentPlace.In(second);
        if (AppointmentPlace.EndOf(title) is { } end)
        {
            place ??= AppointmentPlace.In(end.Place);
            title = title[..end.Start];
        }

        return new AppointmentWords(days, title.Length < 2 || title[^1] == '?' ? null : Shortened(title), times, place);
    }

    /// <summary>What the line says before a date, as its title; null when that is nothing, or only a label such as <c>Termin</c>.</summary>
    public static string? TitleBefore(string line, FoundDays days, out bool isLabelled)
    {
        isLabelled = false;
        if (days.Start > LongestLeadIn)
        {
            return Shortened(line.Trim());
        }

        var lead = Number().Replace(LastSentence(line[..days.Start]), "");
        if (NextMeeting.In(lead) is { } next)
        {
            return next;
        }

        if (Deadline().IsMatch(lead))
        {
            return Shortened(string.Concat(lead, line.AsSpan(days.Start, days.Length)).Trim());
        }

        lead = OuterMarks.Without(Connective().Replace(FirstTime().Replace(Connective().Replace(Verb().Replace(Address().Replace(lead, ""), ""), ""), ""), ""));
        lead = IsOpen(lead) && IsOpen(line[..days.Start]) && line.IndexOf(')', days.End) > 0 ? lead + ")" : lead;
        isLabelled = Label().IsMatch(lead) && !lead.EndsWith('e');
        return lead.Length < 2 || lead[^1] == '?' || Label().IsMatch(lead) ? null : Shortened(lead);
    }

    /// <summary>Whether a day is no more than the end of a task or a state: <c>Das Büro ist bis 31.12. geschlossen</c>, but not <c>Anmeldung bis 30.6.</c></summary>
    public static bool IsTimeLimit(string line, FoundDays days) =>
        days.Start <= LongestLeadIn && Deadline().Match(line[..days.Start]) is { Success: true } until && !Nouns().IsMatch(LastSentence(line[..until.Index]));

    /// <summary>Whether nobody meets then: <c>Abwesenheiten Karla</c></summary>
    public static bool IsAbsence(string? title) => title is not null && Absence().IsMatch(title);

    /// <summary>Whether a parenthesis is still to be closed: <c>Singen (immer montags, am</c></summary>
    private static bool IsOpen(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    private static string Bare(string text) => OuterMarks.Without(Connective().Replace(OuterMarks.Without(text), ""));

    private static string Shortened(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', LongestTitle - 1);
        return title[..(end > 0 ? end : LongestTitle - 1)].TrimEnd(' ', ',', ':', ';') + "…";
    }

    private static string FirstSentence(string text, string? lead)
    {
        // "14.11.2022. Der Vorstand …" is over with the date, unless what it is for is still to come.
        if (lead is not null && text.StartsWith(". ", StringComparison.Ordinal))
        {
            return "";
        }

        var start = text.Length - text.TrimStart(' ', '.', ',', ':', ';', '–', '-', ')').Length;
        foreach (var range in new Sentences(text.AsSpan(start)))
        {
            return text[start..][range];
        }

        return "";
    }

    private static string LastSentence(string text) => text[Sentences.LastOf(text)];

    /// <summary>What somebody does, behind the full stop: <c>. Karla verschickt die Einladungen bis zum</c></summary>
    [GeneratedRegex(@"^\.?\s*\p{Lu}[\p{L}-]*\s+\p{Ll}{3,}(t|en)\s(?!\d)", Matching.Exact)]
    private static partial Regex NextSentence();

    [GeneratedRegex(
        """
        ^\s*(
              \((Mo|Di|Mi|Do|Fr|Sa|So|MO|DI|MI|DO|FR|SA|SO)[a-z]*\.?\)
            | ,\s*(Mo|Di|Mi|Do|Fr|Sa|So)(\.|[a-z]*tag|[a-z]*woch|[a-z]*abend)?(?=\s*[,:(])
        )
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex BehindWeekday();

    [GeneratedRegex(@"^[^\p{L}\p{N}\[„“""»«]*(\[.\]\s*)?((\d{1,2}|[a-z])[.)]\s+)?(TOP\s*\d+\W+)?", Matching.Exact)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*([:–-]\s*)?[\p{L}„""]", Matching.Exact)]
    private static partial Regex BeginsWithWord();

    [GeneratedRegex(@"\bbis\s+(zum\s+|spätestens\s+)?(((Mo|Di|Mi|Do|Fr|Sa|So)\p{L}*\.?,?)\s+(den\s+)?)?$", Matching.Exact)]
    private static partial Regex Deadline();

    /// <summary>What to hand in or to sign up for, without a verb.</summary>
    [GeneratedRegex(@"^[^\p{L}→>]*(?>(\p{Lu}[\p{L}.-]*|für|der|des|die|das|den|dem|zum|zur|von|vom|und|an|beim|im|neue[rs]?)[\s,:]*){1,8}$", Matching.Exact)]
    private static partial Regex Nouns();

    [GeneratedRegex(@"\b(abwesend|abwesenheit(en)?|verhindert)\b", Matching.AnyCase)]
    private static partial Regex Absence();

    [GeneratedRegex(@"\bhttps?://\S+", Matching.Exact)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<=\S{3,}[\s,]+)(findet|finden|wird|werden|wurden?|ist|sind|soll|sollen|tagt|verschoben|verlegt)\b.*$", Matching.Exact)]
    private static partial Regex Verb();

    [GeneratedRegex(
        """
        (
              (^|\s+)(
                    [Aa]m|vom|von|den|dem|für|statt|[Aa]b|um|gegen|auf|zum|im|der|jeweils|voraussichtlich|wahrscheinlich|vermutlich
                  | vorläufig|ca\.
              )(?=\s|$)
            | (^|,?\s+)((Mo|Di|Mi|Do|Fr|Sa|So)(\.|[a-z]*tags?|[a-z]*woch|[a-z]*abend)?|(MO|DI|MI|DO|FR|SA|SO)([A-Z]*(TAG|WOCH|ABEND))?)
                (?=[\s,.:]|$)[,.]?
            | \s*[:,(]
        )*\s*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Connective();

    /// <summary>That a day is the first of several goes with the day.</summary>
    [GeneratedRegex(
        """
        (?<=\S)[\s,(]+(
            erstmals|erstmalig|zuerst|beginnend|zum\s+ersten\s+Mal|(ab|seit)\s+(nächste|kommende)[nmr]?|los\s+geht('|’)?s|geht('|’)?s\s+los
        )\s*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex FirstTime();

    [GeneratedRegex(
        """
        ^(((neue|nächste|voraussichtliche|vorläufige|geplante)[rs]?|voraussichtlich)\s+|folge)?(
            termine?|datum|wann|tag|zeit|zeitpunkt|neue[rs]?|vorschlag|geplant|termin[ ]steht([ ]fest)?|wir[ ]treffen[ ]uns([ ]wieder)?
        )(\s+(dieses|nächstes)\s+jahr)?$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Label();

    /// <summary>What goes with a date rather than says what it is.</summary>
    [GeneratedRegex(
        """
        ^\W*(
              \(|https?:|\d{1,2}\s*(\(|$)|d\.\s?h\.
            | (
                    im|in|bei|beim|an|am|auf|mit|ohne|inkl|zum|zur|oder|und|per|via|online|virtuell|danach|statt|bis|siehe|evtl|ggf
                  | (vermutlich|voraussichtlich)(?!\s+(?-i:\p{Lu}))
                  | (?-i:soll(en)?\s(?!de[rn]\b|die\b|das\b|eine?\b))
                  | wird|wurde|ist|noch|also|wenn|da|weil|nach|vor|wie|ab|um|jeweils|ganztägig|vormittags?|nachmittags?|abends?|uhrzeit|genaue
              )\b
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Remark();

    /// <summary>What the time stands in: <c>Basar (Aufbau ab 14 Uhr)</c>.</summary>
    [GeneratedRegex(@"(?<=\p{L}{2}.*)\([^()]*$", Matching.Exact)]
    private static partial Regex Opened();

    /// <summary>Behind the time and a colon stands what is then, not where.</summary>
    [GeneratedRegex(@"^\s*:\s+(?<what>\p{L}.*)$", Matching.Exact)]
    private static partial Regex SaysWhat();

    /// <summary>A word whose time is not that of the beginning.</summary>
    [GeneratedRegex(@"\b(Aufbau|Abbau|Anmeldung|Abfahrt|Anmeldeschluss)\b[^,]*$", Matching.AnyCase)]
    private static partial Regex OtherTime();
}
