using System.Collections.Frozen;
using Fluid;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Theming;

/// <summary>
/// How the site looks: Liquid templates, words and assets. Everything is read and parsed before the first page is made, so a mistake in a
/// theme is reported as a whole and publishes nothing.
/// </summary>
internal sealed class Theme(Words words, Assets assets, FrozenDictionary<string, IFluidTemplate> templates, TemplateOptions options, ThemeSources sources)
{
    public Words Words { get; } = words;

    public Assets Assets { get; } = assets;

    /// <summary>By path without ending: <c>layouts/page</c>, <c>pages/meeting</c>.</summary>
    public FrozenDictionary<string, IFluidTemplate> Templates { get; } = templates;

    public TemplateOptions Options { get; } = options;

    public ThemeSources Sources { get; } = sources;

    /// <summary>What it says on every page and in every script, its words in small letters, since every page may have them.</summary>
    public IEnumerable<string> Texts => [.. Sources.ByName.Values.Select(source => source.Text), .. Assets.Texts, Words.All.ToLowerInvariant()];

    /// <summary>Where it is named.</summary>
    public required SourceLocation Place { get; init; }

    /// <param name="name">A folder or a name; null for the name that the settings say.</param>
    /// <returns>Null when there is no such theme; this has then been reported.</returns>
    public static Theme? Load(string? name, SiteSettings settings, BuildContext context)
    {
        var place = name is null ? settings.ThemePlace : new SourceLocation("site.yml");
        if (name is null && settings.Theme.AsSpan().ContainsAny('/', '\\'))
        {
            // Whoever makes the call may name any folder; a file that others may edit may not.
            context.Diagnostics.Report(DiagnosticCodes.ThemeMissing, place, settings.Theme);
            return null;
        }

        if (ThemeFolder.Open(name ?? settings.Theme, place, context) is not { } folder)
        {
            return null;
        }

        var words = Locale.Read(folder, settings.Language, context);
        var foreign = new ForeignContent(settings, context.Diagnostics);
        var assets = Assets.Of(folder, foreign, context.Diagnostics);
        var sources = ThemeSources.Read(folder, context);
        foreach (var source in sources.ByName.Values)
        {
            foreign.Report(source.Text, source.Path);
        }

        var templates = TemplateParser.Parse(sources, context.Diagnostics);
        return new Theme(words, assets, templates, LiquidOptions.Of(words, assets, sources.Only(templates.Keys)), sources) { Place = place };
    }
}
