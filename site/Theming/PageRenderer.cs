using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.OpenData;
using Protokollarchiv.Pages;
using Protokollarchiv.Pages.Markup;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Theming;

/// <summary>Makes a page's bytes with the theme's templates. Safe from several threads.</summary>
internal sealed class PageRenderer(Theme theme, Site site, DiagnosticBag diagnostics)
{
    private const string Layout = "layouts/page";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly FluidValue siteValue = FluidValue.Create(SiteFrame.Of(site), theme.Options);

    public FileBatch File(Page page) => FileBatch.Of(page.Path, target => Render(page, target));

    private void Render(Page page, IBufferWriter<byte> target)
    {
        var name = $"pages/{page.Template}";
        if (!theme.Templates.TryGetValue(Layout, out var layout) || !theme.Templates.TryGetValue(name, out var template))
        {
            var missing = theme.Templates.ContainsKey(Layout) ? name : Layout;
            if (!theme.Sources.ByName.ContainsKey(missing))
            {
                // One that is there and cannot be parsed has been reported when the theme was read.
                diagnostics.Report(DiagnosticCodes.TemplateMissing, theme.Place, missing);
            }

            return;
        }

        try
        {
            var context = new TemplateContext(theme.Options);
            context.SetValue("site", siteValue);
            context.SetValue("page", FluidValue.Create(ViewOf(page), theme.Options));
            context.SetValue("view", FluidValue.Create(page.View(), theme.Options));
            context.SetValue("content", new ContentValue(template, context));
            using var writer = new Utf8Writer(target);
            var rendering = layout.RenderAsync(writer, Encoder, context);
            if (!rendering.IsCompletedSuccessfully)
            {
                rendering.AsTask().GetAwaiter().GetResult();
            }
        }
        catch (UnknownNameException unknown)
        {
            diagnostics.Report(DiagnosticCodes.TemplateNameUnknown, theme.Sources.PlaceOf(name, unknown.Message), unknown.Message);
        }
        catch (FileNotFoundException partial)
        {
            diagnostics.Report(DiagnosticCodes.TemplateNameUnknown, theme.Sources.PlaceOf(name, partial.Message), partial.Message);
        }
        catch (Exception problem) when (problem is ArithmeticException or ArgumentException or FormatException or InvalidCastException or InvalidOperationException)
        {
            // What a filter makes of an argument that it cannot use, or a loop that does not end.
            var message = problem.Message.ReplaceLineEndings(" ");
            diagnostics.Report(DiagnosticCodes.TemplateBreaksOff, new SourceLocation(theme.Sources.ByName[name].Path), message, message);
        }
        catch (BoundExceededException bound)
        {
            diagnostics.Report(DiagnosticCodes.TemplateBreaksOff, new SourceLocation(theme.Sources.ByName[name].Path), bound.German, bound.Message);
        }
        catch (FluidException problem)
        {
            var named = problem.Message.Split('\'') is [_, var quoted, ..] ? quoted : problem.Message;
            diagnostics.Report(DiagnosticCodes.TemplateNameUnknown, theme.Sources.PlaceOf(name, named), named);
        }
    }

    private PageView ViewOf(Page page) => new()
    {
        Url = page.Url,
        CanonicalUrl = site.Archive.Settings.Absolute(page.Url),
        Title = page.Title,
        Description = page.Description,
        Template = page.Template,
        NoIndex = page.NoIndex,
        Above = page.Above,
        StructuredData = StructuredData(page),
        Feed = page.Feed,
    };

    private ImmutableArray<Html> StructuredData(Page page)
    {
        if (page.NoIndex)
        {
            return [];
        }

        var about = page.StructuredData is { } describe ? describe() : site.Data.Page(page.Url, page.Title);
        var way = page.Above.Append(new NamedLink(page.Title, page.Url)).Select(link => (link.Name, link.Url));
        return page.Above.IsEmpty
            ? [new Html(w => w.Write(about))]
            : [new Html(w => w.Write(about)), new Html(w => w.Write(site.Data.Breadcrumbs(way)))];
    }
}
