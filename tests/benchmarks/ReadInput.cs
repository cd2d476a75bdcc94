using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy.Names;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Benchmarks;

/// <summary>An input folder read but not linked.</summary>
internal sealed record ReadInput(ImmutableArray<Meeting> Meetings, Register Register)
{
    public static ReadInput Of(string folder, BuildContext context)
    {
        var settings = new SiteSettings();
        var sources = new InputFolder(folder, context.Diagnostics).List();
        var register = SitePipelines.Registers(sources, settings, context);
        return new ReadInput(SitePipelines.Meetings(settings, sources.Others.Keys.ToFrozenSet(StringComparer.Ordinal), WithheldNames.None).Run(sources.Minutes, context), register);
    }
}
