using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Divides the text into its title line, what stands before the agenda, and the agenda items. Items are the headings that carry a
/// number or "TOP"; where none does, all but those over attendance and agenda. Headings below an item are its sub-items.
/// </summary>
internal sealed partial class DivideIntoItems : IModule<SourceDocument, MeetingDraft>
{
    public MeetingDraft Run(SourceDocument document, BuildContext context)
    {
        var blocks = document.Blocks;
        var titleLine = blocks is [Heading first, ..] && IsTitleLine(first, blocks) ? first.Title : null;
        if (titleLine is not null)
        {
            blocks = blocks.RemoveAt(0);
        }

        var numbered = blocks.OfType<Heading>().Any(h => AgendaHeading.Of(h.Title.Text).Number is not null);
        var division = new Division(document.Path, context.Diagnostics);
        foreach (var block in blocks)
        {
            if (block is Heading heading && (division.Begun || IsItem(heading, numbered)))
            {
                division.Begin(heading);
            }
            else
            {
                division.Add(block);
            }
        }

        division.End();
        var meeting = new Meeting
        {
            Source = document.Path,
            Slug = "",
            Title = "",
            TitleLine = titleLine,
            Preamble = division.Preamble,
            Items = division.Items,
            Passages = TextOrder.Passages(titleLine, division.Preamble, division.Items),
        };
        return new MeetingDraft(document.FrontMatter, meeting);
    }

    /// <summary>The first heading names the meeting when it carries no number and either says so or stands above all others.</summary>
    private static bool IsTitleLine(Heading heading, ImmutableArray<Block> blocks)
    {
        var text = heading.Title.Text;
        if (AgendaHeading.Of(text).Number is not null || AboutTheMeeting().IsMatch(text))
        {
            return false;
        }

        return NamesMeeting().IsMatch(text)
            || GermanDate.FindFirst(text) is not null
            || (heading.Level == 1 && blocks.OfType<Heading>().Skip(1).All(h => h.Level > 1) && blocks.OfType<Heading>().Skip(1).Any());
    }

    private static bool IsItem(Heading heading, bool numbered) =>
        numbered ? AgendaHeading.Of(heading.Title.Text).Number is not null : !AboutTheMeeting().IsMatch(heading.Title.Text);

    [GeneratedRegex(@"protokoll|niederschrift|sitzung|versammlung|treffen|minutes|meeting|besprechung|plenum", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamesMeeting();

    [GeneratedRegex(
        @"^\s*(anwesen|teilnehm|teilgenommen|entschuldigt|unentschuldigt|abwesen|nicht (da|anwesend)|fehlend|g[aä]ste?\b|attend|present|absent|guests|tagesordnung|agenda|top(s|-liste)?\s*:?$|themen\s*:?$|protokoll(ant|f|:|$)|minutes\s*:?$|datum|ort\b|zeit\b|beginn|ende\b|moderation|(sitzungs|versammlungs)?leitung|organisatorisches\s*:?$|formal(ia|ien)\s*:?$|metadaten)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AboutTheMeeting();

    /// <summary>Agenda items in the making.</summary>
    private sealed class Division(string path, DiagnosticBag diagnostics)
    {
        private readonly ImmutableArray<Block>.Builder preamble = ImmutableArray.CreateBuilder<Block>();
        private readonly ImmutableArray<AgendaItem>.Builder items = ImmutableArray.CreateBuilder<AgendaItem>();
        private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);
        private readonly Stack<(int HeadingLevel, bool Numbered, int Level)> parents = new();
        private ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();

        public bool Begun => items.Count > 0;

        public ImmutableArray<Block> Preamble => preamble.ToImmutable();

        public ImmutableArray<AgendaItem> Items => items.ToImmutable();

        public void Add(Block block) => (Begun ? blocks : preamble).Add(block);

        public void Begin(Heading heading)
        {
            End();
            var parsed = AgendaHeading.Of(heading.Title.Text);
            var level = Level(heading, parsed);
            var anchor = Anchor(parsed, heading.Title);
            if (parsed is { Number: not null, Title: "" })
            {
                diagnostics.Report(DiagnosticCodes.ItemWithoutTitle, new SourceLocation(path, heading.Line, heading.Column), parsed.Number);
            }

            items.Add(new AgendaItem(items.Count, parsed.Number, parsed.Title, anchor, level, heading.Title with { Anchor = anchor }, []));
        }

        public void End()
        {
            if (Begun)
            {
                items[^1] = items[^1] with { Blocks = blocks.ToImmutable() };
                blocks = ImmutableArray.CreateBuilder<Block>();
            }
        }

        /// <summary>By the number where both have one (0.3 is below 0), else by the heading's level.</summary>
        private int Level(Heading heading, AgendaHeading parsed)
        {
            while (parents.TryPeek(out var parent) && !Encloses(parent, heading, parsed))
            {
                parents.Pop();
            }

            var level = parents.Count == 0 ? 0 : parents.Peek().Level + 1;
            parents.Push((heading.Level + (parsed.Number is null ? 0 : parsed.Depth), parsed.Number is not null, level));
            return level;
        }

        private static bool Encloses((int HeadingLevel, bool Numbered, int Level) parent, Heading heading, AgendaHeading parsed) =>
            parent.HeadingLevel < heading.Level + (parent.Numbered && parsed.Number is not null ? parsed.Depth : 0);

        private string Anchor(AgendaHeading parsed, Passage title)
        {
            var anchor = parsed.Number is null ? title.Anchor : "top-" + parsed.Number.Replace('.', '-').ToLowerInvariant();
            var times = anchors[anchor] = anchors.GetValueOrDefault(anchor) + 1;
            if (times == 1)
            {
                return anchor;
            }

            if (parsed.Number is not null)
            {
                diagnostics.Report(DiagnosticCodes.ItemNumberTwice, new SourceLocation(path, title.Line, title.Column), parsed.Number);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{anchor}-{times}");
        }
    }
}
