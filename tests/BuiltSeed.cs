using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Protokollarchiv.Tests;

/// <summary>The site that the checkout's own input makes, built once for all tests that look at it.</summary>
public sealed class BuiltSeed : IDisposable
{
    private readonly DirectoryInfo output = Directory.CreateTempSubdirectory("seed-");

    public BuiltSeed()
    {
        var run = ProgramRun.Of("build", "--strict", "--input", Repository.PathOf("input"), "--output", Output);
        Assert.True(run.ExitCode == 0, run.Error + run.Out);
    }

    public string Output => output.FullName;

    /// <param name="url">As <c>/themen/afd/</c>.</param>
    internal IHtmlDocument Page(string url) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Output, url.TrimStart('/'), "index.html")));

    public void Dispose() => output.Delete(recursive: true);
}
