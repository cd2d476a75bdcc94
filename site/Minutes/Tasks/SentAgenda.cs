using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>The agenda as it was sent out, with who will speak on what: their names in parentheses are no task.</summary>
internal sealed class SentAgenda(Meeting meeting)
{
    /// <summary>A shorter list is hardly an agenda.</summary>
    private const int FewestEntries = 3;

    private HashSet<string>? titles;

    /// <summary>Whether at least half of the entries are items of these minutes.</summary>
    public bool Is(ItemList list)
    {
        if (!list.Ordered || list.Items.Length < FewestEntries || list.Items.Any(HasBoxes))
        {
            return false;
        }

        titles ??= meeting.Items.Select(i => WithoutAside(i.Title)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return list.Items.Count(entry => entry.Blocks is [Passage first, ..] && titles.Contains(WithoutAside(AgendaTitle.Of(first.Text)))) * 2 >= list.Items.Length;
    }

    private static bool HasBoxes(ListItem entry) => entry.Blocks.OfType<ItemList>().Any(below => below.Items.Any(inner => inner.Done is not null));

    private static string WithoutAside(ReadOnlySpan<char> title) => Pictogram.Skip(title.IndexOf(" (") is > 0 and var aside ? title[..aside] : title).TrimEnd().ToString();
}
