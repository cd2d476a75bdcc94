using System.Buffers;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pages;
using Protokollarchiv.Search.Attached;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// What a hit shows, as lines of fields between tabs. M begins a meeting: slug, date, committee, title. D begins a document: anchor, title
/// with its number. P is a passage: anchor, speaker, text; S is one whose text begins with its speaker's name. In titles and texts U+001F
/// stands between the parts of a compound.
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
                WriteMeeting(meeting.Linked.Meeting, index.Text[document.Meeting].Name, lines);
            }

            if (document.Attached >= 0)
            {
                WriteAttached(document, meeting, lines);
                continue;
            }

            var item = document.IsPreamble ? null : meeting.Linked.Meeting.Items[document.Item];
            Begin('D', lines, item?.Anchor ?? "");
            if (item?.Number is { } written)
            {
                Clean($"{siteWords.NumberOfItem(written)} ", lines);
            }

            WriteTitle(item?.Title ?? "", index.Text[document.Meeting].TitleOf(document), lines);
            WritePassages(document, meeting.Linked, lines);
        }
    }

    /// <summary>Its anchors are the file beside the page of the meeting: <c>./haushalt.pdf#page=2</c>.</summary>
    private void WriteAttached(SearchDocument document, SearchedMeeting meeting, ArrayBufferWriter<byte> lines)
    {
        var text = meeting.Attached[document.Attached];
        var place = $".{text.Url[text.Url.LastIndexOf('/')..]}";
        Begin('D', lines, place);
        Clean(text.Title(siteWords), lines);
        lines.Write([LineEnd]);
        for (var passage = document.Start; passage < document.End; passage++)
        {
            Bytes($"P{place}\t\t", lines);
            WriteText(meeting.TextOf(passage), document.Meeting, passage, lines);
            lines.Write([LineEnd]);
        }
    }

    private void WriteMeeting(Meeting meeting, int[] name, ArrayBufferWriter<byte> lines)
    {
        Begin('M', lines, meeting.Slug, meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", meeting.Committee ?? "");
        WriteTitle(meeting.Title, name, lines);
    }

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

    /// <param name="ids">Of its words, and perhaps of further ones.</param>
    private void WriteTitle(string title, int[] ids, ArrayBufferWriter<byte> lines)
    {
        var written = 0;
        var word = 0;
        foreach (var token in new WordScanner(title))
        {
            WriteSeams(title, token.Start, ids[word++], ref written, lines);
        }

        Clean(title.AsSpan(written), lines);
        lines.Write([LineEnd]);
    }

    private void WriteText(string text, int meeting, int passage, ArrayBufferWriter<byte> lines)
    {
        var written = 0;
        var words = index.Text[meeting].Passages;
        var ids = words.Of(passage);
        for (var i = 0; i < ids.Length; i++)
        {
            WriteSeams(text, words.StartOf(passage, i), ids[i], ref written, lines);
        }

        Clean(text.AsSpan(written), lines);
    }

    /// <summary>The text up to the last seam of a word.</summary>
    private void WriteSeams(string text, int start, int id, ref int written, ArrayBufferWriter<byte> lines)
    {
        foreach (var seam in index.Terms.SeamsOf(id))
        {
            Clean(text.AsSpan(written..(start + seam)), lines);
            lines.Write([Seam]);
            written = start + seam;
        }
    }

    /// <summary>Begins a line with these fields, behind which others follow.</summary>
    private static void Begin(char kind, ArrayBufferWriter<byte> lines, params ReadOnlySpan<string> fields)
    {
        lines.Write([(byte)kind]);
        foreach (var field in fields)
        {
            Clean(field, lines);
            lines.Write([Tab]);
        }
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
