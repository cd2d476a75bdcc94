using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Drafting;

/// <summary>
/// The items that a committee's agendas share: those whose title, dates aside, stands in at least two of the last three, and those that
/// every association knows, such as Regularien and Verschiedenes; and where none of them has it, the approval of the last minutes, and a place
/// for the open tasks.
/// </summary>
internal static partial class AgendaFrame
{
    private const int Compared = 3;

    /// <param name="meetings">The committee's, oldest first; never empty.</param>
    /// <param name="hasTasks">Whether there are open tasks, which need a place.</param>
    public static ImmutableArray<FrameItem> Of(ImmutableArray<Meeting> meetings, bool hasTasks)
    {
        var last = meetings[^1];
        var compared = meetings.TakeLast(Compared).ToList();
        var shared = compared
            .SelectMany(m => m.Items.Select(i => Key(i.Title)).Distinct(StringComparer.Ordinal))
            .GroupBy(k => k, StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        var returning = last.Items.Where(i => shared.Contains(Key(i.Title)) || IsStanding(last, i)).ToList();
        if (last is { Date: { } date, Items.IsEmpty: false } && !returning.Exists(i => i.Title.Contains("Protokoll", StringComparison.OrdinalIgnoreCase)))
        {
            returning.Insert(BehindOpening(returning), Approval(last, date));
        }

        var frame = Numbered(last, returning);
        return hasTasks && !frame.Any(i => i.IsForTasks) ? frame.Add(PlaceForTasks(frame)) : frame;
    }

    /// <summary>An opening comes first, with all its sub-items.</summary>
    private static int BehindOpening(List<AgendaItem> items) =>
        items is [var first, ..] && Opening().IsMatch(first.Title) ? 1 + items.Skip(1).TakeWhile(i => i.Level > 0).Count() : 0;

    /// <summary>Numbered if the other items are.</summary>
    private static AgendaItem Approval(Meeting last, DateOnly date) =>
        new(-1, last.Items[0].Number, $"Genehmigung des Protokolls vom {date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}", "", 0, last.Items[0].Heading, []);

    /// <summary>Numbered if the items before it are.</summary>
    private static FrameItem PlaceForTasks(ImmutableArray<FrameItem> before)
    {
        var last = before.LastOrDefault(i => i is { Level: 0, Number.Length: > 0 });
        var number = last is null ? "" : $"{(int.Parse(last.Number.TrimEnd('.'), CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)}.";
        return new FrameItem(number, "Offene Aufgaben", 0, IsForTasks: true);
    }

    /// <summary>A sub-item of a standing item stands too: 0.1 to 0.4 below Regularien.</summary>
    private static bool IsStanding(Meeting meeting, AgendaItem item)
    {
        for (var i = item.Index; i >= 0; i--)
        {
            var above = meeting.Items[i];
            if ((i == item.Index || above.Level < item.Level) && Standing().IsMatch(above.Title))
            {
                return true;
            }

            if (above.Level == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Items are numbered through as the last minutes begin to; sub-items keep what follows their item's number.</summary>
    private static ImmutableArray<FrameItem> Numbered(Meeting last, List<AgendaItem> items)
    {
        var first = last.Items.FirstOrDefault(i => i.Level == 0)?.Number;
        var isNumbered = int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        number--;
        var frame = ImmutableArray.CreateBuilder<FrameItem>();
        foreach (var item in items)
        {
            if (item is { Level: 0, Number: not null })
            {
                number++;
            }

            var behind = item.Level > 0 && item.Number is { } own && own.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? own[point..] : ".";
            frame.Add(new FrameItem(isNumbered && item.Number is not null ? number.ToString(CultureInfo.InvariantCulture) + behind : "", item.Title, item.Level, ForTasks().IsMatch(item.Title)));
        }

        return frame.ToImmutable();
    }

    private static string Key(string title) =>
        GermanDate.FindFirst(title) is { } date ? title.Remove(date.Start, date.Length).Trim() : title.Trim();

    [GeneratedRegex(@"^(Regularien|Formalia|Eröffnung|Begrüßung|Feststellung)\b", Matching.AnyCase)]
    private static partial Regex Opening();

    [GeneratedRegex(
        """
        ^(
              Regularien|Formalia|Eröffnung|Begrüßung|Feststellung|Festlegung|Kontrolle|Genehmigung|Verabschiedung|Bestätigung|Berichte?
            | Termine|Aufgaben|Offene[ ](Punkte|Aufgaben)|Verschiedenes|Sonstiges
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Standing();

    [GeneratedRegex(@"\b(Aufgaben|Offene Punkte|To-?dos?)\b", Matching.AnyCase)]
    private static partial Regex ForTasks();
}

/// <summary>An agenda item that returns every time.</summary>
/// <param name="Number">With its point: <c>1.</c>, <c>0.3</c>; empty where the minutes number nothing.</param>
/// <param name="Level">0 for an item, 1 for a sub-item, and so on.</param>
/// <param name="IsForTasks">Whether the open tasks belong below it.</param>
internal sealed record FrameItem(string Number, string Title, int Level, bool IsForTasks);
