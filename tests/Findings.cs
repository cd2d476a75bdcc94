namespace Protokollarchiv.Tests;

/// <summary>What reading an archive reports, but for what every small one lacks: the pages that the law asks for.</summary>
internal static class Findings
{
    /// <summary>Each as <see cref="SmallArchive.Reported"/> has it.</summary>
    public static IEnumerable<string> Of(string files)
    {
        using var archive = SmallArchive.Of(files);
        return In(archive);
    }

    public static IEnumerable<string> In(SmallArchive archive)
    {
        archive.Read();
        Assert.All(archive.Diagnostics, finding => Assert.NotEmpty(finding.Message("de")));
        return [.. archive.Reported.Where(line => !line.EndsWith("SIT5004", StringComparison.Ordinal))];
    }
}
