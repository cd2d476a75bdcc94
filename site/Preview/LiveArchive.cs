using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Preview;

/// <summary>The archive as the input folder is now.</summary>
internal sealed class LiveArchive
{
    private readonly BuildOptions options;

    private LiveArchive(BuildOptions options, SourceFiles sources, MinutesArchive archive, ImmutableArray<Diagnostic> diagnostics)
    {
        this.options = options;
        Sources = sources;
        Archive = archive;
        Diagnostics = diagnostics;
    }

    public SourceFiles Sources { get; private set; }

    public MinutesArchive Archive { get; private set; }

    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <returns>Null when there is no input folder; this has then been reported.</returns>
    public static LiveArchive? Open(BuildOptions options, BuildContext context) =>
        SiteBuild.ReadSources(options, context) is { } sources
            ? new LiveArchive(options, sources, SiteBuild.Read(sources, context), context.Diagnostics.Sorted())
            : null;

    /// <summary>Reads again what was saved. Where the input folder has gone, the archive stays as it was.</summary>
    public void Update()
    {
        var context = new BuildContext { Drafts = options.Drafts };
        if (SiteBuild.ReadSources(options, context) is { } sources)
        {
            Sources = sources;
            Archive = SiteBuild.Read(sources, context);
        }

        Diagnostics = context.Diagnostics.Sorted();
    }
}
