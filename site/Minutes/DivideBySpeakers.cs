using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Decisions;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Makes paragraphs of the lines of one in which several people speak: <c>HM: …</c>, and on the next line <c>JP: …</c>. Only who was there
/// has a line of their own, so that <c>Vorschlag:</c> divides nothing; a line without a speaker goes on with what the one above says.
/// </summary>
internal sealed class DivideBySpeakers : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        if (meeting.Attendance.IsEmpty)
        {
            return document;
        }

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
        private MeetingPeople? present;

        public bool WasCut { get; private set; }

        /// <summary>Collected when the first paragraph asks for them: few have lines that may be of several speakers.</summary>
        private MeetingPeople Present =>
            present ??= new MeetingPeople(meeting with { Attendance = meeting.Attendance with { Excused = [], Absent = [] }, Chair = null, MinutesBy = null });

        public ImmutableArray<Block> Of(ImmutableArray<Block> blocks)
        {
            ImmutableArray<Block>.Builder? divided = null;
            for (var i = 0; i < blocks.Length; i++)
            {
                var parts = blocks[i] is Passage { Kind: PassageKind.Paragraph } passage && MaySpeakTwice(passage.Text) ? Parts(passage) : [];
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

        private static bool MaySpeakTwice(ReadOnlySpan<char> text) =>
            text.IndexOf('\n') is > 0 and var end && SpeakerLabel.LengthIn(text[..end]) > 0 && text[end..].Contains(':');

        /// <summary>The lines from each speaker to the next; one or none when there are no two.</summary>
        private ImmutableArray<Block> Parts(Passage passage)
        {
            var lines = PassageLines.Of(passage);
            List<int> starts = [.. Enumerable.Range(0, lines.Length).Where(i => Speaks(PlainText.Of(lines[i])))];
            return starts is [0, _, ..]
                ? [.. starts.Select((start, i) => PassageLines.Cut(passage, lines, start, i + 1 < starts.Count ? starts[i + 1] : lines.Length)).OfType<Block>()]
                : [];
        }

        private bool Speaks(ReadOnlySpan<char> line) => SpeakerLabel.LengthIn(line) is > 0 and var length && Present.IsPerson(WithoutAside(line[..length]));

        private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> name) => name.IndexOf('(') is > 0 and var aside && name[^1] == ')' ? name[..aside] : name;
    }
}
