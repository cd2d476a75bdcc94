using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary><c>/opensearch.xml</c>, by which browsers offer the site's search in their address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchFile
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // Lengths that OpenSearch 1.1 allows.
    private const int ShortName = 16;
    private const int LongName = 48;

    public static OutputFile Of(SiteSettings settings) => XmlFile.Write("opensearch.xml", writer =>
    {
        var title = PlainCharacters.Of(settings.Title);
        writer.WriteStartElement("OpenSearchDescription", Namespace);
        writer.WriteElementString("ShortName", FirstCharacters(title, ShortName));
        writer.WriteElementString("LongName", FirstCharacters(title, LongName));
        writer.WriteElementString("Description", $"{OpenDataWords.Of(settings).SearchIn} {title}");
        writer.WriteElementString("Language", settings.Language);
        writer.WriteElementString("InputEncoding", "UTF-8");
        writer.WriteStartElement("Url");
        writer.WriteAttributeString("type", "text/html");
        writer.WriteAttributeString("template", settings.Absolute("/suche/?q={searchTerms}"));
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

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
