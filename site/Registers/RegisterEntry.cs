using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>What all register files have in common: a name and the slug of their file.</summary>
internal static class RegisterEntry
{
    /// <summary>The name from the front matter; null, and reported, when there is none.</summary>
    public static string? NameOf(SourceDocument document, BuildContext context)
    {
        if (document.FrontMatter.Text(RegisterKey.Name) is { Length: > 0 } name)
        {
            return name;
        }

        context.Diagnostics.Report(DiagnosticCodes.NameMissing, new SourceLocation(document.Path));
        return null;
    }

    /// <summary>The slug is the file's name, so that a change of spelling leaves the URL as it is.</summary>
    public static string SlugOf(SourceDocument document)
    {
        var slug = Slug.Of(System.IO.Path.GetFileNameWithoutExtension(document.Path));
        return slug.Length == 0 ? "eintrag" : slug;
    }
}
