using System.IO.Compression;
using System.Text;

namespace Protokollarchiv.Tests.Import;

/// <summary>A .docx made of bare XML, so that a test shows what Word would have written.</summary>
internal sealed record WordFile
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Content = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>What stands in <c>w:body</c>.</summary>
    public required string Body { get; init; }

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Header { get; init; }

    /// <summary>The pages that have the head: <c>default</c>, <c>first</c>.</summary>
    public string HeaderOf { get; init; } = "default";

    /// <summary>What else is said of the pages.</summary>
    public string Page { get; init; } = "";

    public string? Footer { get; init; }

    public string? Footnotes { get; init; }

    public string? Comments { get; init; }

    /// <summary>Relationships of the document besides those of its parts.</summary>
    public string Relationships { get; init; } = "";

    public static byte[] Of(string body) => new WordFile { Body = body }.Bytes();

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Bold(string text) => $"<w:p>{Run(text, "<w:b/>")}</w:p>";

    public static string Numbered(string text, int list, int level = 0) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A list whose levels are numbered by these patterns; a pattern of <c>•</c> is a bullet.</summary>
    public static string List(int id, params string[] patterns)
    {
        var levels = patterns.Select((pattern, i) =>
            $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{(pattern == "•" ? "bullet" : pattern.Contains('a', StringComparison.Ordinal) ? "lowerLetter" : "decimal")}\"/><w:lvlText w:val=\"{pattern.Replace("a", "%3", StringComparison.Ordinal)}\"/><w:pPr><w:ind w:left=\"{(i + 1) * 720}\"/></w:pPr></w:lvl>");
        return $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";
    }

    public static string Instance(int id) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>";

    public static string Cell(string content) => $"<w:tc><w:tcPr/>{content}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public byte[] Bytes()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            var parts = new List<(string Name, string? Xml)>
            {
                ("styles", Styles is null ? null : $"<w:styles {Names}>{Styles}</w:styles>"),
                ("numbering", Numbering is null ? null : $"<w:numbering {Names}>{Numbering}</w:numbering>"),
                ("header", Header is null ? null : $"<w:hdr {Names}>{Header}</w:hdr>"),
                ("footer", Footer is null ? null : $"<w:ftr {Names}>{Footer}</w:ftr>"),
                ("footnotes", Footnotes is null ? null : $"<w:footnotes {Names}>{Footnotes}</w:footnotes>"),
                ("comments", Comments is null ? null : $"<w:comments {Names}>{Comments}</w:comments>"),
            };
            parts.RemoveAll(part => part.Xml is null);
            var references = (Header is null ? "" : $"<w:headerReference w:type=\"{HeaderOf}\" r:id=\"header\"/>") + (Footer is null ? "" : "<w:footerReference w:type=\"default\" r:id=\"footer\"/>");
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Content}document.main+xml\"/>{string.Concat(parts.Select(p => $"<Override PartName=\"/word/{p.Name}.xml\" ContentType=\"{Content}{p.Name}+xml\"/>"))}</Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"main\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(parts.Select(p => $"<Relationship Id=\"{p.Name}\" Type=\"{Office}/{p.Name}\" Target=\"{p.Name}.xml\"/>"))}{Relationships}</Relationships>");
            Add(zip, "word/document.xml", $"<w:document {Names}><w:body>{Body}<w:sectPr>{references}{Page}</w:sectPr></w:body></w:document>");
            foreach (var (name, xml) in parts)
            {
                Add(zip, $"word/{name}.xml", xml!);
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(xml));
    }
}
