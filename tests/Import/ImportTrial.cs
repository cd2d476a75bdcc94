using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Tests.Import;

/// <summary>A folder with documents, and what an import of them makes and reports.</summary>
internal sealed class ImportTrial : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("import-");

    public string Folder => folder.FullName;

    public string Input => Path.Combine(Folder, "input");

    public ImmutableArray<ImportedMinutes> Minutes { get; private set; } = [];

    public ImmutableArray<Diagnostic> Findings { get; private set; } = [];

    public bool SurroundingsFailed { get; private set; }

    /// <summary>What was reported, without what every short text lacks.</summary>
    public IReadOnlyList<string> Codes =>
        [.. Findings.Select(d => d.Code.Id).Where(id => id is not ("IMP8031" or "IMP8032" or "IMP8033" or "IMP8034" or "IMP8042")).Distinct()];

    /// <summary>The Markdown below the front matter that a document becomes.</summary>
    public static string Body(string name, string text) => Body(name, System.Text.Encoding.UTF8.GetBytes(text));

    public static string Body(string name, byte[] content)
    {
        using var trial = new ImportTrial();
        trial.Write(name, content);
        trial.Run(name);
        return Assert.Single(trial.Minutes).Markdown;
    }

    /// <summary>What an import of one document reports.</summary>
    public static IReadOnlyList<string> CodesOf(string name, byte[] content)
    {
        using var trial = new ImportTrial();
        trial.Write(name, content);
        trial.Run(name);
        return trial.Codes;
    }

    /// <summary>Asserts that no word of the document is lost, but for those that were left out on purpose.</summary>
    public static void AssertNoWordLost(string name, byte[] content)
    {
        using var trial = new ImportTrial();
        trial.Write(name, content);
        trial.Run(name);
        var minutes = Assert.Single(trial.Minutes);
        var source = SourceWords.Of(Path.Combine(trial.Folder, name));
        var result = WordSequence.OfMarkdown(File.ReadAllText(minutes.Target));
        var omitted = WordSequence.Of(string.Join(' ', minutes.Omissions.Select(o => o.Text)));
        if (name.EndsWith(".pdf", StringComparison.Ordinal))
        {
            var words = WordSequence.Whole(result.Concat(omitted));
            Assert.DoesNotContain(SourceWords.OfPdf(Path.Combine(trial.Folder, name)), word => !words(word));
            (source, result, omitted) = (WordSequence.Letters(source), WordSequence.Letters(result), WordSequence.Letters(omitted));
        }

        var missing = WordSequence.Missing(source, result);
        foreach (var word in omitted)
        {
            missing.Remove(word);
        }

        Assert.Empty(missing);
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <param name="name">A file or folder of the trial.</param>
    public void Run(string name, string? into = null, bool force = false)
    {
        var context = new BuildContext();
        var files = ImportFiles.List([Path.Combine(Folder, name)], context.Diagnostics);
        var import = new DocumentImport(new ImportOptions { Input = Input, Into = into is null ? null : Path.Combine(Folder, into), Force = force }, context);
        Minutes = files is { } found ? import.Run(found, _ => { }) : [];
        Findings = context.Diagnostics.Sorted();
        SurroundingsFailed = import.SurroundingsFailed;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
