using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>Divides the text into what stands before the agenda and the items, which nest by their numbers or by the levels of their headings.</summary>
internal sealed class DivideIntoItems : IModule<FoundAgenda, MeetingDraft>
{
    public MeetingDraft Run(FoundAgenda document, BuildContext context)
    {
        var (blocks, marks, _) = document.Text;
        var preamble = marks.IsEmpty ? blocks : blocks[..marks[0].Block];
        var listed = ListedTitles.In(preamble);
        var division = new Division(document.Document.Path, context.Diagnostics);
        for (var i = 0; i < marks.Length; i++)
        {
            var start = marks[i].Block + 1;
            var end = i + 1 < marks.Length ? marks[i + 1].Block : blocks.Length;
            division.Add((Heading)blocks[start - 1], Titled(marks[i].Heading, listed), blocks[start..end]);
        }

        var items = division.Items;
        var meeting = new Meeting
        {
            Source = document.Document.Path,
            Slug = "",
            Title = "",
            TitleLine = document.TitleLine,
            Preamble = preamble,
            Items = items,
            Passages = TextOrder.Passages(document.TitleLine, preamble, items),
        };
        if (meeting.Passages.IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCodes.NoText, new SourceLocation(meeting.Source));
        }

        return new MeetingDraft(document.Document.FrontMatter, meeting, document.Title);
    }

    private static AgendaHeading Titled(AgendaHeading heading, Dictionary<string, string> listed) =>
        heading is { Number: { } number, Title: "" } && listed.TryGetValue(number, out var title) ? heading with { Title = title } : heading;

    /// <summary>Agenda items in the making.</summary>
    private sealed class Division(string path, DiagnosticBag diagnostics)
    {
        private readonly ImmutableArray<AgendaItem>.Builder items = ImmutableArray.CreateBuilder<AgendaItem>();
        private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
        private readonly Stack<(int HeadingLevel, string? Number, int Level)> parents = new();
        private int? lastNumber;

        public ImmutableArray<AgendaItem> Items => items.DrainToImmutable();

        public void Add(Heading heading, AgendaHeading parsed, ImmutableArray<Block> blocks)
        {
            var where = new SourceLocation(path, heading.Line, heading.Column);
            if (parsed is { Number: { } number, Title: "" })
            {
                diagnostics.Report(DiagnosticCodes.ItemWithoutTitle, where, number);
            }

            var level = Level(heading, parsed);
            parsed = Lettered(parsed);
            var anchor = Anchor(parsed, heading.Title, where);
            if (level == 0)
            {
                ReportGap(parsed.Number, where);
            }

            items.Add(new AgendaItem(items.Count, parsed.Number, parsed.Title, anchor, level, heading.Title with { Anchor = anchor }, blocks));
        }

        private void ReportGap(string? written, SourceLocation where)
        {
            if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return;
            }

            if (lastNumber is { } last && number > last + 1)
            {
                diagnostics.Report(DiagnosticCodes.ItemNumberMissing, where, last.ToString(CultureInfo.InvariantCulture), written);
            }

            lastNumber = number;
        }

        /// <summary>By the number where both have one (0.3 is below 0), else by the heading's level.</summary>
        private int Level(Heading heading, AgendaHeading parsed)
        {
            while (parents.TryPeek(out var parent) && !Encloses(parent, heading, parsed))
            {
                parents.Pop();
            }

            var level = parents.Count == 0 ? 0 : parents.Peek().Level + 1;
            parents.Push((heading.Level + (parsed.Number is null ? 0 : parsed.Depth), parsed.Number, level));
            return level;
        }

        private static bool Encloses((int HeadingLevel, string? Number, int Level) parent, Heading heading, AgendaHeading parsed) =>
            parent.HeadingLevel < heading.Level + (parent.Number is not null && parsed.Number is not null ? parsed.Depth : 0);

        /// <summary><c>a) Bericht</c> right below item 4 is 4a.</summary>
        private AgendaHeading Lettered(AgendaHeading parsed) =>
            parsed is { Number: null, Title: [>= 'a' and <= 'z' and var letter, ')' or '.', ' ', .. var title] } && parents.Skip(1).FirstOrDefault().Number is { } above && char.IsAsciiDigit(above[^1])
                ? parsed with { Number = $"{above}{letter}", Title = title.Trim() }
                : parsed;

        private string Anchor(AgendaHeading parsed, Passage title, SourceLocation where)
        {
            var anchor = parsed.Number is null ? title.Anchor : "top-" + parsed.Number.Replace('.', '-').Replace(' ', '-').ToLowerInvariant();
            if (!times.TryAdd(anchor, 1) && parsed.Number is not null)
            {
                diagnostics.Report(DiagnosticCodes.ItemNumberTwice, where, parsed.Number);
            }

            // The second "TOP 3" may not take what "TOP 3.2" has.
            var given = anchor;
            while (!anchors.Add(given))
            {
                times[anchor]++;
                given = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{times[anchor]}");
            }

            return given;
        }
    }
}
