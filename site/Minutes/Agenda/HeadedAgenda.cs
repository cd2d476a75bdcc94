using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Items that are headings without any number: all but those over attendance, place and time. Where the agenda was listed above with
/// numbers, an item has the number it has there.
/// </summary>
internal sealed class HeadedAgenda : IAgendaForm
{
    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        var text = new MarkedTextBuilder();
        Dictionary<string, int>? listed = null;
        var attendance = int.MaxValue;
        foreach (var block in blocks)
        {
            if (block is Heading heading && (text.Begun ? !HeadingWords.AreAppendix(heading.Title.Text) : heading.Level <= attendance && !HeadingWords.AreAboutMeeting(heading.Title.Text)))
            {
                var parsed = AgendaHeading.Of(heading.Title.Text);
                listed ??= Listed(blocks);
                text.Begin(heading, listed.TryGetValue(AgendaTitle.Of(heading.Title.Text), out var number) ? parsed with { Number = Digits(number) } : parsed);
            }
            else
            {
                attendance = block is Heading about && about.Level <= attendance ? LevelOfAttendance(about) : attendance;
                text.Add(block);
            }
        }

        return text.Begun ? text.Finish() : null;
    }

    /// <summary>Below <c>Anwesend</c> stand groups of people.</summary>
    private static int LevelOfAttendance(Heading heading) => LineLabels.Of(heading.Title.Text) is [{ IsAttendance: true }] ? heading.Level : int.MaxValue;

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The numbers of the first numbered list above the items, by title.</summary>
    private static Dictionary<string, int> Listed(ImmutableArray<Block> blocks)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var list = blocks
            .TakeWhile(b => b is not Heading heading || HeadingWords.AreAboutMeeting(heading.Title.Text))
            .OfType<ItemList>()
            .FirstOrDefault(l => l.Ordered);
        foreach (var (item, number) in list?.Items.Zip(list.Numbers()) ?? [])
        {
            if (item.Blocks is [Passage first, ..])
            {
                numbers.TryAdd(AgendaTitle.Of(first.Text), number);
            }
        }

        return numbers;
    }
}
