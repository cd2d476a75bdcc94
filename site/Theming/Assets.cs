using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;

namespace Protokollarchiv.Theming;

/// <summary>
/// The files that pages load: style sheets, scripts, fonts, pictures. They lie together below a folder that is named after their
/// contents, so they may be cached for good, and links between them stay relative.
/// </summary>
internal sealed class Assets
{
    private readonly ImmutableArray<OutputFile> files;
    private readonly string root;

    private Assets(ImmutableArray<(string Name, byte[] Content)> contents)
    {
        var hash = new XxHash3();
        foreach (var (name, content) in contents)
        {
            hash.Append(Encoding.UTF8.GetBytes(name));
            hash.Append(content);
        }

        root = $"assets/{Convert.ToHexStringLower(hash.GetCurrentHash())}/";
        files = [.. contents.Select(c => new OutputFile(root + c.Name, c.Content))];
    }

    public IEnumerable<FileBatch> Files => files.Select(FileBatch.Of);

    /// <summary>What style sheets and scripts say.</summary>
    public IEnumerable<string> Texts => files.Where(f => f.Path.EndsWith(".css", StringComparison.Ordinal) || f.Path.EndsWith(".js", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Content.Span));

    public static Assets Of(ThemeFolder folder, ForeignContent foreign, DiagnosticBag diagnostics)
    {
        var all = folder.In("assets/").ToList();
        var written = all.ToDictionary(f => f.Name, f => Read(f.File, diagnostics), StringComparer.Ordinal);
        foreach (var (name, file) in all.Where(f => f.Name.EndsWith(".css", StringComparison.OrdinalIgnoreCase)))
        {
            foreign.Report(Encoding.UTF8.GetString(written[name]), file.Path);
        }

        return new([.. written.Keys.Order(StringComparer.Ordinal).Select(name => (name, Published(name, written)))]);
    }

    private static byte[] Read(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return file.IsEmpty ? [] : File.ReadAllBytes(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.FileUnreadable, new SourceLocation(file.Path), e.Message);
            return [];
        }
    }

    private static byte[] Published(string name, Dictionary<string, byte[]> written) => Path.GetExtension(name) switch
    {
        ".js" => ScriptText.Published(ScriptBundle.Of(name, written)),
        ".css" => StyleBundle.Of(name, written),
        _ => written[name],
    };

    /// <param name="name">As below <c>assets/</c>: <c>css/site.css</c>.</param>
    /// <returns>Null when the theme has no such file.</returns>
    public string? UrlOf(string name) => files.Any(f => f.Path == root + name) ? $"/{root}{name}" : null;
}
