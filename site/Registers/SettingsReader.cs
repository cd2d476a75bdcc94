using System.Collections.Immutable;
using NodaTime;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsReader
{
    private static readonly FrontMatterKey Title = new("titel", "title");
    private static readonly FrontMatterKey Subtitle = new("untertitel", "subtitle");
    private static readonly FrontMatterKey Address = new("adresse", "url");
    private static readonly FrontMatterKey Language = new("sprache", "language");
    private static readonly FrontMatterKey TimeZone = new("zeitzone", "timezone");
    private static readonly FrontMatterKey Html = new("html", "html");
    private static readonly FrontMatterKey Search = new("suche", "search");
    private static readonly FrontMatterKey Lunr = new("lunr", "lunr");
    private static readonly FrontMatterKey Attachments = new("anlagen", "attachments");
    private static readonly FrontMatterKey SearchEngines = new("suchmaschinen", "search_engines");
    private static readonly FrontMatterKey People = new("personen", "people");
    private static readonly FrontMatterKey Statistics = new("anwesenheit_statistik", "attendance_statistics");
    private static readonly FrontMatterKey DeadLinks = new("tote_links", "dead_links");
    private static readonly FrontMatterKey Removed = new("entfernt", "removed");
    private static readonly FrontMatterKey Theme = new("theme", "theme");

    public static ImmutableArray<FrontMatterKey> Known { get; } = [Title, Subtitle, Address, Language, TimeZone, Html, Search, SearchEngines, Statistics, DeadLinks, Removed, Theme];

    /// <summary>Tags without attributes that can neither load nor run anything.</summary>
    private static readonly ImmutableArray<string> HarmlessTags =
        ["abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "strong", "sub", "sup", "u", "var"];

    /// <param name="text">Null when there is no such file: the defaults.</param>
    public static SiteSettings Read(SourceText? text, DiagnosticBag diagnostics)
    {
        if (text is null || YamlReader.Read(text.Text, text.Path, 1, diagnostics) is not { } map)
        {
            return new SiteSettings();
        }

        var site = new FrontMatter(map, diagnostics);
        site.ReportUnknown(Known);
        var defaults = new SiteSettings();
        var theme = site.Scalar(Theme);
        var search = Nested(site, Search, diagnostics, Attachments, Lunr);
        return new SiteSettings
        {
            Title = site.Text(Title) ?? defaults.Title,
            Subtitle = site.Text(Subtitle),
            BaseUrl = BaseUrl(site, diagnostics) ?? defaults.BaseUrl,
            Language = site.OneOf(Language, (new FrontMatterKey("de", "de"), 0), (new FrontMatterKey("en", "en"), 1)) == 1 ? "en" : "de",
            TimeZone = Zone(site, diagnostics) ?? defaults.TimeZone,
            AllowedTags = Tags(site, diagnostics),
            LunrIndex = search?.Truth(Lunr) ?? false,
            AttachmentsSearched = search?.Truth(Attachments) ?? true,
            PeopleInSearchEngines = Nested(site, SearchEngines, diagnostics, People)?.Truth(People) ?? false,
            AttendanceStatistics = site.Truth(Statistics) ?? false,
            DeadLinksAreText = site.OneOf(DeadLinks, (new FrontMatterKey("fehler", "error"), 0), (new FrontMatterKey("text", "text"), 1)) == 1,
            Removed = RemovedPages(site, diagnostics),
            Theme = theme?.Text ?? defaults.Theme,
            ThemePlace = theme?.Where ?? defaults.ThemePlace,
        };
    }

    private static FrontMatter? Nested(FrontMatter site, FrontMatterKey group, DiagnosticBag diagnostics, params ImmutableArray<FrontMatterKey> keys)
    {
        if (site.Value(group) is not { } value)
        {
            return null;
        }

        if (value is not YamlMap map)
        {
            diagnostics.Report(DiagnosticCodes.ValueNotMap, value.Where, group.German, $"{keys[0].German}: true");
            return null;
        }

        var inside = new FrontMatter(map, diagnostics);
        inside.ReportUnknown(keys);
        return inside;
    }

    /// <summary><c>/alt/: /neu/</c>, or <c>/alt/:</c> for what is gone for good.</summary>
    private static ImmutableArray<(string, string?)> RemovedPages(FrontMatter site, DiagnosticBag diagnostics)
    {
        if (site.Value(Removed) is not { } value)
        {
            return [];
        }

        if (value is not YamlMap map)
        {
            diagnostics.Report(DiagnosticCodes.ValueNotMap, value.Where, Removed.German, "/personen/alt/: /personen/neu/");
            return [];
        }

        var pages = ImmutableArray.CreateBuilder<(string, string?)>();
        foreach (var entry in map.Entries)
        {
            var target = entry.Value is YamlScalar { IsEmpty: false } scalar ? scalar.Text : null;
            if (IsOwnAddress(entry.Key) && (target is null ? entry.Value is YamlScalar : IsOwnAddress(target)))
            {
                pages.Add((entry.Key, target));
            }
            else
            {
                diagnostics.Report(DiagnosticCodes.RemovedNotAnAddress, entry.KeyWhere, target is null || IsOwnAddress(target) ? entry.Key : target);
            }
        }

        return pages.ToImmutable();
    }

    /// <summary>On this site, whatever a browser or a host makes of it: no other host, no rule for many pages.</summary>
    private static bool IsOwnAddress(string url) =>
        url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains("..", StringComparison.Ordinal)
        && url.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.');

    private static string? BaseUrl(FrontMatter site, DiagnosticBag diagnostics)
    {
        if (site.Scalar(Address) is not { } scalar)
        {
            return null;
        }

        if (Uri.TryCreate(scalar.Text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            if (IsOfSite(url))
            {
                return url.GetLeftPart(UriPartial.Path).TrimEnd('/');
            }

            diagnostics.Report(DiagnosticCodes.NotAddressOfSite, scalar.Where, scalar.Text);
            return null;
        }

        diagnostics.Report(DiagnosticCodes.NotAWebAddress, scalar.Where, scalar.Text);
        return null;
    }

    /// <summary>Links begin with the path: after <c>//</c> they would lead to another host.</summary>
    private static bool IsOfSite(Uri url) => url is { Query: "", Fragment: "", UserInfo: "" } && !url.AbsolutePath.TrimEnd('/').Contains("//", StringComparison.Ordinal);

    /// <summary>The machine must know the zone, and everybody else too: <c>localtime</c> is another on each.</summary>
    private static string? Zone(FrontMatter site, DiagnosticBag diagnostics)
    {
        if (site.Scalar(TimeZone) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text == new SiteSettings().TimeZone || (TimeZoneInfo.TryFindSystemTimeZoneById(scalar.Text, out _) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(scalar.Text) is not null))
        {
            return scalar.Text;
        }

        diagnostics.Report(DiagnosticCodes.UnknownTimeZone, scalar.Where, scalar.Text);
        return null;
    }

    private static ImmutableArray<string> Tags(FrontMatter site, DiagnosticBag diagnostics)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (var tag in site.List(Html))
        {
            var name = tag.Text.Trim('<', '>', ' ').ToLowerInvariant();
            if (HarmlessTags.Contains(name, StringComparer.Ordinal))
            {
                tags.Add(name);
            }
            else if (name != "br")
            {
                diagnostics.Report(DiagnosticCodes.TagNotAllowed, tag.Where, name, string.Join(", ", HarmlessTags));
            }
        }

        return tags.ToImmutable();
    }
}
