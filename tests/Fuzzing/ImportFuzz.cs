using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Protokollarchiv.Import;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Tests.Import;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>A document to import that is damaged: as a whole, or in one of the parts that are packed in it.</summary>
internal sealed class ImportFuzz : IFuzzTarget
{
    private const string Text =
        """
        Protokoll der Vorstandssitzung am 24.10.2022, 14 – 16 Uhr

        Anwesend: Karla Blau, Rolf Sternal

        TOP 1: Haus
        K. Blau: Das Dach ist dicht.
        - Zaun streichen
        - Farbe kaufen

        Beschluss: einstimmig
        """;

    private const string Page =
        "<!DOCTYPE html><html><head><title>Protokoll 24.10.2022</title><style>p { color: red }</style></head><body><h1>Protokoll</h1><p>Anwesend: <b>K. Blau</b>, R. Sternal</p>"
        + "<ol><li>Haus<ul><li>Dach</li></ul></li></ol><table><tr><th>a</th><td rowspan=2>b</td></tr></table><pre>x</pre><a href='plan.pdf'>Plan</a><img src=x alt='Bild'></body></html>";

    private static readonly string[] Xml =
        ["<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:br/>", "<w:tab/>", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr>", "<w:pStyle w:val=\"Heading1\"/>", "w:val=\"9999999999\"", "<w:gridSpan w:val=\"100000\"/>", "<w:vMerge/>", "<w:del><w:r>", "<w:fldChar w:fldCharType=\"begin\"/>",
            "<text:h text:outline-level=\"99\">", "<text:list><text:list-item>", "<text:s text:c=\"999999999\"/>", "<table:table-cell table:number-columns-repeated=\"1000000\"/>", "<table:table-row table:number-rows-repeated=\"1000000\">", "&amp;", "&x;", "<!DOCTYPE a>", "<![CDATA[", "]]>", "xml:space=\"x\"", "\"", "'", "<", ">"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fuzz-");
    private readonly ImmutableArray<(string Name, byte[] Content)> documents;

    public ImportFuzz() => documents =
    [
        ("a.txt", Encoding.UTF8.GetBytes(Text)),
        ("a.md", Encoding.UTF8.GetBytes($"---\ntitle: Sitzung\ndate: 2022-10-24\ntags: [a]\n---\n{Text}")),
        ("a.html", Encoding.UTF8.GetBytes(Page)),
        ("a.docx", Word()),
        ("a.odt", OpenDocumentFile.Of(OpenDocumentFile.Heading("Protokoll vom 24.10.2022", 1) + OpenDocumentFile.Paragraph("K. Blau: Das Dach<text:s text:c=\"3\"/>ist dicht.") + "<text:list><text:list-item><text:p>Zaun</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>")),
        ("a.pdf", new PdfFile().Line("Protokoll vom 24.10.2022", size: 16, bold: true).Gap().Line("TOP 1: Haus").Line("Das Dach ist dicht.").Cells(("a", 70), ("b", 200)).Page().Line("Ende").Bytes()),
    ];

    public int Share => 12;

    public FuzzInput Make(Random random)
    {
        var (name, content) = documents[random.Next(documents.Length)];
        return new FuzzInput(name, Path.GetExtension(name) switch
        {
            ".docx" or ".odt" => random.Next(4) == 0 ? Mutation.OfBytes(content, random) : Repacked(content, random),
            ".pdf" => Mutation.OfBytes(content, random),
            ".html" => Mutation.OfText(Encoding.UTF8.GetString(content), [.. GermanForms.Minutes, "<div>", "</p>", "<table>", "<td colspan=99999>", "<script>", "<svg>", "<!--", "<br>", "<li>"], random),
            _ => Mutation.OfText(Encoding.UTF8.GetString(content), GermanForms.Minutes, random),
        });
    }

    public string Run(FuzzInput input)
    {
        var path = Path.Combine(folder.FullName, input.Name);
        var target = Path.Combine(folder.FullName, "neu");
        File.WriteAllBytes(path, input.Content);
        try
        {
            var context = new BuildContext { Clock = new FuzzClock(), Threads = 1 };
            var files = ImportFiles.List([path], context.Diagnostics) ?? [];
            var minutes = new DocumentImport(new ImportOptions { Input = folder.FullName, Into = target }, context).Run(files, _ => { });
            var written = minutes.Select(m => File.Exists(m.Target) ? File.ReadAllText(m.Target) : "");
            return string.Join('\n', written.Concat(context.Diagnostics.Sorted().Select(d => d.ToString())));
        }
        finally
        {
            File.Delete(path);
            if (Directory.Exists(target))
            {
                Directory.Delete(target, recursive: true);
            }
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static byte[] Word() => new WordFile
    {
        Body = WordFile.Paragraph("Protokoll vom 24.10.2022", "<w:pStyle w:val=\"Heading1\"/>") + WordFile.Numbered("Haus", 1) + WordFile.Paragraph("K. Blau: Das Dach ist dicht.") + WordFile.Table(WordFile.Row(WordFile.Cell(WordFile.Paragraph("a")), WordFile.Cell(WordFile.Paragraph("b")))),
        Numbering = WordFile.List(1, "%1.", "•") + WordFile.Instance(1),
        Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>",
        Header = WordFile.Paragraph("Verein"),
        Footnotes = $"<w:footnote w:id=\"1\">{WordFile.Paragraph("Fußnote")}</w:footnote>",
    }.Bytes();

    /// <summary>The same package, one of its parts changed.</summary>
    private static byte[] Repacked(byte[] package, Random random)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var changed = random.Next(zip.Entries.Count);
        var bytes = new MemoryStream();
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (index, entry) in zip.Entries.Index())
            {
                using var reader = new StreamReader(entry.Open());
                using var part = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                var text = reader.ReadToEnd();
                part.Write(index == changed ? Mutation.OfText(text, Xml, random) : Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
