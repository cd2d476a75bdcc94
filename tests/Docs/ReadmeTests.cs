namespace Protokollarchiv.Tests.Docs;

/// <summary>The README leads through the code as it is.</summary>
public sealed class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("README.md"));

    [Theory]
    [InlineData("site")]
    [InlineData("site/Minutes")]
    public void Every_folder_on_the_way_of_a_file_is_named(string folder)
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf(folder)).Select(path => Path.GetFileName(path));

        Assert.All(folders, name => Assert.Contains($"`{name}`", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_of_the_code_that_is_named_is_there()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("site"), "*.cs", SearchOption.AllDirectories).Select(path => path.Replace('\\', '/')).ToList();

        var named = Text.Split('`').Where((quoted, index) => index % 2 == 1 && quoted.EndsWith(".cs", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(files, path => path.EndsWith($"/{name}", StringComparison.Ordinal)));
    }
}
