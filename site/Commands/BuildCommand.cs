using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary><c>build</c>: input to output.</summary>
internal static class BuildCommand
{
    public static ExitCode Run(BuildOptions options) => CheckCommand.Run(options, json: false);
}
