using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>A <see cref="MarkedText"/> in the making.</summary>
internal sealed class MarkedTextBuilder
{
    /// <summary>Below the headings that stand over a list.</summary>
    private const int LevelOfEntries = 3;

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<AgendaMark>.Builder marks = ImmutableArray.CreateBuilder<AgendaMark>();
    private bool wasCut;

    /// <summary>The titles of the same agenda above: a line that is one of them is a whole title.</summary>
    public HashSet<string> Listed { get; init; } = [];

    /// <summary>Whether an item has begun.</summary>
    public bool Begun => marks.Count > 0;

    public void Add(Block block) => blocks.Add(block);

    public void AddRange(IEnumerable<Block> others) => blocks.AddRange(others);

    /// <summary>Adds what is no title by itself: behind the first item a heading begins another, unless it is that of an appendix.</summary>
    public void GoOn(Block block)
    {
        if (Begun && block is Heading heading && !HeadingWords.AreAppendix(heading.Title.Text))
        {
            Begin(heading);
        }
        else
        {
            Add(block);
        }
    }

    /// <summary>Cuts a paragraph at the lines that begin items.</summary>
    /// <param name="level">Of the headings that they become.</param>
    public void Cut(Passage passage, IEnumerable<(int Line, AgendaHeading Heading)> titles, int level)
    {
        var lines = PassageLines.Of(passage);
        var from = 0;
        foreach (var (line, heading) in titles)
        {
            AddLines(passage, lines, from, line);
            Begin(PassageLines.AsHeading(passage, lines, line..(line + 1), level), heading);
            from = line + 1;
        }

        AddLines(passage, lines, from, lines.Length);
    }

    public void Begin(Heading heading) => Begin(heading, AgendaHeading.Of(heading.Title.Text));

    public void Begin(Heading heading, AgendaHeading parsed)
    {
        wasCut = wasCut || heading.Title.Anchor.Length == 0;
        marks.Add(new AgendaMark(blocks.Count, parsed));
        blocks.Add(heading);
    }

    /// <summary>Begins an item with the first passage of a list's entry: its title, and what stands below the title in the same passage.</summary>
    /// <param name="number">What the list counts; becomes part of the heading, as the reader has seen it.</param>
    public void BeginEntry(Passage first, string? number)
    {
        var lines = PassageLines.Of(first);
        if (EntryTitle.BehindBold(lines[0]) is { IsEmpty: false } said)
        {
            lines = [[lines[0][0]], said, .. lines[1..]];
            Begin(Numbered(PassageLines.AsHeading(first, lines, ..1, LevelOfEntries), number));
            blocks.Add(first with { Content = PassageLines.Joined(lines, 1, lines.Length), Kind = PassageKind.Paragraph, Anchor = "" });
            return;
        }

        var titleLines = IsListed(AgendaTitle.Of(first.Text)) ? 1 : EntryTitle.Lines(first, lines);
        Begin(Numbered(PassageLines.AsHeading(first, lines, ..titleLines, LevelOfEntries), number));
        AddLines(first, lines, titleLines, lines.Length);
    }

    /// <summary>Begins an item with a line of a list's entry that has its own number.</summary>
    public void BeginLine(Passage entry, ImmutableArray<ImmutableArray<Inline>> lines, int line) => Begin(PassageLines.AsHeading(entry, lines, line..(line + 1), LevelOfEntries));

    private static Heading Numbered(Heading heading, string? number) => number is null ? heading : heading with { Title = EntryTitle.Numbered(heading.Title, number) };

    /// <summary>Also with a time or a name behind it: <c>Kasse (15:31)</c>.</summary>
    private bool IsListed(string title) =>
        Listed.Contains(title) || (title.IndexOf(" (", StringComparison.Ordinal) is > 0 and var aside && Listed.Contains(title[..aside].TrimEnd(':')));

    /// <summary>Adds what stands in some lines of a paragraph, if anything does.</summary>
    private void AddLines(Passage passage, ImmutableArray<ImmutableArray<Inline>> lines, int from, int to)
    {
        if (from == 0 && to == lines.Length)
        {
            blocks.Add(passage);
        }
        else if (PassageLines.Cut(passage, lines, from, to) is { } part)
        {
            wasCut = true;
            blocks.Add(part);
        }
    }

    public MarkedText Finish() => new(blocks.ToImmutable(), marks.ToImmutable(), wasCut);
}
