namespace Protokollarchiv.Tests.Theming;

/// <summary>A theme of a few files, and a small archive that is built with it.</summary>
internal sealed class SmallTheme : IDisposable
{
    public SmallArchive Archive { get; } = SmallArchive.Of("""
        -- site.yml --
        titel: Verein <b>fett</b> & Co.
        theme: standard
        -- protokolle/2022-10-24-vorstand.md --
        ---
        datum: 2022-10-24
        gremium: Vorstand
        ---
        ## 1. Begrüßung

        Alle sind da.
        """);

    private string Folder => Path.Combine(Path.GetDirectoryName(Archive.Input)!, "thema", "klein");

    public void Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    public ProgramRun Build() => ProgramRun.Of("build", "--input", Archive.Input, "--output", Archive.Output, "--theme", Folder);

    public string Page(string path) => File.ReadAllText(Path.Combine(Archive.Output, path));

    public void Dispose() => Archive.Dispose();
}
