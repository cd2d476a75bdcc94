using System.IO.Compression;
using System.Text;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Tests.Theming;

public sealed class ScriptBundleTests
{
    private const string Worker = "import { b } from './b.js';\nimport { c } from './c.js';\nb(c);\n";

    [Fact]
    public void A_script_is_published_with_what_it_imports_each_once_and_in_order()
    {
        Assert.Equal("const c = 1;\nfunction b() {}\nb(c);\n", Bundled("import { c } from './c.js';\nexport function b() {}\n", "export const c = 1;\n"));
    }

    [Theory]
    [InlineData("export default 1;\n", "export const c = 1;\n")]
    [InlineData("export function b() {}\nconst c = 2;\n", "export const c = 1;\n")]
    [InlineData("import { x } from './missing.js';\nexport const b = x;\n", "export const c = 1;\n")]
    [InlineData("import { c } from './c.js';\nexport const b = c;\n", "import { b } from './b.js';\nexport const c = b;\n")]
    [InlineData("export const { b } = {};\n", "export const c = 1;\n")]
    public void What_could_then_mean_something_else_stays_as_it_is(string b, string c)
    {
        Assert.Equal(Worker, Bundled(b, c));
    }

    [Fact]
    public void A_visitor_loads_at_most_15_kilobytes_of_search()
    {
        var folder = Repository.PathOf("themes/standard/assets");
        var scripts = Directory.EnumerateFiles(folder, "*.js", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

        Assert.InRange(Loaded("js/search.js") + Loaded("js/search/worker.js"), 1, 15 * 1024);

        long Loaded(string name)
        {
            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                gzip.Write(ScriptText.Published(ScriptBundle.Of(name, scripts)));
            }

            return compressed.Length;
        }
    }

    private static string Bundled(string b, string c) => Encoding.UTF8.GetString(ScriptBundle.Of("worker.js", new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["worker.js"] = Encoding.UTF8.GetBytes(Worker),
        ["b.js"] = Encoding.UTF8.GetBytes(b),
        ["c.js"] = Encoding.UTF8.GetBytes(c),
    }));
}
