using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Headings that carry a number and no point: <c>1 Kasse</c>, <c>2 Dach</c>. One alone may count something (<c>5 Jahre Werkstatt</c>), so
/// with the other numbers of their level they must count from the first on.
/// </summary>
internal static partial class BareNumbers
{
    private const int Fewest = 2;

    /// <summary>One number may be missing between two.</summary>
    private const int WidestStep = 2;

    /// <returns>The headings by their place among the blocks.</returns>
    public static Dictionary<int, AgendaHeading> In(ImmutableArray<Block> blocks) =>
        blocks.Index()
            .Select(block => block.Item is Heading heading ? Read(block.Index, heading) : null)
            .OfType<Counted>()
            .GroupBy(counted => counted.Level)
            .Where(level => CountUp([.. level]))
            .SelectMany(level => level)
            .Where(counted => counted.IsBare)
            .ToDictionary(counted => counted.Block, counted => counted.Heading);

    private static bool CountUp(List<Counted> run) => run.Count >= Fewest && run[0].Number <= 1 && run.Zip(run.Skip(1)).All(pair => Follows(pair.Second, pair.First));

    /// <summary>The same number may be given twice, and an agenda may stand above the minutes and count once more.</summary>
    private static bool Follows(Counted next, Counted before) =>
        (next.Number - before.Number) is > 0 and <= WidestStep || next.Number <= 1 || (next.Number == before.Number && next.IsBare && before.IsBare);

    private static Counted? Read(int block, Heading heading)
    {
        var bare = Numbered().Match(heading.Title.Text);
        var parsed = bare.Success ? new AgendaHeading(bare.Groups["number"].Value, bare.Groups["title"].Value.Trim().TrimEnd(':'), Labelled: false) : AgendaHeading.Of(heading.Title.Text);
        return int.TryParse(parsed.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new Counted(block, heading.Level, number, parsed, bare.Success) : null;
    }

    [GeneratedRegex(@"^(?<number>\d{1,2})[ \u00A0]+(?<title>[^\s\p{L}]{0,4}\p{L}[^\n]*)$", Matching.Exact)]
    private static partial Regex Numbered();

    private sealed record Counted(int Block, int Level, int Number, AgendaHeading Heading, bool IsBare);
}
