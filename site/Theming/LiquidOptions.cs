using System.Globalization;
using Fluid;
using Fluid.Values;
using Protokollarchiv.Pages;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Theming;

/// <summary>
/// What templates may use: the members of the views in snake case (<c>view.meeting_count</c>), the filters below, partials by name. Anything
/// else they name is an error.
/// </summary>
internal static class LiquidOptions
{
    /// <summary>Many times what the longest page takes; a loop that does not end is an error.</summary>
    private const int MostSteps = 10_000_000;

    public static TemplateOptions Of(Words words, Assets assets, ThemeSources sources)
    {
        var options = new TemplateOptions
        {
            MemberAccessStrategy = new ViewMembers(),
            FileProvider = new PartialFiles(sources),
            CultureInfo = CultureInfo.InvariantCulture,
            StrictFilters = true,
            MaxSteps = MostSteps,
            TemplateParsed = (_, partial) => BoundedTemplate.In(partial),

            // Not StrictVariables, for which a value that is there and empty would be an error too.
            Undefined = name => throw new UnknownNameException(name),
        };
        options.ValueConverters.Add(value => value is Html html ? new HtmlValue(html) : null);
        AddFilters(options.Filters, words, assets);
        BoundedFilters.Bound(options.Filters);
        return options;
    }

    /// <summary>
    /// <c>'menu.topics' | t</c> the site's words; <c>3 | count: 'meeting.count'</c> words with a number; <c>'css/site.css' | asset</c> the URL
    /// of an asset.
    /// </summary>
    private static void AddFilters(FilterCollection filters, Words words, Assets assets)
    {
        filters.AddFilter("t", (input, _, _) => new StringValue(Known(words.Find(input.ToStringValue()), input)));
        filters.AddFilter("count", (input, arguments, _) =>
        {
            var key = arguments.At(0);
            var n = (int)input.ToNumberValue();
            return new StringValue(words.Find($"{key.ToStringValue()}.other") is null ? Known(null, key) : words.Count(key.ToStringValue(), n));
        });
        filters.AddFilter("asset", (input, _, _) => new StringValue(Known(assets.UrlOf(input.ToStringValue()), input)));
    }

    private static string Known(string? found, FluidValue name) => found ?? throw new UnknownNameException(name.ToStringValue());
}

/// <summary>A template asks for words or an asset that the theme does not have.</summary>
/// <param name="name">What it asks for.</param>
internal sealed class UnknownNameException(string name) : Exception(name);
