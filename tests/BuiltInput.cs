using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Protokollarchiv.Tests;

/// <summary>The site that an input folder of the checkout makes, built once for all tests that look at it.</summary>
public abstract class BuiltInput : IDisposable
{
    private readonly DirectoryInfo output = Directory.CreateTempSubdirectory("site-");

    /// <param name="input">Relative to the checkout, with '/'.</param>
    /// <param name="options">Further options of the command line.</param>
    private protected BuiltInput(string input, params string[] options)
    {
        Run = ProgramRun.Of(["build", "--input", Repository.PathOf(input), "--output", Output, .. options]);
        Assert.True(Run.ExitCode == 0, Run.Error + Run.Out);
    }

    public string Output => output.FullName;

    internal ProgramRun Run { get; }

    /// <param name="url">As <c>/themen/afd/</c>.</param>
    internal IHtmlDocument Page(string url) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Output, url.TrimStart('/'), "index.html")));

    public void Dispose()
    {
        output.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
