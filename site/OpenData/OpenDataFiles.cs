using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.OpenData.Oparl;

namespace Protokollarchiv.OpenData;

/// <summary>
/// What other programs read, made one file at a time. The sitemap is made of the pages instead: see <see cref="Sitemap"/>.
/// </summary>
internal static class OpenDataFiles
{
    public static IEnumerable<OutputFile> Of(MinutesArchive archive)
    {
        yield return RobotsFile.Of(archive.Settings);
        yield return OpenSearchFile.Of(archive.Settings);
        yield return ResolutionTable.Of(archive);
        yield return CalendarFile.Of(archive);
        foreach (var file in AtomFeeds.Of(archive).Concat(OparlEndpoint.Of(archive)))
        {
            yield return file;
        }
    }
}
