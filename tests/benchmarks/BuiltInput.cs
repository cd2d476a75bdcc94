using Protokollarchiv.Commands;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Tests;
using Protokollarchiv.Tests.Browser;

namespace Protokollarchiv.Benchmarks;

/// <summary>Several input folders laid over each other, built as one site and served from memory.</summary>
internal static class BuiltInput
{
    public static SiteServer Serve(params ReadOnlySpan<string> folders)
    {
        var work = Directory.CreateTempSubdirectory("benchmark-");
        try
        {
            var input = Path.Combine(work.FullName, "input");
            foreach (var folder in folders)
            {
                Copy(folder, input);
            }

            var output = Path.Combine(work.FullName, "output");
            var context = new BuildContext();
            if (SiteBuild.Run(new BuildOptions { Input = input, Output = output, Theme = Repository.PathOf("themes/standard") }, publish: true, context) is null || context.Failed)
            {
                throw new InvalidOperationException(string.Join('\n', context.Diagnostics.Sorted().Take(20)));
            }

            var server = new SiteServer();
            server.AddFolder(output, "");
            return server;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target, overwrite: true);
        }
    }
}
