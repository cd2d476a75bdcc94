using System.Collections.Immutable;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages;

/// <summary>A page to be: where it stands, which template makes it, and what the template shows.</summary>
internal sealed record Page
{
    /// <summary>From the root of the site: <c>/themen/behoerden/</c>, or a file such as <c>/404.html</c>.</summary>
    public required string Url { get; init; }

    /// <summary>A file of the theme's <c>pages/</c> without its ending.</summary>
    public required string Template { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews of links.</summary>
    public string? Description { get; init; }

    /// <summary>Makes the record of <c>Pages/Views</c> that the template sees as <c>view</c>; called when the page is made.</summary>
    public Func<object> View { get; init; } = () => new EmptyView();

    /// <summary>The pages above this one, the start page aside.</summary>
    public ImmutableArray<NamedLink> Above { get; init; } = [];

    /// <summary>Whether search engines are asked to stay away.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The day of what is newest on it.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>Path of the file it was made from, relative to the input folder; null when there is none.</summary>
    public string? Source { get; init; }

    /// <summary>Schema.org JSON-LD that describes it.</summary>
    public Func<string>? StructuredData { get; init; }

    /// <summary>URL of its feed.</summary>
    public string? Feed { get; init; }

    /// <summary>The file that is served at the URL, relative to the output folder.</summary>
    public string Path => Url[^1] == '/' ? Url[1..] + "index.html" : Url[1..];
}
