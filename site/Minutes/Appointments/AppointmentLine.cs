using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>A line of the minutes that may announce dates.</summary>
/// <param name="Above">What stands above it; without that only a line counts that announces a date itself.</param>
/// <param name="IsBrokenOff">Whether an editor broke a sentence before it, so that it may begin with any word.</param>
internal sealed partial record AppointmentLine(string Text, DatesHeading? Above, AgendaItem? Item, bool IsBrokenOff)
{
    /// <summary>Words before a day without year beyond which they are no title.</summary>
    private const int LongestLead = 60;

    /// <summary>In front of a day: <c>Mo., den</c>.</summary>
    private const string BeforeDay = @"((Mo|Di|Mi|Do|Fr|Sa|So)\p{L}*\.?,?\s+(den\s+)?)?";

    /// <summary>Between a day and the next: <c>und am Mittwoch, den</c>.</summary>
    private const string BeforeNext = @"(und\s+)?(am\s+)?((Mo|Di|Mi|Do|Fr|Sa|So)\p{L}*\.?,?\s+)?(den\s+)?$";

    /// <summary>The dates of the line, each with what the line says of it.</summary>
    /// <param name="meeting">The day of the meeting.</param>
    public IEnumerable<AppointmentWords> Read(DateOnly meeting)
    {
        if (Above is null && (IsBrokenOff || !Announces().IsMatch(Text)))
        {
            return [];
        }

        var ahead = new DaysAhead(meeting, Above?.Year);
        var from = FixedDay(ahead);
        if (FirstDay(ahead, from) is not { } first || IsAlternative().IsMatch(Text.AsSpan(0, first.Start)) || AppointmentWords.IsTimeLimit(Text, first))
        {
            return [];
        }

        var lead = AppointmentWords.TitleBefore(Text, first, out var isLabelled);
        var newTime = NewTime().Match(Text, first.End);
        if (AppointmentWords.IsAbsence(lead) || SaysOf(first, lead, Cancellation.Words()) || (from == 0 && !newTime.Success && SaysOf(first, lead, Moved())))
        {
            return [];
        }

        var found = Read(ahead, first, lead, isLabelled || Above is { IsForOne: true });
        return newTime.Success ? found.Select(words => words with { Times = GermanTime.FindFirst(newTime.Groups["time"].ValueSpan) }) : found;
    }

    /// <summary>The first day and those behind it, of which several may have what is said in common.</summary>
    private IEnumerable<AppointmentWords> Read(DaysAhead ahead, FoundDays first, string? lead, bool isNamed)
    {
        var together = new List<FoundDays>();
        for (FoundDays? next = first; next is { } days;)
        {
            together.Add(days);
            next = ahead.FindFirst(Text, days.End, yearMayLack: !days.HasYear);
            var rest = Text.AsSpan(days.End, (next?.Start ?? Text.Length) - days.End);
            if (next is not null && Joins().IsMatch(rest))
            {
                continue;
            }

            var isEntry = next is not null && lead is null && EndsEntry().IsMatch(rest);
            var words = AppointmentWords.Behind(lead, isNamed, days, isEntry ? EndsEntry().Replace(rest.ToString(), "") : rest.ToString());
            if (days != first && Cancellation.Words().IsMatch(rest))
            {
                together.Clear();
            }

            foreach (var day in together)
            {
                yield return words with { Days = day };
            }

            together.Clear();
            next = isEntry ? next : null;
        }
    }

    /// <param name="from">Where the day stands for which something is fixed; 0 without one.</param>
    private FoundDays? FirstDay(DaysAhead ahead, int from)
    {
        var found = ahead.FindFirst(Text, from, yearMayLack: true);
        return found is { HasYear: false } doubtful && (IsBrokenOff || !MayLackYear(doubtful, from > 0)) ? ahead.FindFirst(Text, from, yearMayLack: false) : found;
    }

    /// <summary>Whether the line names the next meeting.</summary>
    public static bool NamesNext(ReadOnlySpan<char> line) => Next().IsMatch(line);

    /// <summary>Whether it announces a date that is to stand in the next line.</summary>
    public static bool GoesOn(string line) => Announces().IsMatch(line) && line[^1] is not ('.' or '!' or '?') && !line.Any(char.IsAsciiDigit);

    public static bool BeginsWithDay(string line) => WrittenDay.At(Weekday.Skip(line), 0) is { Month: > 0 };

    /// <summary>Where the day stands for which something is fixed; 0 without one.</summary>
    private int FixedDay(DaysAhead ahead)
    {
        foreach (Match words in FixedFor().Matches(Text))
        {
            var at = words.Index + words.Length;
            if (ahead.FindFirst(Text, at, yearMayLack: true) is { } days && days.Start == at)
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Whether the words are said of a date, not of another matter behind it: <c>…, die Sitzung im Juni entfällt</c>.</summary>
    private bool SaysOf(FoundDays days, string? title, Regex words)
    {
        foreach (Match word in words.Matches(Text))
        {
            var other = word.Index < days.End ? Match.Empty : OtherMatter().Match(Text, days.End, word.Index - days.End);
            var isOther = other.Groups["noun"] is { Success: true } noun ? title?.Contains(noun.Value, StringComparison.OrdinalIgnoreCase) == false : other.Success;
            if (!isOther)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day without year is ahead only where a line says nothing else: a title, a day, and what goes with it.</summary>
    private bool MayLackYear(FoundDays found, bool isFixed)
    {
        var lead = Text.AsSpan(0, found.Start);
        if (Alternative().IsMatch(Text.AsSpan(found.End)) || (found.Last is null && Since().IsMatch(lead)) || SaysMore().IsMatch(lead) || LooksBack().IsMatch(Text.AsSpan(found.End)))
        {
            return false;
        }

        if (Announces().Match(Text) is { Success: true } announcement)
        {
            return announcement.Length <= found.Start && found.Start - announcement.Length <= LongestLead;
        }

        // "3.1." below item 3 is a sub-item, "3.1., 19 Uhr" a day.
        return Above is { IsSure: true } && lead.Length <= LongestLead && (isFixed || !IsVerb().IsMatch(lead))
            && !(Item?.Number is { } number && lead.Trim().IsEmpty && Text.AsSpan(found.Start).StartsWith(number + ".", StringComparison.Ordinal)
                && GermanTime.FindFirst(Text.AsSpan(found.End).TrimStart(", ")) is not { Start: 0 });
    }

    [GeneratedRegex(
        $$"""
        ^\W*((\d{1,2}|[a-z])[.)]\s+)?(TOP\s*\d+\W+)?(
              Termine?\b|(neuer|nächster)\s+termin\b|folge(termin|treffen)\b
            | (die\s+|der\s+|das\s+)?nächste[rsn]?\s+(\p{L}+\s+)?[\p{L}-]*(termin|{{NextMeeting.Nouns}})(en|e|s)?(?!\p{L})
            | ((die|der)\s+)?nächster?\s+\p{L}*(runde|ausschuss|rat|konferenz)(?=\s*:)
            | {{NextMeeting.Reunion}}
            | ((die|der|das|unsere?|eine?)\s+[^.,!?:;\d]{3,58}?|(?-i:\p{Lu}\p{Ll}{4,40}))\s
                finde[tn](\s+(?!(nicht|vielleicht)\b)(?-i:\p{Ll})\p{L}+){0,3}?
                (?=\s+(am|vom)\s+{{BeforeDay}}\d(?!.*\bk?eine?\b)[^!?;]{1,120}\bstatt\s*([.,;)]|und\b|$))
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Announces();

    [GeneratedRegex(@"nächste[rsn]?\s", Matching.AnyCase)]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(verschoben|verlegt|vorverlegt|verschieben|verlegen)\b", Matching.AnyCase)]
    private static partial Regex Moved();

    /// <summary>Moved on the same day.</summary>
    [GeneratedRegex(@"\bauf\s+(?<time>\d{1,2}([:.]\d\d)?\s*(Uhr|h)\b)\s+(verschoben|verlegt|vorverlegt|vorgezogen)\b", Matching.Exact)]
    private static partial Regex NewTime();

    /// <summary>What begins behind a date with another day, a month, or a word of its own that is no meeting.</summary>
    [GeneratedRegex(
        $$"""
        ([,;(–]|\p{L}{3}[.!])\s*(
              (?i:(der|die|das)\s+(\p{L}+\s+)?(im|am|vom)\s+(\p{L}+,\s+)?(den\s+)?(?=\d)[\d. ]*,?)
            | ((?i:der|die|das)\s+(\p{L}+\s+im\s+)?)?(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b
            | (?i:der|die|das)\s+(?<noun>(?!\p{L}*(?i:termin|runde|{{NextMeeting.Nouns}})\b)\p{Lu}[\p{L}-]+)
        )[^,;(–]*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OtherMatter();

    /// <summary>Of several days the one that counts: <c>die Sitzung nach der vom 3.4. wird auf den 5.6. gelegt</c>.</summary>
    [GeneratedRegex(@"\b(auf|(wird|wurde|ist)\s+für)\s+(den\s+)?" + BeforeDay + @"(?=\d)", Matching.Exact)]
    private static partial Regex FixedFor();

    [GeneratedRegex(
        """
          \b(
                war(en)?|fand(en)?|hat(te|ten)?|haben|bis|seit|oder|vorschl[aä]g\p{L}*|möglich\p{L}*|alternativ\p{L}*|deadline|frist
              | wunsch\p{L}*|umfrage|woche|um[ ]den|gegen
          )\b
        | \p{L}{2}[.!?;]\s+(?-i:\p{Lu})
        | \((?!$)
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex SaysMore();

    [GeneratedRegex(@"\b(war(en)?|fand(en)?|gut\s+besucht)\b", Matching.AnyCase)]
    private static partial Regex LooksBack();

    [GeneratedRegex(
        """
        \b(
              wird|wurden?|werden|ist|sind|sei|soll(te|en|ten)?|kann|können|muss|müssen|möchte|will|gibt|gab|mail|rechnung|protokoll
            | beschluss|antrag
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex IsVerb();

    [GeneratedRegex(@"\boder\s+(verschieben\s+)?(am|auf|den)\s+(den\s+)?$", Matching.Exact)]
    private static partial Regex IsAlternative();

    [GeneratedRegex(@"^\W*(oder|bzw)\b", Matching.Exact)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"\b(vom|v\.|nach dem|vor dem)\s+" + BeforeDay + @"$", Matching.AnyCase)]
    private static partial Regex Since();

    /// <summary>Nothing between two days but what joins them.</summary>
    [GeneratedRegex(@"^\s*(\([^)]{0,20}\))?\s*(,|;|und|sowie|\+|&|/)?\s*" + BeforeNext, Matching.Exact)]
    private static partial Regex Joins();

    [GeneratedRegex(@"(,|;|\bund|\bsowie)\s*" + BeforeNext, Matching.Exact)]
    private static partial Regex EndsEntry();
}
