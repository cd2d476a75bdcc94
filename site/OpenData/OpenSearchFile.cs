using System.Globalization;
using System.Xml.Linq;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary><c>/opensearch.xml</c>, by which browsers offer the site's search in their address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchFile
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // Lengths that OpenSearch 1.1 allows.
    private const int ShortName = 16;
    private const int LongName = 48;

    public static OutputFile Of(SiteSettings settings)
    {
        var title = PlainCharacters.Of(settings.Title);
        return XmlFile.Write("opensearch.xml", new XElement(
            Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", FirstCharacters(title, ShortName)),
            new XElement(Namespace + "LongName", FirstCharacters(title, LongName)),
            new XElement(Namespace + "Description", $"{OpenDataWords.Of(settings).SearchIn} {title}"),
            new XElement(Namespace + "Language", settings.Language),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "Url", new XAttribute("type", "text/html"), new XAttribute("template", settings.Absolute("/suche/?q={searchTerms}")))).WriteTo);
    }

    private static string FirstCharacters(string text, int most)
    {
        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > most)
            {
                break;
            }

            end = next;
        }

        return text[..end].TrimEnd();
    }
}
