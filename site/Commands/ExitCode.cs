using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary>How a command ended, for scripts and hosts.</summary>
internal enum ExitCode
{
    Success = 0,

    /// <summary>The content has errors; nothing was published.</summary>
    ContentErrors = 1,

    /// <summary>The call was wrong.</summary>
    WrongCall = 2,

    /// <summary>The surroundings failed: disk, permissions, memory.</summary>
    SurroundingsFailed = 3,

    /// <summary>A bug of the program.</summary>
    Bug = 70,
}

/// <summary>What the findings mean for the exit code.</summary>
internal static class Verdict
{
    /// <param name="site">Null when there was no input folder.</param>
    public static ExitCode Of(BuiltSite? site, BuildContext context) =>
        site is null ? ExitCode.WrongCall : context.Failed ? ExitCode.ContentErrors : ExitCode.Success;
}
