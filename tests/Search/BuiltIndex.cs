using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Search;
using Protokollarchiv.Search.Attached;

namespace Protokollarchiv.Tests.Search;

/// <summary>The search index of an archive, without anything beside its minutes.</summary>
internal static class BuiltIndex
{
    private static readonly SourceFiles NoFiles = new(null, [], [], [], [], [], ImmutableSortedDictionary<string, SourceFile>.Empty);

    public static List<OutputFile> Files(MinutesArchive archive, int threads = 2) => [.. SearchFiles.Of(new Site(archive, new Words(new() { ["meeting.item"] = "TOP {number}" })), NoFiles, new BuildContext { Threads = threads })];

    public static ArchiveIndex Of(MinutesArchive archive)
    {
        var context = new BuildContext();
        return new ArchiveIndex(archive, new AttachedTexts().In(archive, NoFiles, context), context.Parallel);
    }
}
