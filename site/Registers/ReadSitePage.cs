using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>A file of <c>seiten/</c>. <c>menue: 2</c> is its place in the menu, <c>menue: true</c> puts it at the end.</summary>
internal sealed class ReadSitePage : IModule<SourceDocument, SitePage>
{
    public SitePage Run(SourceDocument document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        frontMatter.ReportUnknown(RegisterKey.OfPages);
        var slug = RegisterEntry.SlugOf(document);
        var heading = document.Blocks.OfType<Heading>().FirstOrDefault();
        var title = frontMatter.Text(RegisterKey.Title) ?? heading?.Title.Text ?? slug;
        var blocks = heading is { Level: 1 } && document.Blocks[0] == heading && heading.Title.Text == title ? document.Blocks.RemoveAt(0) : document.Blocks;
        return new SitePage(slug, title, MenuOrder(frontMatter), blocks, document.Path);
    }

    private static int? MenuOrder(FrontMatter frontMatter)
    {
        if (frontMatter.Scalar(RegisterKey.Menu) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var order))
        {
            return order;
        }

        return frontMatter.Truth(RegisterKey.Menu) == true ? int.MaxValue : null;
    }
}
