using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Import.Documents;

/// <summary>
/// The parts of a .docx or .odt, unpacked with care: so many entries, so many bytes, no part that packs suspiciously well, no document
/// type definition, no nesting that would exhaust the stack. Nothing is written to disk, so the names of entries lead nowhere.
/// </summary>
internal sealed class OfficePackage(ZipArchive zip, SourceLocation where, DiagnosticBag diagnostics) : IDisposable
{
    private const string NotUnpacked = "Sie lässt sich nicht entpacken.";

    private const int MaxEntries = 5000;
    private const long MaxPart = 24L * 1024 * 1024;
    private const long MaxTotal = 64L * 1024 * 1024;
    private const long MaxDeclared = 1024L * 1024 * 1024;
    private const int MaxDepth = 256;

    /// <summary>Text of office documents packs to a twentieth, zeros to a thousandth.</summary>
    private const int MaxRatio = 300;

    private const long SmallPart = 1024 * 1024;

    private long total;

    public IEnumerable<string> Names => zip.Entries.Select(entry => entry.FullName);

    /// <returns>Null when it is no sound package; why has then been reported.</returns>
    public static OfficePackage? Open(ImportFile file, DiagnosticBag diagnostics)
    {
        var place = new SourceLocation(file.Path);
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(file.FullPath);
            if (archive.Entries.Count <= MaxEntries && !archive.Entries.Any(IsBomb) && archive.Entries.Sum(entry => entry.Length) <= MaxDeclared)
            {
                return new OfficePackage(archive, place, diagnostics);
            }

            diagnostics.Report(DiagnosticCodes.ImportUnpacksTooLarge, place, archive.Entries.MaxBy(entry => entry.Length)?.FullName ?? "");
        }
        catch (InvalidDataException e)
        {
            diagnostics.Report(DiagnosticCodes.ImportDamaged, place, NotUnpacked, e.Message);
        }

        archive?.Dispose();
        return null;
    }

    public bool Has(string name) => zip.GetEntry(name) is not null;

    /// <summary>A part's XML, known to be well-formed and harmless.</summary>
    /// <returns>Null when there is no such part or it cannot be read; the latter has then been reported.</returns>
    public byte[]? Xml(string name) =>
        zip.GetEntry(name) is { } entry && Unpack(entry) is { } bytes && IsHarmless(bytes, name) ? bytes : null;

    public void Dispose() => zip.Dispose();

    private static bool IsBomb(ZipArchiveEntry entry) =>
        entry.Length > MaxTotal && entry.Length / Math.Max(1, entry.CompressedLength) > MaxRatio;

    private byte[]? Unpack(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            using var unpacked = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (packed.Read(buffer) is > 0 and var read)
            {
                unpacked.Write(buffer, 0, read);
                total += read;

                // The sizes in the directory of a ZIP file may lie; these do not.
                var suspicious = unpacked.Length > SmallPart && unpacked.Length / Math.Max(1, entry.CompressedLength) > MaxRatio;
                if (unpacked.Length > MaxPart || total > MaxTotal || suspicious)
                {
                    diagnostics.Report(DiagnosticCodes.ImportUnpacksTooLarge, where, entry.FullName);
                    return null;
                }
            }

            return unpacked.ToArray();
        }
        catch (InvalidDataException e)
        {
            diagnostics.Report(DiagnosticCodes.ImportDamaged, where, NotUnpacked, e.Message);
            return null;
        }
    }

    private bool IsHarmless(byte[] bytes, string name)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    diagnostics.Report(DiagnosticCodes.ImportTooDeep, where);
                    return false;
                }
            }

            return true;
        }
        catch (XmlException e)
        {
            if (e.Message.Contains("DTD", StringComparison.Ordinal))
            {
                diagnostics.Report(DiagnosticCodes.ImportForbiddenXml, where, name);
            }
            else
            {
                diagnostics.Report(DiagnosticCodes.ImportDamaged, where, $"„{name}“ ist ab Zeile {e.LineNumber.ToString(CultureInfo.InvariantCulture)} nicht zu lesen.", e.Message);
            }

            return false;
        }
    }
}
