using System.IO.Compression;
using System.Text;

namespace Protokollarchiv.Tests.Import;

/// <summary>A PDF of one page, object by object, so that any of them can be wrong.</summary>
internal static class RawPdf
{
    /// <summary>A text and a form that shows the next twice, so many levels deep.</summary>
    public static byte[] NestedForms(int levels) => Of(
        content: "BT /F 12 Tf 50 700 Td (Text) Tj ET /A Do",
        resources: "/Font<</F 5 0 R>>/XObject<</A 6 0 R>>",
        further: [.. Enumerable.Range(7, levels).Select(next => Form($"/XObject<</A {next} 0 R>>", "/A Do /A Do")), Form("", "q Q")]);

    /// <summary>A page of so many letters in a few bytes.</summary>
    public static byte[] Letters(int count) =>
        Of(stream: Deflated(Encoding.Latin1.GetBytes($"BT /F 12 Tf 50 700 Td ({new string('a', count)}) Tj ET")), filter: "/Filter/FlateDecode");

    public static byte[] Deflated(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Of(
        string catalog = "", string kids = "3 0 R", string content = "BT /F 12 Tf 50 700 Td (Text) Tj ET", byte[]? stream = null, string filter = "",
        string resources = "/Font<</F 5 0 R>>", string fifth = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", string encryption = "", params ReadOnlySpan<string> further)
    {
        var bytes = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.5\n");
        Object($"<</Type/Catalog/Pages 2 0 R{catalog}>>");
        Object($"<</Type/Pages/Kids[{kids}]/Count 1>>");
        Object($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{resources}>>>>");
        var data = stream ?? Encoding.Latin1.GetBytes(content);
        offsets.Add(bytes.Length);
        Write($"4 0 obj\n<</Length {data.Length}{filter}>>\nstream\n");
        bytes.Write(data);
        Write("\nendstream\nendobj\n");
        Object(fifth);
        foreach (var one in further)
        {
            Object(one);
        }

        var xref = bytes.Length;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}trailer<</Size {offsets.Count + 1}/Root 1 0 R{encryption}>>\nstartxref\n{xref}\n%%EOF");
        return bytes.ToArray();

        void Object(string text)
        {
            offsets.Add(bytes.Length);
            Write($"{offsets.Count} 0 obj\n{text}\nendobj\n");
        }

        void Write(string text) => bytes.Write(Encoding.Latin1.GetBytes(text));
    }

    public static string Form(string resources, string content) =>
        $"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<{resources}>>/Length {content.Length}>>\nstream\n{content}\nendstream";
}
