using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Registers;

/// <summary>A file of <c>partner/</c>.</summary>
internal sealed class ReadOrganization : IModule<SourceDocument, Organization>
{
    public Organization? Run(SourceDocument document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        frontMatter.ReportUnknown(RegisterKey.OfOrganizations);
        if (RegisterEntry.NameOf(document, context) is not { } name)
        {
            return null;
        }

        return new Organization
        {
            Slug = RegisterEntry.SlugOf(document),
            Name = name,
            Aliases = [.. frontMatter.List(RegisterKey.Aliases).Select(a => a.Text)],
            Location = frontMatter.Text(RegisterKey.Location),
            Web = Web(frontMatter, context.Diagnostics),
            Kind = frontMatter.Text(RegisterKey.Kind),
            About = document.Blocks,
            Source = document.Path,
        };
    }

    private static string? Web(FrontMatter frontMatter, DiagnosticBag diagnostics)
    {
        if (frontMatter.Scalar(RegisterKey.Web) is not { } web)
        {
            return null;
        }

        var url = SafeUrl.Of(web.Text.Contains("://", StringComparison.Ordinal) ? web.Text : "https://" + web.Text);
        if (url.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out _))
        {
            return url;
        }

        diagnostics.Report(DiagnosticCodes.NotAWebAddress, web.Where, web.Text);
        return null;
    }
}
