using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The titles of a numbered agenda above the items, for headings that give only the number: <c>Zu 3.</c></summary>
internal static class ListedTitles
{
    /// <summary>A list of fewer points says nothing of an agenda.</summary>
    private const int Fewest = 2;

    /// <returns>By number; empty where no agenda is listed.</returns>
    public static Dictionary<string, string> In(ImmutableArray<Block> preamble)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < preamble.Length; i++)
        {
            if (preamble[i] is ItemList { Ordered: true, Items.Length: >= Fewest } list && AnnouncesAgenda(preamble[i - 1]))
            {
                foreach (var (item, number) in list.Items.Zip(list.Numbers()))
                {
                    if (item.Blocks is [Passage first, ..])
                    {
                        titles.TryAdd(number.ToString(CultureInfo.InvariantCulture), AgendaTitle.Of(first.Text));
                    }
                }

                break;
            }
        }

        return titles;
    }

    private static bool AnnouncesAgenda(Block block) =>
        block switch
        {
            Heading heading => HeadingWords.AnnounceAgenda(heading.Title.Text),
            Passage passage => passage.Text.AsSpan().TrimEnd() is [.., ':'] && (passage.Text.Contains("Tagesordnung", StringComparison.OrdinalIgnoreCase) || HeadingWords.AnnounceAgenda(passage.Text)),
            _ => false,
        };
}
