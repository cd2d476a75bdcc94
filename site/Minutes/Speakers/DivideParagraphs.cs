using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Resolutions;
using Protokollarchiv.Minutes.Tasks;
using Protokollarchiv.Minutes.Votes;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Speakers;

/// <summary>
/// Makes paragraphs of the lines of one in which several people speak or that sets several tasks: <c>HM: …</c>, and on the next line <c>JP: …</c>
/// or <c>TODO: …</c>; the first line may be a resolution. Only who was there speaks, so that <c>Vorschlag:</c> divides nothing; any other line
/// goes on with what the one above says.
/// </summary>
internal sealed class DivideParagraphs : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var division = new Division(meeting);
        var divided = meeting with
        {
            Preamble = division.Of(meeting.Preamble),
            Items = [.. meeting.Items.Select(item => item with { Blocks = division.Of(item.Blocks) })],
        };
        return division.WasCut ? document with { Meeting = PassageRenaming.Of(divided) } : document;
    }

    private sealed class Division(Meeting meeting)
    {
        private readonly MeetingPeople present = new(meeting with { Attendance = meeting.Attendance with { Excused = [], Absent = [] }, Chair = null, MinutesBy = null });

        public bool WasCut { get; private set; }

        public ImmutableArray<Block> Of(ImmutableArray<Block> blocks)
        {
            ImmutableArray<Block>.Builder? divided = null;
            for (var i = 0; i < blocks.Length; i++)
            {
                var parts = blocks[i] is Passage { Kind: PassageKind.Paragraph } passage && MayDivide(passage.Text) ? Parts(passage) : [];
                if (parts.Length > 1 && divided is null)
                {
                    divided = ImmutableArray.CreateBuilder<Block>();
                    divided.AddRange(blocks[..i]);
                    WasCut = true;
                }

                divided?.AddRange(parts.Length > 1 ? parts : [blocks[i]]);
            }

            return divided?.DrainToImmutable() ?? blocks;
        }

        private static bool MayDivide(string text) =>
            text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && (SpeakerLabel.LengthIn(text.AsSpan(0, end)) > 0 || SetsTask(text[..end]) || IsResolution(text[..end]));

        /// <summary>The lines from each speaker or task to the next; one or none when there are no two.</summary>
        private ImmutableArray<Block> Parts(Passage passage)
        {
            var lines = PassageLines.Of(passage);
            var first = PlainText.Of(lines[0]);
            var isTalk = Speaks(first);
            if (!isTalk && !SetsTask(first) && !IsResolution(first))
            {
                return [];
            }

            int[] starts = [0, .. Enumerable.Range(1, lines.Length - 1).Where(i => Begins(PlainText.Of(lines[i]), isTalk))];
            return starts.Length > 1
                ? [.. starts.Select((start, i) => PassageLines.Cut(passage, lines, start, i + 1 < starts.Length ? starts[i + 1] : lines.Length)).OfType<Block>()]
                : [];
        }

        /// <param name="isTalk">Where the first line is no speech, a name that ends its line is whose tasks stand below it.</param>
        private bool Begins(string line, bool isTalk) => (Speaks(line) && (isTalk || !IsAbove(line))) || SetsTask(line);

        /// <summary>A name before what it voted or how many votes it got is part of a vote.</summary>
        private bool Speaks(ReadOnlySpan<char> line) =>
            SpeakerLabel.LengthIn(line) is > 0 and var length && !meeting.Attendance.IsEmpty && present.IsPerson(WithoutAside(line[..length])) && !IsVote(line[(length + 1)..]);

        private static bool IsVote(ReadOnlySpan<char> said) => ElectionCount.IsAll(said) || VoteWords.Of(said.Trim(" .")).Token is VoteToken.Yes or VoteToken.No or VoteToken.Abstain;

        /// <summary>A label that ends its line stands above what follows.</summary>
        private static bool SetsTask(string line) => (TaskBox.LengthIn(line, out _) is > 0 and var box ? box : TaskLabel.LengthIn(line)) is > 0 and var start && start < line.Length && !IsAbove(line);

        private static bool IsResolution(string line) => ResolutionLabel.Of(line) is { } label && label.Length < line.Length && !IsAbove(line);

        private static bool IsAbove(string line) => line.AsSpan().TrimEnd("*_ ") is [.., ':'];

        private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> name) => name.IndexOf('(') is > 0 and var aside && name[^1] == ')' ? name[..aside] : name;
    }
}
