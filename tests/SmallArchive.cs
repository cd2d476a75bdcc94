using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Protokollarchiv.Archive;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Tests;

/// <summary>
/// A whole input folder written as one text, read and linked: each file begins with a line <c>-- protokolle/2022-10-24-vorstand.md --</c>.
/// </summary>
internal sealed class SmallArchive : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-");

    private SmallArchive(string files)
    {
        foreach (var (path, content) in Files(files))
        {
            Write(path, content);
        }
    }

    public string Input => Path.Combine(folder.FullName, "input");

    public string Output => Path.Combine(folder.FullName, "output");

    /// <summary>What the last <see cref="Read"/> reported, each as <c>protokolle/a.md:2:7 MIN1002</c>, in order.</summary>
    public ImmutableArray<string> Reported { get; private set; } = [];

    /// <summary>The same with severity and German message.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    public static SmallArchive Of(string files) => new(files);

    /// <summary>The meeting of minutes that stand alone in their archive.</summary>
    /// <param name="minutes">The whole file, front matter included.</param>
    public static LinkedMeeting Meeting(string minutes, string path = "protokolle/2022-10-24-vorstand.md")
    {
        using var archive = Of($"-- {path} --\n{minutes}");
        return Assert.Single(archive.Read().Meetings);
    }

    public void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public void Write(string path, byte[] content)
    {
        var full = Path.Combine(Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    public MinutesArchive Read(BuildContext? context = null)
    {
        context ??= Context();
        var archive = SiteBuild.ReadArchive(new BuildOptions { Input = Input, Output = Output }, context);
        Diagnostics = context.Diagnostics.Sorted();
        Reported = [.. Diagnostics.Select(d => $"{d.Where.File}:{d.Where.Line}:{d.Where.Column} {d.Code.Id}")];
        return archive ?? throw new InvalidOperationException(string.Join('\n', Reported));
    }

    /// <summary>Builds the site.</summary>
    /// <returns>Its pages by URL.</returns>
    public Func<string, IHtmlDocument> Build()
    {
        var context = Context();
        SiteBuild.Run(new BuildOptions { Input = Input, Output = Output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);
        Assert.False(context.Failed, string.Join('\n', context.Diagnostics.Sorted().Select(d => $"{d.Where.File}:{d.Where.Line} {d.Code.Id}")));
        return url => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Output, url.TrimStart('/'), "index.html")));
    }

    /// <summary>A build on a day that never changes.</summary>
    public static BuildContext Context() => Context(new DateOnly(2022, 11, 1));

    public static BuildContext Context(DateOnly today) => new() { Clock = new FixedClock(today) };

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<(string Path, string Content)> Files(string text)
    {
        string? path = null;
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null)
                {
                    yield return (path, string.Join('\n', lines));
                }

                path = line[3..^3];
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }

        if (path is not null)
        {
            yield return (path, string.Join('\n', lines));
        }
    }

    private sealed class FixedClock(DateOnly today) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(today, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
