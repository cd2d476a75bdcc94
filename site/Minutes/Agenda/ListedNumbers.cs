using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// The numbers that an agenda listed above gives to headings without any: by the same title, or by their place, where the list has one entry
/// for each heading and those with the same title stand at the same place. Some numbered and some not would only look wrong.
/// </summary>
internal static class ListedNumbers
{
    /// <param name="above">What stands before the first item.</param>
    /// <param name="headings">Those that begin items.</param>
    public static Dictionary<Heading, int> Of(List<Heading> headings, ImmutableArray<Block> above)
    {
        var numbers = new Dictionary<Heading, int>(ReferenceEqualityComparer.Instance);
        if (First(above) is not { } list)
        {
            return numbers;
        }

        var titles = Places(list);
        var listed = list.Numbers();
        var top = headings.Min(h => h.Level);
        var points = headings.FindAll(h => h.Level == top);
        var places = points.ConvertAll(p => titles.GetValueOrDefault(AgendaTitle.Of(p.Title.Text), -1));
        if (points.Count == listed.Length && places.Exists(place => place >= 0) && places.Index().All(p => p.Item < 0 || p.Item == p.Index))
        {
            places = [.. Enumerable.Range(0, points.Count)];
        }

        if (places.Count(place => place < 0) < places.Count(place => place >= 0))
        {
            foreach (var (point, place) in points.Zip(places).Where(p => p.Second >= 0))
            {
                numbers[point] = listed[place];
            }
        }

        return numbers;
    }

    /// <summary>The numbers of the first numbered list, by title.</summary>
    public static Dictionary<string, int> ByTitle(ImmutableArray<Block> blocks) =>
        First(blocks) is { } list && list.Numbers() is var numbers
            ? Places(list).ToDictionary(title => title.Key, title => numbers[title.Value], StringComparer.OrdinalIgnoreCase)
            : [];

    private static ItemList? First(ImmutableArray<Block> blocks) => blocks.OfType<ItemList>().FirstOrDefault(list => list.Ordered);

    /// <summary>The place of each title in the list, from 0.</summary>
    private static Dictionary<string, int> Places(ItemList list)
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
}
