using System.Xml.Linq;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>The names of OpenDocument, and how its elements are asked for them.</summary>
internal static class Odf
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public static readonly XNamespace Format = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public static readonly XNamespace Link = "http://www.w3.org/1999/xlink";
    public static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    public static bool Is(this XElement element, XNamespace space, params ReadOnlySpan<string> names) =>
        ReferenceEquals(element.Name.Namespace, space) && names.Contains(element.Name.LocalName);

    public static string? Value(this XElement element, XName attribute) => (string?)element.Attribute(attribute);

    public static int Number(this XElement element, XName attribute, int otherwise) =>
        int.TryParse((string?)element.Attribute(attribute), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
