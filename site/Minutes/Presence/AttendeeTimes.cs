using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>From and until when someone was there, as an attendance list says it beside the name: <c>ab 12:30 …</c>, <c>… bis 19 Uhr</c>.</summary>
internal sealed partial class AttendeeTimes
{
    public TimeOnly? From { get; private set; }

    public TimeOnly? Until { get; private set; }

    /// <summary>Reads the times before and behind a name.</summary>
    /// <returns>What is left: the name.</returns>
    public string TakeAround(string name)
    {
        if (!name.AsSpan().ContainsAny(Digit.Any))
        {
            return name;
        }

        if (TimesAtStart().Match(name) is { Success: true } before)
        {
            Take(before.Value);
            name = name[before.Length..];
        }

        if (TimesAtEnd().Match(name) is { Success: true } behind)
        {
            Take(behind.Value);
            name = name[..behind.Index];
        }

        return name;
    }

    /// <returns>Whether the text says when.</returns>
    public bool Take(string text)
    {
        if (GermanTime.FindFirst(text) is not { } found)
        {
            if (BareHour().Match(text) is not { Success: true } hour || GermanTime.Parse(hour.Groups["hour"].ValueSpan) is not { } only)
            {
                return false;
            }

            found = new FoundTime(only, null, 0, 0);
        }

        if (found.Until is { } end)
        {
            From ??= found.From;
            Until ??= end;
        }
        else if (UntilWord().IsMatch(text))
        {
            Until ??= found.From;
        }
        else
        {
            From ??= found.From;
        }

        return true;
    }

    [GeneratedRegex(
        """
        ^\s*((nur\s+)?(ab|bis|von|seit)\s+(ca\.\s*)?\d{1,2}([:.]\d{2})?(\s*Uhr)?(\s*(-|–|bis)\s*\d{1,2}([:.]\d{2})?(\s*Uhr)?)?)\s+(?=\p{Lu})
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex TimesAtStart();

    [GeneratedRegex(
        """
        \s+\d{1,2}[.:]\d{2}\s*(-|–|bis)\s*\d{1,2}[.:]\d{2}\s*Uhr\s*$
        | [\s,\-–]+((nur|kam|kommt|ging|geht|verlässt|verspätet|später)\s+)?(ab|bis|von|um|seit)\s+(ca\.\s*)?\d{1,2}([:.]\d{2})?(\s*Uhr)?
          (\s*(-|–|bis)\s*\d{1,2}([:.]\d{2})?(\s*Uhr)?)?\s*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex TimesAtEnd();

    [GeneratedRegex(@"\b(ab|bis|um|gegen)\s+(?<hour>\d{1,2}(\.\d{2})?)\s*$", Matching.Exact)]
    private static partial Regex BareHour();

    [GeneratedRegex(@"\b(bis|ging|geht|verlässt|verließ|gegangen)\b", Matching.AnyCase)]
    private static partial Regex UntilWord();
}
