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
