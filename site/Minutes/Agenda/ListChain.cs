using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The numbered lists at the top level of a text that together are the agenda: the second time where it stands twice.</summary>
internal sealed partial class ListChain
{
    /// <summary>Titles that come again tell a second agenda from a list inside an item.</summary>
    private const int FewestRepeated = 2;

    private readonly Dictionary<int, int> firstNumbers = [];
    private int last = -1;
    private int lastOfInner = -1;
    private bool allOnes = true;
    private bool isBold;

    private ListChain()
    {
    }

    /// <summary>The titles of the same agenda above, where it stands twice.</summary>
    public HashSet<string> Listed { get; private init; } = [];

    /// <summary>How many entries all lists have together.</summary>
    public int Entries { get; private set; }

    public static ListChain Of(ImmutableArray<Block> blocks)
    {
        var chain = From(blocks, 0, []);
        if (chain.firstNumbers.Count == 0)
        {
            return chain;
        }

        var at = chain.firstNumbers.Keys.Min();
        var first = (ItemList)blocks[at];
        if (!IsListing(first))
        {
            return chain;
        }

        var titles = TitlesOf(first).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var again = From(blocks, at + 1, titles);
        var repeated = again.firstNumbers.Keys.SelectMany(i => TitlesOf((ItemList)blocks[i])).Count(titles.Contains);
        return repeated >= FewestRepeated && repeated * 2 >= first.Items.Length ? again : chain;
    }

    /// <summary>Nothing but titles.</summary>
    private static bool IsListing(ItemList list) =>
        list.Items.All(entry => entry.Blocks is [Passage title] && PassageLines.Of(title) is var lines && (lines.Length == 1 || EntryTitle.Lines(title, lines) == lines.Length));

    private static IEnumerable<string> TitlesOf(ItemList list) => list.Items.Select(AgendaTitle.Of);

    /// <param name="listed">The titles of an agenda above, with any of which the lists may begin.</param>
    private static ListChain From(ImmutableArray<Block> blocks, int begin, HashSet<string> listed)
    {
        var chain = new ListChain { Listed = listed };
        for (var i = begin; i < blocks.Length; i++)
        {
            if (blocks[i] is ItemList { Ordered: true, Items.IsEmpty: false } list && !CountedOffices.GoOn(i > 0 ? blocks[i - 1] : null, list))
            {
                chain.Try(list, i, i > 0 ? blocks[i - 1] : null);
            }
        }

        return chain.Entries == 1 && !IsAgendaOfOne(blocks, chain.firstNumbers.Keys.Min()) ? new ListChain() : chain;
    }

    /// <summary>A single entry is an agenda only where a heading says so, or where it holds all that the minutes say.</summary>
    private static bool IsAgendaOfOne(ImmutableArray<Block> blocks, int at) =>
        (at > 0 && blocks[at - 1] is Heading heading && HeadingWords.AnnounceAgenda(heading.Title.Text))
        || (((ItemList)blocks[at]).Items[0].Blocks.Length > 1 && !blocks.Any(b => b is Heading other && !HeadingWords.AreAboutMeeting(other.Title.Text)));

    /// <summary>The number of the first entry of the list at this place; null when the block there belongs to something else.</summary>
    public int? FirstNumber(int block) => firstNumbers.TryGetValue(block, out var number) ? number : null;

    private void Try(ItemList list, int at, Block? above)
    {
        if (Number(list, above) is not { } number)
        {
            lastOfInner = list.Numbers()[^1];
            return;
        }

        if (firstNumbers.Count == 0)
        {
            isBold = IsBold(list);
        }

        firstNumbers.Add(at, number);
        allOnes = allOnes && list.Start == 1;
        last = number + list.Numbers()[^1] - list.Start;
        lastOfInner = -1;
        Entries += list.Items.Length;
    }

    private int? Number(ItemList list, Block? above)
    {
        var isBelowHeading = above is Heading;
        if (firstNumbers.Count == 0)
        {
            return TitlesOf(list).Any(Listed.Contains) ? list.Start : list.Start is 0 or 1 && (!Announces(above) || AnnouncesAgenda(above)) ? list.Start : null;
        }

        if (Announces(above) || (isBold && !IsBold(list)) || list.Start == lastOfInner + 1 || (above is Heading heading && HeadingWords.AreTasks(heading.Title.Text)))
        {
            return null;
        }

        return list.Start == last + 1 || list.Start == last + 2 || (isBelowHeading && list.Start == 1) ? list.Start
            : allOnes && list.Start == 1 && list.Items.Length == 1 ? last + 1
            : null;
    }

    /// <summary><c>Wünsche an den Vorstand:</c> right above the list.</summary>
    private static bool Announces(Block? above) => above is Passage passage && passage.Text.AsSpan().TrimEnd() is [.., ':'];

    private static bool AnnouncesAgenda(Block? above) => above is Passage passage && OfAgenda().IsMatch(passage.Text);

    /// <summary>Also meant to be: a space before the last stars keeps <c>**Finanzen **</c> from being bold.</summary>
    private static bool IsBold(ItemList list) =>
        list.Items[0].Blocks is [Passage first, ..] && (first.Content is [Emphasis { Kind: EmphasisKind.Strong }, ..] || first.Text.StartsWith("**", StringComparison.Ordinal));

    [GeneratedRegex(@"tagesordnung|traktanden|agenda|\btops?\b|themen\b|^\W*verhandelt\W*$", Matching.AnyCase)]
    private static partial Regex OfAgenda();
}
