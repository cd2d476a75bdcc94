using System.Collections.Immutable;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Links all minutes: reads every meeting for names, lets each committee's minutes together decide whom they mean, then links meeting by
/// meeting, and last collects where everyone and everything stands.
/// </summary>
internal static class ArchiveLinker
{
    public static MinutesArchive Link(ImmutableArray<Meeting> read, Register register, SiteSettings settings, BuildContext context)
    {
        var state = ArchiveState.Of(read, register, settings, context);
        foreach (var diagnostic in state.Diagnostics)
        {
            context.Diagnostics.Report(diagnostic);
        }

        return state.Archive;
    }
}
