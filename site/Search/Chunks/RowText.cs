using System.Buffers;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages;
using Protokollarchiv.Search.Attached;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// What a hit shows, as lines of fields between tabs. M begins a meeting: slug, date, committee, title. D begins a document: anchor, number,
/// title. P is a passage: anchor, speaker, text, in which U+001F stands between the parts of a compound; S is one whose text begins with its
/// speaker's name.
/// </summary>
internal sealed class RowText(ArchiveIndex index, Words siteWords)
{
    private const byte Tab = (byte)'\t';
    private const byte LineEnd = (byte)'\n';
    private const byte Seam = 0x1F;

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c)]);

    public void Write(int from, int to, ArrayBufferWriter<byte> lines)
    {
        for (var number = from; number < to; number++)
        {
            var document = index.Documents[number];
            var meeting = index.Meetings[document.Meeting];
            if (number == from || index.Documents[number - 1].Meeting != document.Meeting)
            {
                WriteMeeting(meeting.Linked.Meeting, lines);
            }

            if (document.Attached >= 0)
            {
                WriteAttached(document, meeting, lines);
                continue;
            }

            var item = document.IsPreamble ? null : meeting.Linked.Meeting.Items[document.Item];
            Line('D', lines, item?.Anchor ?? "", item?.Number is { } written ? siteWords.NumberOfItem(written) : "", item?.Title ?? "");
            WritePassages(document, meeting.Linked, lines);
        }
    }

    /// <summary>Its anchors are the file beside the page of the meeting: <c>./haushalt.pdf#page=2</c>.</summary>
    private void WriteAttached(SearchDocument document, SearchedMeeting meeting, ArrayBufferWriter<byte> lines)
    {
        var text = meeting.Attached[document.Attached];
        var place = $".{text.Url[text.Url.LastIndexOf('/')..]}";
        Line('D', lines, place, "", text.Title(siteWords));
        for (var passage = document.Start; passage < document.End; passage++)
        {
            Bytes($"P{place}\t\t", lines);
            WriteText(meeting.TextOf(passage), document.Meeting, passage, lines);
            lines.Write([LineEnd]);
        }
    }

    private static void WriteMeeting(Meeting meeting, ArrayBufferWriter<byte> lines) =>
        Line('M', lines, meeting.Slug, meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", meeting.Committee ?? "", meeting.Title);

    private void WritePassages(SearchDocument document, LinkedMeeting meeting, ArrayBufferWriter<byte> lines)
    {
        var speakers = Speakers(document, meeting);
        var anchor = "";
        for (var number = document.Start; number < document.End; number++)
        {
            var passage = meeting.Meeting.Passages[number];
            if (passage.Text.Length == 0 || number == meeting.Meeting.TitleLine?.Index)
            {
                continue;
            }

            if (passage.Kind == PassageKind.Cell && passage.Anchor == anchor)
            {
                Bytes(" | ", lines);
            }
            else
            {
                EndLine(anchor, lines);
                var (speaker, begins) = speakers.GetValueOrDefault(number, ("", false));
                Bytes(begins ? "S" : "P", lines);
                Bytes(passage.Anchor, lines);
                lines.Write([Tab]);
                Clean(speaker, lines);
                lines.Write([Tab]);
                anchor = passage.Anchor;
            }

            WriteText(passage.Text, document.Meeting, number, lines);
        }

        EndLine(anchor, lines);
    }

    private static void EndLine(string anchor, ArrayBufferWriter<byte> lines)
    {
        if (anchor.Length > 0)
        {
            lines.Write([LineEnd]);
        }
    }

    private static Dictionary<int, (string Name, bool Begins)> Speakers(SearchDocument document, LinkedMeeting meeting)
    {
        var speakers = new Dictionary<int, (string Name, bool Begins)>();
        foreach (var statement in meeting.Statements)
        {
            if (statement.Item == document.Item)
            {
                foreach (var passage in statement.Passages)
                {
                    speakers[passage] = (statement.Person.Name, passage == statement.Passages[0]);
                }
            }
        }

        return speakers;
    }

    private void WriteText(string text, int meeting, int passage, ArrayBufferWriter<byte> lines)
    {
        var written = 0;
        var words = index.Text[meeting].Passages;
        var ids = words.Of(passage);
        for (var i = 0; i < ids.Length; i++)
        {
            foreach (var seam in index.Terms.SeamsOf(ids[i]))
            {
                var at = words.StartOf(passage, i) + seam;
                Clean(text.AsSpan(written, at - written), lines);
                lines.Write([Seam]);
                written = at;
            }
        }

        Clean(text.AsSpan(written), lines);
    }

    private static void Line(char kind, ArrayBufferWriter<byte> lines, params ReadOnlySpan<string> fields)
    {
        lines.Write([(byte)kind]);
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                lines.Write([Tab]);
            }

            Clean(fields[i], lines);
        }

        lines.Write([LineEnd]);
    }

    /// <summary>Writes text whose control characters, line ends among them, become spaces.</summary>
    private static void Clean(ReadOnlySpan<char> text, ArrayBufferWriter<byte> lines)
    {
        for (var control = text.IndexOfAny(Controls); control >= 0; control = text.IndexOfAny(Controls))
        {
            Bytes(text[..control], lines);
            lines.Write(" "u8);
            text = text[(control + 1)..];
        }

        Bytes(text, lines);
    }

    private static void Bytes(ReadOnlySpan<char> text, ArrayBufferWriter<byte> lines) =>
        lines.Advance(Encoding.UTF8.GetBytes(text, lines.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
