using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Documents;

namespace Protokollarchiv.Import.Word;

/// <summary>A .docx as the library may see it: the checked XML parts, and every other part empty.</summary>
internal static class WordPackage
{
    /// <summary>Parts whose words or rules are needed; drawings, settings and pictures are not.</summary>
    private static readonly string[] Needed = ["document", "styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer"];

    /// <returns>Null when the package is no sound Word document; why has then been reported.</returns>
    public static WordprocessingDocument? Open(ImportFile file, DiagnosticBag diagnostics)
    {
        using var package = OfficePackage.Open(file, diagnostics);
        if (package is null)
        {
            return null;
        }

        if (!package.Has("[Content_Types].xml"))
        {
            diagnostics.Report(DiagnosticCodes.ImportNotItsFormat, new SourceLocation(file.Path), file.Extension, "ein anderes gepacktes Dokument", "some other packed document");
            return null;
        }

        return Copy(package) is { } copy ? Open(copy, file, diagnostics) : null;
    }

    private static WordprocessingDocument? Open(Stream copy, ImportFile file, DiagnosticBag diagnostics)
    {
        var document = WordprocessingDocument.Open(copy, isEditable: false, new OpenSettings
        {
            // Of two forms of a drawing the newer has the words of its text box, the older may be a picture of them. Named by a later version, the library
            // takes the older: text boxes are known to it as of exactly this one.
            MarkupCompatibilityProcessSettings = new MarkupCompatibilityProcessSettings(MarkupCompatibilityProcessMode.ProcessAllParts, DocumentFormat.OpenXml.FileFormatVersions.Office2010),
        });
        if (document.MainDocumentPart?.Document?.Body is not null)
        {
            return document;
        }

        diagnostics.Report(DiagnosticCodes.ImportNotItsFormat, new SourceLocation(file.Path), file.Extension, "kein Word-Dokument", "no Word document");
        document.Dispose();
        return null;
    }

    private static MemoryStream? Copy(OfficePackage package)
    {
        var parts = new List<(string Name, byte[] Content)>();
        foreach (var name in package.Names.Where(name => name.Length > 0 && !name.EndsWith('/')).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!IsNeeded(name))
            {
                parts.Add((name, []));
            }
            else if (package.Xml(name) is { } xml)
            {
                parts.Add((name, xml));
            }
            else
            {
                return null;
            }
        }

        var copy = new MemoryStream();
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        copy.Position = 0;
        return copy;
    }

    private static bool IsNeeded(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || name == "[Content_Types].xml"
            || (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && Needed.Any(needed => stem.StartsWith(needed, StringComparison.OrdinalIgnoreCase)));
    }
}
