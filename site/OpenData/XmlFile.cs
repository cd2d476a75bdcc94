using System.Text;
using System.Xml;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary>Writes an XML file: UTF-8 without byte order mark, indented, lines end in a line feed on every machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static OutputFile Write(string path, Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            content(writer);
        }

        return new OutputFile(path, stream.ToArray());
    }
}
