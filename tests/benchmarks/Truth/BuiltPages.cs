using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Protokollarchiv.Benchmarks.Truth;

/// <summary>What a meeting's built page links to: its text, and below it the topics and organizations named inside longer names.</summary>
internal static class BuiltPages
{
    /// <param name="source">Path of the minutes in the input folder; pages stand under the name of the file.</param>
    public static Dictionary<NamedKind, HashSet<string>> Links(string output, string source)
    {
        var slug = Path.GetFileNameWithoutExtension(source);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(output, "protokolle", slug, "index.html")));
        var links = Enum.GetValues<NamedKind>().ToDictionary(k => k, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var link in page.QuerySelectorAll("article a[href]"))
        {
            var href = link.GetAttribute("href") ?? "";
            if (href.Split('/') is not ["", var folder, var name, ..])
            {
                continue;
            }

            switch (folder)
            {
                case "personen":
                    links[NamedKind.People].Add(name);
                    break;
                case "partner":
                    links[NamedKind.Organizations].Add(name);
                    break;
                case "themen":
                    links[NamedKind.Topics].Add(name);
                    break;
                case "protokolle" when name.Length >= 10 && link.Closest(".text") is not null:
                    links[NamedKind.References].Add(name[..10]);
                    break;
            }
        }

        return links;
    }
}
