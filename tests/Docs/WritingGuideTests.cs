using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Docs;

/// <summary>Every example of docs/schreiben.md is read, and what the page says becomes of it is what becomes of it.</summary>
public sealed partial class WritingGuideTests
{
    private const string UsualPath = "protokolle/2022-10-24.md";

    /// <summary>What the archive of the examples holds besides.</summary>
    private const string Surroundings = """
        -- personen/karla-blau.md --
        ---
        name: Karla Blau
        anrede: Frau
        organisation: Opferberatung
        ---
        -- personen/rolf-sternal.md --
        ---
        name: Rolf Sternal
        ---
        -- partner/opferberatung.md --
        ---
        name: Opferberatung
        ---
        -- themen/oeffnungszeiten.md --
        ---
        name: Öffnungszeiten
        ---
        -- protokolle/2022-09-14.md --
        ## 1. Haus

        Der Saal ist gestrichen.
        -- protokolle/plan.pdf --
        Plan
        -- protokolle/dach.png --
        Bild

        """;

    public static TheoryData<int, string> Examples
    {
        get
        {
            var examples = new TheoryData<int, string>();
            foreach (var example in All())
            {
                examples.Add(example.Line, example.Kind);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_the_page_says_of_an_example_is_so(int line, string kind)
    {
        var example = All().Single(e => e.Line == line && e.Kind == kind);

        var shown = Read(example);

        Assert.Equal(example.Expected, shown);
    }

    [Fact]
    public void Every_code_it_names_is_one()
    {
        var known = Codes.All.Select(code => code.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(Code().Matches(Page()).Select(m => m.Value), code => Assert.Contains(code, known));
    }

    [Fact]
    public void Every_key_of_the_front_matter_is_shown()
    {
        var examples = string.Join('\n', All().Select(e => e.Markdown));

        Assert.All(Protokollarchiv.Minutes.MinutesKey.All.Except(Protokollarchiv.Minutes.MinutesKey.Withholding).Append(Protokollarchiv.Minutes.MinutesKey.Status), key => Assert.Contains($"{key.German}:", examples, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_contents_names_every_section()
    {
        var prose = Fence().Replace(Page(), "");
        var sections = Section().Matches(prose).Select(m => m.Groups["title"].Value);

        var listed = Entry().Matches(prose).Select(m => m.Groups["title"].Value);

        Assert.Equal(sections, listed);
    }

    private static string Read(Example example)
    {
        using var archive = SmallArchive.Of($"{Surroundings}-- {example.Path} --\n{example.Markdown}");
        var linked = archive.Read().Meetings.SingleOrDefault(m => m.Meeting.Source == example.Path);
        return example.Kind switch
        {
            "links" => string.Join('\n', LinksOf(linked!)),
            "seite" => string.Join('\n', linked!.Meeting.Passages.Select(p => p.Text)),
            _ => Recognised.In(linked, archive.Diagnostics.Where(d => d.Where.File == example.Path), named: example.Path != UsualPath),
        };
    }

    private static IEnumerable<string> LinksOf(LinkedMeeting linked)
    {
        for (var i = 0; i < linked.Meeting.Passages.Length; i++)
        {
            var text = linked.Meeting.Passages[i].Text;
            foreach (var mention in linked.Mentions[i])
            {
                yield return $"{text.Substring(mention.Start, mention.Length)} → {mention.Url}";
            }
        }
    }

    /// <summary>An example goes with every block of results that follows it.</summary>
    private static ImmutableArray<Example> All()
    {
        var examples = ImmutableArray.CreateBuilder<Example>();
        var (path, markdown) = (UsualPath, "");
        var page = Page();
        foreach (Match block in Fence().Matches(page))
        {
            var (info, content) = (block.Groups["info"].Value, block.Groups["content"].Value);
            if (info.StartsWith("markdown", StringComparison.Ordinal))
            {
                (path, markdown) = (info.Length > "markdown".Length ? info["markdown ".Length..] : UsualPath, content);
            }
            else
            {
                examples.Add(new Example(page.AsSpan(0, block.Index).Count('\n') + 1, info, path, markdown, content.TrimEnd('\n')));
            }
        }

        return examples.ToImmutable();
    }

    private static string Page() => File.ReadAllText(Repository.PathOf("docs/schreiben.md"));

    [GeneratedRegex(@"^```(?<info>\S.*)\n(?<content>(.*\n)*?)```$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\b[A-Z]{3}\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^## (?<title>.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();

    [GeneratedRegex(@"^- \[(?<title>[^\]]+)\]\(#", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    private sealed record Example(int Line, string Kind, string Path, string Markdown, string Expected);
}
