using System.Buffers;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.OpenData;
using Protokollarchiv.OpenData.Oparl;

namespace Protokollarchiv.Tests.OpenData;

/// <summary>The files that batches make, for tests that look into them.</summary>
internal static class Made
{
    /// <summary>Everything that is for other programs and grows with the archive.</summary>
    public static IReadOnlyList<OutputFile> OpenData(MinutesArchive archive) =>
    [
        .. Files(AtomFeeds.Of(archive)),
        .. Files(CalendarFile.Of(archive, () => CalendarDates.Of(archive))),
        ResolutionTable.Of(archive),
        .. Files(OparlEndpoint.Of(archive)),
    ];

    public static IReadOnlyList<OutputFile> Files(IEnumerable<FileBatch> batches)
    {
        var files = new List<OutputFile>();
        foreach (var batch in batches)
        {
            batch.Make(new ArrayBufferWriter<byte>(), files.Add);
        }

        return files;
    }
}
