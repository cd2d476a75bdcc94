using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary>What the findings mean for the exit code.</summary>
internal static class Verdict
{
    /// <param name="site">Null when there was no input folder.</param>
    public static ExitCode Of(BuiltSite? site, BuildContext context) =>
        site is null ? ExitCode.WrongCall : context.Failed ? ExitCode.ContentErrors : ExitCode.Success;
}
