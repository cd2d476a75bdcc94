using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// The numbers that an agenda listed above gives to headings without any: by the same title, or by their place, where the list has one entry
/// for each heading and those with the same title stand at the same place. Some numbered and some not would only look wrong.
/// </summary>
internal sealed class ListedNumbers
{
    private readonly Dictionary<Heading, int> numbers = new(ReferenceEqualityComparer.Instance);

    /// <param name="above">What stands before the first item.</param>
    /// <param name="headings">Those that begin items.</param>
    public ListedNumbers(ReadOnlySpan<Block> above, ImmutableArray<Heading> headings)
    {
        if (FirstOrdered(above) is not { } list)
        {
            return;
        }

        var titles = Titles(list);
        var top = headings.Min(h => h.Level);
        ImmutableArray<Heading> points = [.. headings.Where(h => h.Level == top)];
        var listed = list.Numbers();
        var places = points.Select(p => titles.TryGetValue(AgendaTitle.Of(p.Title.Text), out var place) ? place : -1).ToList();
        if (points.Length == listed.Length && places.Exists(place => place >= 0) && places.Index().All(p => p.Item < 0 || p.Item == p.Index))
        {
            places = [.. Enumerable.Range(0, points.Length)];
        }

        if (places.Count(place => place < 0) < places.Count(place => place >= 0))
        {
            Give(points, places, listed);
        }
    }

    public int? Of(Heading heading) => numbers.TryGetValue(heading, out var number) ? number : null;

    private static ItemList? FirstOrdered(ReadOnlySpan<Block> above)
    {
        foreach (var block in above)
        {
            if (block is ItemList { Ordered: true } list)
            {
                return list;
            }
        }

        return null;
    }

    /// <summary>The place of each title in the list, from 0.</summary>
    private static Dictionary<string, int> Titles(ItemList list)
    {
        var titles = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, item) in list.Items.Index())
        {
            if (item.Blocks is [Passage first, ..])
            {
                titles.TryAdd(AgendaTitle.Of(first.Text), place);
            }
        }

        return titles;
    }

    private void Give(ImmutableArray<Heading> points, List<int> places, ImmutableArray<int> listed)
    {
        foreach (var (point, place) in points.Zip(places).Where(p => p.Second >= 0))
        {
            numbers[point] = listed[place];
        }
    }
}
