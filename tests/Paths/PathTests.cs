using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Commands;
using Protokollarchiv.Files;
using Protokollarchiv.Tests.Import;

namespace Protokollarchiv.Tests.Paths;

/// <summary>Nothing that is written in a file decides where another file is read or written: no path leaves its folder.</summary>
public sealed partial class PathTests : IDisposable
{
    private const string Secret = "Draußengeheimnis";

    private readonly SmallArchive archive = SmallArchive.Of("""
        -- site.yml --
        titel: Verein
        -- protokolle/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## 1. Dach

        Das Dach ist dicht.
        """);

    public static TheoryData<string> Escapes =>
        new("../../geheim.txt", "../../../../../../../../etc/hostname", "/etc/hostname", "..\\..\\geheim.txt", "%2e%2e/%2e%2e/geheim.txt", "..%2f..%2fgeheim.txt", "%2e%2e%5c%2e%2e%5cgeheim.txt", "..%252f..%252fgeheim.txt", "%c0%ae%c0%ae/%c0%ae%c0%ae/geheim.txt", "..;/..;/geheim.txt", "....//....//geheim.txt", "plan.txt%00/../../geheim.txt", "file:///etc/hostname", "//localhost/etc/hostname", "~/geheim.txt", "．．/．．/geheim.txt", "protokolle/../../geheim.txt");

    private string Root => Path.GetDirectoryName(archive.Input)!;

    [Theory]
    [MemberData(nameof(Escapes))]
    public void What_minutes_link_to_show_or_list_stays_in_the_input_folder(string path)
    {
        File.WriteAllText(Path.Combine(Root, "geheim.txt"), Secret);
        archive.Write("protokolle/2022-11-24-vorstand.md", $"---\nanlagen:\n  - \"{path.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\n---\nSiehe [Plan]({path}) und ![Bild]({path}).\n");

        Build();

        Assert.All(archive.Read().Meetings.SelectMany(m => m.Meeting.Attachments), a => Assert.Null(a.Source));
        AssertNothingEscaped();
    }

    [Theory]
    [MemberData(nameof(Escapes))]
    public void No_name_or_title_leads_a_page_out_of_the_output_folder(string name)
    {
        var quoted = $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"";
        var file = name.Replace('/', '_');
        archive.Write("protokolle/2022-11-24-x.md", $"---\ntitel: {quoted}\ngremium: {quoted}\nort: {quoted}\nnummer: {quoted}\nthemen: [{quoted}]\nanwesend: [{quoted}]\n---\n# TOP {name}: {name}\n\n[[{name}]]\n");
        archive.Write($"protokolle/{file}.md", "Text.");
        archive.Write($"personen/{file}.md", $"---\nname: {quoted}\nkurz: [{quoted}]\norganisation: {quoted}\n---\n");
        archive.Write($"partner/{file}.md", $"---\nname: {quoted}\n---\n");
        archive.Write($"themen/{file}.md", $"---\nname: {quoted}\noberthema: {quoted}\nsiehe: [{quoted}]\n---\n");
        archive.Write($"seiten/{file}.md", $"---\ntitel: {quoted}\n---\n");
        archive.Write("site.yml", $"titel: {quoted}\nentfernt:\n  - von: {quoted}\n    nach: {quoted}\n");

        Build();

        AssertNothingEscaped();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("Index.HTML")]
    [InlineData("programm.js")]
    [InlineData("programm.mjs")]
    [InlineData("a..txt")]
    [InlineData("plan.t%78t")]
    [InlineData("plan.pdf?x#y")]
    [InlineData("a'\"<b>&.txt")]
    [InlineData("con")]
    public void An_attachment_takes_no_page_s_place_and_is_no_script(string name)
    {
        archive.Write($"protokolle/{name}", Secret);
        archive.Write("protokolle/2022-11-24-vorstand.md", $"---\nanlagen: ['{Uri.EscapeDataString(name)}']\n---\nText.\n");

        var failed = Build();

        Assert.False(failed);
        Assert.Contains("Text.", File.ReadAllText(Path.Combine(archive.Output, "protokolle/2022-11-24-vorstand/index.html")), StringComparison.Ordinal);
        var published = Assert.Single(Directory.EnumerateFiles(archive.Output, "*", SearchOption.AllDirectories), f => File.ReadAllText(f) == Secret);
        Assert.Matches(SafePath(), Path.GetRelativePath(archive.Output, published));
        Assert.DoesNotMatch(@"\.m?js$", published);
    }

    [Theory]
    [InlineData("../raus.html")]
    [InlineData("/tmp/raus.html")]
    [InlineData("a/../../raus.html")]
    [InlineData("")]
    [InlineData(".")]
    public void A_file_is_never_published_outside_of_its_folder(string path)
    {
        using var publication = new Publication(archive.Output);

        Assert.Throws<InvalidOperationException>(() => publication.Stage(new OutputFile(path, "x"u8.ToArray())));
    }

    [Fact]
    public void A_list_of_published_files_that_was_tampered_with_removes_nothing_outside()
    {
        var outside = Path.Combine(Root, "geheim.txt");
        File.WriteAllText(outside, Secret);
        Build();
        File.AppendAllText(Path.Combine(archive.Output, ".manifest"), $"../geheim.txt\n{outside}\na/../../geheim.txt\n");

        Build();

        Assert.True(File.Exists(outside));
    }

    [Theory]
    [MemberData(nameof(Escapes))]
    public void An_import_writes_into_its_target_alone_whatever_the_document_says(string name)
    {
        using var trial = new ImportTrial();
        trial.Write("a.html", $"<h1>Protokoll {name}</h1><p>Sitzung {name} am 24.10.2022</p><p>Ort: {name}</p><p>TOP 1: {name}</p>");
        trial.Write("b.docx", WordFile.Of(WordFile.Paragraph($"{name}") + WordFile.Paragraph("24.10.2022")));
        trial.Write($"{name.Replace('/', '_')}.txt", $"Protokoll der {name}\n\n1. {name}\n");

        trial.Run("", into: "ziel");

        var target = Path.Combine(trial.Folder, "ziel") + Path.DirectorySeparatorChar;
        Assert.NotEmpty(trial.Minutes);
        Assert.All(trial.Minutes, m => Assert.StartsWith(target, Path.GetFullPath(m.Target), StringComparison.Ordinal));
        Assert.All(Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories), f => Assert.Matches(SafePath(), Path.GetRelativePath(target, f)));
    }

    [Theory]
    [InlineData("/etc")]
    [InlineData("../../outside")]
    [InlineData("..\\outside")]
    [InlineData("a\0b")]
    [InlineData("standard/../../outside")]
    [InlineData(".")]
    [InlineData("%2e%2e")]
    public void A_theme_that_site_yml_names_is_one_of_the_themes(string name)
    {
        archive.Write("site.yml", $"titel: Verein\ntheme: \"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal)}\"\n");
        var context = SmallArchive.Context();

        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output }, publish: true, context);

        Assert.Contains(context.Diagnostics.Sorted(), d => d.Code.Id == "THE5101");
        Assert.False(Directory.Exists(archive.Output));
    }

    [Theory]
    [InlineData("{% render '../../../geheim' %}")]
    [InlineData("{% include '/etc/hostname' %}")]
    [InlineData("{% render '..\\..\\geheim' %}")]
    [InlineData("{{ '../../../geheim.txt' | asset }}")]
    [InlineData("{{ '/etc/hostname' | asset }}")]
    public void A_template_takes_in_nothing_but_what_the_theme_has(string template)
    {
        File.WriteAllText(Path.Combine(Root, "geheim.liquid"), Secret);
        File.WriteAllText(Path.Combine(Root, "geheim.txt"), Secret);
        archive.Write("themes/klein/theme.yml", "basis: standard\n");
        archive.Write("themes/klein/pages/not-found.liquid", template);
        var context = SmallArchive.Context();

        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Path.Combine(archive.Input, "themes/klein") }, publish: true, context);

        Assert.Contains(context.Diagnostics.Sorted(), d => d.Code.Id is "THE5103" or "THE5104");
        AssertNothingEscaped();
    }

    public void Dispose() => archive.Dispose();

    /// <returns>Whether errors were found.</returns>
    private bool Build()
    {
        var context = SmallArchive.Context();
        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);
        return context.Failed;
    }

    private void AssertNothingEscaped()
    {
        Assert.Subset(new HashSet<string?>(["input", "output", "geheim.txt", "geheim.liquid"], StringComparer.Ordinal), Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal));
        if (!Directory.Exists(archive.Output))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(archive.Output, "*", SearchOption.AllDirectories))
        {
            Assert.Matches(SafePath(), Path.GetRelativePath(archive.Output, file));
            Assert.DoesNotContain(Secret, File.ReadAllText(file, Encoding.UTF8), StringComparison.Ordinal);
        }
    }

    /// <summary>Parts of letters, digits, hyphens and points, none of which hides or leads up.</summary>
    [GeneratedRegex(@"^(\.manifest|_redirects|[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SafePath();
}
