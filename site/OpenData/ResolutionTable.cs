using System.Buffers;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary>
/// <c>/beschluesse.csv</c>: every resolution, newest meeting first. Made for a double click in a German Excel: semicolons, a byte order
/// mark (without it Excel reads no UTF-8), ISO dates.
/// </summary>
internal static class ResolutionTable
{
    public static OutputFile Of(MinutesArchive archive)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        {
            var words = OpenDataWords.Of(archive.Settings);
            WriteRow(writer, words.ResolutionColumns);
            foreach (var linked in archive.Meetings.Reverse())
            {
                foreach (var resolution in linked.Meeting.ListedResolutions.Select(i => linked.Meeting.Resolutions[i]))
                {
                    WriteRow(writer, Cells(archive.Settings, words, linked.Meeting, resolution));
                }
            }
        }

        return new OutputFile("beschluesse.csv", stream.ToArray());
    }

    private static string?[] Cells(SiteSettings settings, OpenDataWords words, Meeting meeting, Resolution resolution)
    {
        var item = resolution.Item < 0 ? null : meeting.Items[resolution.Item];
        var vote = resolution.Vote;
        return
        [
            meeting.Date?.ToString("O", CultureInfo.InvariantCulture),
            meeting.Committee,
            meeting.Title,
            item?.Number,
            item?.Title,
            resolution.Number,
            resolution.Text,
            Number(vote?.Yes),
            Number(vote?.No),
            Number(vote?.Abstain),
            words.Of(vote?.Result),
            settings.Absolute($"{meeting.Url}#{meeting.Passages[resolution.Passage].Anchor}"),
        ];
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static void WriteRow(StreamWriter writer, IEnumerable<string?> cells)
    {
        writer.Write(string.Join(';', cells.Select(cell => SpreadsheetCell.Of(cell ?? ""))));
        writer.Write("\r\n");
    }
}

/// <summary>Text as a cell of a CSV file that spreadsheets open (RFC 4180).</summary>
internal static class SpreadsheetCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");

    // Spreadsheets run a cell that begins so, also after white space and in full width: minutes must not run anything.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@＝＋－＠");

    /// <returns>In quotes where needed; what a spreadsheet would take for a formula begins with an apostrophe.</returns>
    public static string Of(string text)
    {
        var begin = text.AsSpan().TrimStart();
        var harmless = !begin.IsEmpty && Formula.Contains(begin[0]) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
