using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>A date as a line has it, with its title, time and place.</summary>
/// <param name="Title">Null where the line says only when: then the heading above it says what.</param>
internal sealed partial record AppointmentWords(FoundDays Days, string? Title, FoundTime? Times, string? Place)
{
    private static readonly char[] Marks = [' ', '\u00A0', ':', ',', ';', '-', '–', '—', '|', '(', ')', '→', '>', '=', '•', '*'];

    private const int LongestTitle = 120;
    private const int LongestPlace = 80;

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
        if (lead is not null && SaysWhat().Match(behind) is { Success: true, Groups: var said } && SurePlaceIn(said["what"].Value) is null)
        {
            var what = Bare(said["what"].Value);
            return new AppointmentWords(days, NextMeetingIn(lead) is null && !isNamed ? Shortened($"{lead}: {what}") : lead, times, null);
        }

        if (lead is not null)
        {
            return new AppointmentWords(days, lead, times, PlaceIn(behind) ?? SurePlaceIn(between));
        }

        var (first, second) = Bare(between).Length > 0 ? (between, behind) : (behind, "");
        if (NextMeetingIn(Bare(first)) is { } next)
        {
            return new AppointmentWords(days, next, times, PlaceIn(second));
        }

        if (isNamed || Remark().IsMatch(first))
        {
            if (NextSentence().IsMatch(first))
            {
                return new AppointmentWords(days, null, times, null);
            }

            return new AppointmentWords(days, null, times, PlaceIn(first) ?? PlaceIn(second));
        }

        var title = Bare(Opened().Replace(first, ""));
        var place = PlaceIn(second);
        if (PlaceAtEnd().Match(title) is { Success: true } end)
        {
            place ??= PlaceIn(end.Groups["place"].Value);
            title = title[..end.Index];
        }

        return new AppointmentWords(days, title.Length < 2 ? null : Shortened(title), times, place);
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
        if (NextMeetingIn(lead) is { } next)
        {
            return next;
        }

        if (Deadline().IsMatch(lead))
        {
            return Shortened(string.Concat(lead, line.AsSpan(days.Start, days.Length)).Trim());
        }

        lead = Trim(Connective().Replace(Verb().Replace(Address().Replace(lead, ""), ""), ""));
        isLabelled = Label().IsMatch(lead) && !lead.EndsWith('e');
        return lead.Length < 2 || Label().IsMatch(lead) ? null : Shortened(lead);
    }

    /// <summary>Whether a day is no more than the end of a task or a state: <c>Das Büro ist bis 31.12. geschlossen</c>, but not <c>Anmeldung bis 30.6.</c></summary>
    public static bool IsTimeLimit(string line, FoundDays days) =>
        days.Start <= LongestLeadIn && Deadline().Match(line[..days.Start]) is { Success: true } until && !Nouns().IsMatch(LastSentence(line[..until.Index]));

    /// <summary><c>Nächste Sitzung</c> in "Die nächste Sitzung findet am".</summary>
    public static string? NextMeetingIn(string text)
    {
        if (NextMeeting().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var noun = match.Groups["noun"].Value;
        var ending = match.Groups["article"].Value.ToUpperInvariant() switch { "DAS" => "s", "DER" => "r", _ => match.Groups["ending"].Value };
        var whose = match.Groups["whose"].Value;
        return Dates().IsMatch(noun) ? $"Nächster Termin{whose}" : $"Nächste{ending} {noun}{whose}";
    }

    /// <summary>A place in what stands behind a date: <c>im Saal</c>, <c>Rathaus</c>.</summary>
    public static string? PlaceIn(string text)
    {
        var bare = text.Trim(' ', ',', ':', ';', '.', '-', '–', ')');
        var place = Participle().Replace(Aside().Replace(In().Replace(bare, ""), ""), "").Trim(' ', ',', '.', ')');
        return place.Length is > 1 and <= LongestPlace && char.IsUpper(place[0]) && !place.Contains(". ", StringComparison.Ordinal) && !NoPlace().IsMatch(place) ? place : null;
    }

    /// <summary>A place in words that may say anything: <c>im Saal</c>, <c>Gemeindehaus</c>.</summary>
    private static string? SurePlaceIn(string text) =>
        PlaceAtEnd().Match(", " + Trim(text)) is { Success: true } found ? PlaceIn(found.Groups["place"].Value) : null;

    private static string Bare(string text) => Trim(Connective().Replace(Trim(text), ""));

    private static string Trim(string text)
    {
        var start = text.Length - text.TrimStart(Marks).Length;
        var bare = text.Trim(Marks).TrimEnd('.');
        var end = start + bare.Length;

        // "Vorstand (Rathaus)" keeps the pair.
        return bare.LastIndexOf('(') > bare.LastIndexOf(')') && end < text.Length && text[end] == ')' ? bare + ")" : bare;
    }

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

    private static string LastSentence(string text)
    {
        var last = text;
        foreach (var range in new Sentences(text))
        {
            last = text[range];
        }

        return last;
    }

    /// <summary>What somebody does, behind the full stop: <c>. Karla verschickt die Einladungen bis zum</c></summary>
    [GeneratedRegex(@"^\.?\s*\p{Lu}[\p{L}-]*\s+\p{Ll}{3,}(t|en)\s(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NextSentence();

    [GeneratedRegex(@"^\s*(\((Mo|Di|Mi|Do|Fr|Sa|So|MO|DI|MI|DO|FR|SA|SO)[a-z]*\.?\)|,\s*(Mo|Di|Mi|Do|Fr|Sa|So)(\.|[a-z]*tag|[a-z]*woch|[a-z]*abend)?(?=\s*[,:(]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BehindWeekday();

    [GeneratedRegex(@"^\W*(\[.\]\s*)?((\d{1,2}|[a-z])[.)]\s+)?(TOP\s*\d+\W+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"(^\W*|^\W*(?<article>die|der|das)\s+|\b(?<article>die|das)\s+|\bTermine?\s+)nächste(?<ending>[rs]?)\s+(?<noun>((\p{L}|-)+\s+)?(\p{L}|-)*(sitzung|treffen|termin|versammlung|plenum|klausur|runde)(en|e|s)?)(?!\p{L})(?<whose>\s+(der|des|vom|mit|nach)\s+\p{L}[^\d.:;,()]{0,50}?(?<!\b(der|des|dem|den|die|das|mit|nach|von))(?=\s*([.:;,(]|$)|\s+(am|vom|den(?=\s+\d)|für|findet|ist|wird|wurde|soll)\b))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NextMeeting();

    [GeneratedRegex("^Termine?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dates();

    [GeneratedRegex(@"^\s*([:–-]\s*)?[\p{L}„""]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BeginsWithWord();

    [GeneratedRegex(@"\bbis\s+(zum\s+|spätestens\s+)?(((Mo|Di|Mi|Do|Fr|Sa|So)\p{L}*\.?,?)\s+(den\s+)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Deadline();

    /// <summary>What to hand in or to sign up for, without a verb.</summary>
    [GeneratedRegex(@"^[^\p{L}→>]*(?>(\p{Lu}[\p{L}.-]*|für|der|des|die|das|den|dem|zum|zur|von|vom|und|an|beim|im|neue[rs]?)[\s,:]*){1,8}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Nouns();

    [GeneratedRegex(@"\bhttps?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<=\S{3,}[\s,]+)(findet|finden|wird|werden|wurden?|ist|sind|soll|sollen|tagt|verschoben|verlegt)\b.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Verb();

    [GeneratedRegex(@"((^|\s+)(am|vom|von|den|dem|für|statt|[Aa]b|um|gegen|auf|zum|im|der|jeweils|voraussichtlich|wahrscheinlich|vermutlich|vorläufig|ca\.)(?=\s|$)|(^|,?\s+)((Mo|Di|Mi|Do|Fr|Sa|So)(\.|[a-z]*tags?|[a-z]*woch|[a-z]*abend)?|(MO|DI|MI|DO|FR|SA|SO)([A-Z]*(TAG|WOCH|ABEND))?)(?=[\s,.:]|$)[,.]?|\s*[:,(])*\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Connective();

    [GeneratedRegex(@"^(neue[rs]?\s+|folge)?(termine?|datum|wann|tag|zeit|zeitpunkt|neue[rs]?|vorschlag|geplant|termin steht( fest)?|wir treffen uns( wieder)?)(\s+(dieses|nächstes)\s+jahr)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    /// <summary>What goes with a date rather than says what it is.</summary>
    [GeneratedRegex(@"^\W*(\(|https?:|\d{1,2}\s*(\(|$)|(im|in|bei|beim|an|am|auf|mit|ohne|inkl|zum|zur|oder|und|per|via|online|virtuell|danach|statt|bis|siehe|evtl|ggf|wird|wurde|ist|wenn|da|weil|nach|vor|wie|ab|um|jeweils|ganztägig|vormittags?|nachmittags?|abends?|uhrzeit|genaue)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\(?((statt|Ort:|Treffpunkt:?|im|in der|in|bei|beim|auf dem|am)\s+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex In();

    [GeneratedRegex(@"\s+(–|-|/)\s.*$|\s*\(.*$|\s*https?://.*$|\s*[,;]\s+\p{Ll}.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+(statt|angesetzt|geplant|festgelegt|vereinbart|einberufen|verabredet|stattfinden)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Participle();

    [GeneratedRegex(@"^(Anmeldung|Bitte|Alle|Gäste|Thema|Themen|Einladung|Beginn|Einlass|Eintritt|Kosten|Leitung|Mitbringen|Verantwortlich|Abfahrt|Wir|Es|Achtung|Info|Uhrzeit|Dauer|Uhr|Aufbau|Abbau|Ort)\b|[:?]|\b(kann|können|muss|ist|sind|wird|nicht)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoPlace();

    /// <summary>What the time stands in: <c>Basar (Aufbau ab 14 Uhr)</c>.</summary>
    [GeneratedRegex(@"(?<=\p{L}{2}.*)\([^()]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opened();

    /// <summary>Behind the time and a colon stands what is then, not where.</summary>
    [GeneratedRegex(@"^\s*:\s+(?<what>\p{L}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SaysWhat();

    /// <summary>A word whose time is not that of the beginning.</summary>
    [GeneratedRegex(@"\b(Aufbau|Abbau|Anmeldung|Abfahrt|Anmeldeschluss)\b[^,]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherTime();

    /// <summary>A last part behind a comma that can only be a place.</summary>
    [GeneratedRegex(@",\s*(?<place>((im|in|in der|bei|beim|auf dem|Ort:)\s+)?(?-i:\p{Lu})[^,]*)$(?<=,\s*((im|in|in der|bei|beim|auf dem|Ort:)\s.*|.*(saal|haus|heim|kirche|raum|platz|hof|schule|halle|gasthof|gaststätte|rathaus|zentrum|straße|garten|museum|bibliothek|café|kneipe|treff|büro|bahnhof|zoom|online)(\s.*)?))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceAtEnd();
}
