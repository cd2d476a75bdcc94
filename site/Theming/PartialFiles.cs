using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Protokollarchiv.Theming;

/// <summary>Where <c>{% render 'meeting-row' %}</c> finds its template: among the theme's partials, and nowhere else.</summary>
internal sealed class PartialFiles(ThemeSources sources) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath)
    {
        var name = "partials/" + Path.ChangeExtension(subpath, null);
        return sources.ByName.TryGetValue(name, out var source) ? new Partial(subpath, Encoding.UTF8.GetBytes(source.Text)) : new NotFoundFileInfo(subpath);
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Partial(string name, byte[] content) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => content.Length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(content, writable: false);
    }
}
