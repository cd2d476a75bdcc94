using System.Text;
using Protokollarchiv.Commands;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>The site of the example archive as it was on a day soon after its last minutes, served with the host's headers; built once for all gates.</summary>
internal sealed class ServedExample
{
    private static readonly Lazy<ServedExample> Built = new(() => new ServedExample());

    private ServedExample()
    {
        var output = Directory.CreateTempSubdirectory("example-");
        try
        {
            var context = SmallArchive.Context(new DateOnly(2024, 12, 1));
            var options = new BuildOptions { Input = Repository.PathOf(BuiltExample.Input), Output = output.FullName, Theme = Repository.PathOf("themes/standard") };
            var built = SiteBuild.Run(options, publish: true, context);
            Assert.False(built is null || context.Failed, string.Join('\n', context.Diagnostics.Sorted().Select(d => d.ToString())));
            Server.AddFolder(output.FullName, "");
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    public static ServedExample Site => Built.Value;

    public SiteServer Server { get; } = new();

    /// <param name="url">As <c>/themen/</c>; a query does not count.</param>
    public string Html(string url)
    {
        var path = url.Split('?')[0][1..];
        return Encoding.UTF8.GetString(Server.Files[path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path]);
    }

    /// <summary>A new window with an empty cache and nothing in it yet.</summary>
    public Task<OpenPage> OpenAsync(int width = 1280, bool scripts = true) => OpenPage.OpenAsync(Server, width, scripts);
}
