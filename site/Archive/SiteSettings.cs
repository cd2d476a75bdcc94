using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive;

/// <summary>What <c>site.yml</c> says about the site as a whole.</summary>
internal sealed record SiteSettings
{
    public string Title { get; init; } = "Protokollarchiv";

    public string? Subtitle { get; init; }

    /// <summary>Absolute URL of the site without a trailing slash, for feeds and open data.</summary>
    public string BaseUrl { get; init; } = "https://protokolle.example";

    /// <summary>Where the site stands on its host, without a trailing slash: empty at the root, <c>/protokolle</c> for <c>https://verein.example/protokolle</c>.</summary>
    public string BasePath => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimEnd('/') : "";

    /// <summary><c>de</c> or <c>en</c>: interface words and diagnostics.</summary>
    public string Language { get; init; } = "de";

    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>Harmless HTML tags that minutes may use; everything else shows as text.</summary>
    public ImmutableArray<string> AllowedTags { get; init; } = [];

    /// <summary>Whether person pages may be found by search engines.</summary>
    public bool PeopleInSearchEngines { get; init; }

    /// <summary>Pages that are gone: addresses on this site, each with where it leads now, or null.</summary>
    public ImmutableArray<(string From, string? To)> Removed { get; init; } = [];

    /// <summary>Whether a link in minutes that leads nowhere stays as text, as in minutes taken over from elsewhere, and is no error.</summary>
    public bool DeadLinksAreText { get; init; }

    public bool AttendanceStatistics { get; init; }

    public bool LunrIndex { get; init; }

    /// <summary>Whether search finds what attachments say.</summary>
    public bool AttachmentsSearched { get; init; } = true;

    /// <summary>Folder below <c>themes/</c>.</summary>
    public string Theme { get; init; } = "standard";

    /// <summary>Where <c>site.yml</c> names the theme.</summary>
    public SourceLocation ThemePlace { get; init; } = new("site.yml");
}
