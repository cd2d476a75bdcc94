using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The titles of an agenda above the items, numbered or with bullets <c>TOP 3: Kasse</c>, for headings that give only the number: <c>Zu 3.</c></summary>
internal static class ListedTitles
{
    /// <summary>A list of fewer points says nothing of an agenda.</summary>
    private const int Fewest = 2;

    /// <summary>In a line that announces the agenda without a colon: <c>Tagesordnung der heutigen Sitzung</c>.</summary>
    private const int MostSpaces = 3;

    /// <returns>By number; empty where no agenda is listed.</returns>
    public static Dictionary<string, string> In(ImmutableArray<Block> preamble)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < preamble.Length; i++)
        {
            if (preamble[i] is ItemList { Items.Length: >= Fewest } list && (list.Ordered || list.Items.All(item => NumberOf(item) is not null)) && AnnouncesAgenda(preamble[i - 1]))
            {
                foreach (var (item, counted) in list.Items.Zip(list.Numbers()))
                {
                    if (item.Blocks is [Passage first, ..] && (list.Ordered ? counted.ToString(CultureInfo.InvariantCulture) : NumberOf(item)) is { } number)
                    {
                        titles.TryAdd(number, AgendaTitle.Of(first.Text));
                    }
                }

                break;
            }
        }

        return titles;
    }

    /// <summary>What an entry behind a bullet says itself: <c>TOP 3: Kasse</c></summary>
    private static string? NumberOf(ListItem entry) =>
        entry.Blocks is [Passage first, ..] && AgendaHeading.Of(first.Text) is { Labelled: true, Number: { } number } ? number : null;

    public static bool AnnouncesAgenda(Block block) =>
        block switch
        {
            Heading heading => HeadingWords.AnnounceAgenda(heading.Title.Text),
            Passage passage => Announces(passage.Text.TrimEnd()),
            _ => false,
        };

    private static bool Announces(string text) =>
        text is [.., ':']
            ? text.Contains("Tagesordnung", StringComparison.OrdinalIgnoreCase) || text.Contains("folgende Themen", StringComparison.OrdinalIgnoreCase) || HeadingWords.AnnounceAgenda(text)
            : text[(text.LastIndexOf('\n') + 1)..] is var line && line.Count(' ') <= MostSpaces && !line.Any(char.IsDigit) && HeadingWords.AnnounceAgenda(line);
}
