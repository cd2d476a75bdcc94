using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Where files of the input folder are on the site: minutes, register entries, pages, and attachments.</summary>
internal sealed class FileTargets(FrozenDictionary<string, string> urls)
{
    /// <summary>By path relative to the input folder.</summary>
    public FrozenDictionary<string, string> Urls { get; } = urls;

    public static FileTargets Of(IEnumerable<Meeting> meetings, Registry registry, Register register)
    {
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            urls[meeting.Source] = meeting.Url;
            Add(meeting.Attachments, urls);
        }

        foreach (var page in register.Pages)
        {
            urls[page.Source] = page.Url;
            Add(page.Attachments, urls);
        }

        foreach (var subject in registry.Subjects.All)
        {
            if (subject.Source is { } source)
            {
                urls[source] = subject.Url;
            }
        }

        foreach (var note in register.FolderNotes)
        {
            urls[note] = "/protokolle/";
        }

        return new FileTargets(urls.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public string? Find(string sourcePath) => Urls.GetValueOrDefault(sourcePath);

    private static void Add(ImmutableArray<Attachment> attachments, Dictionary<string, string> urls)
    {
        foreach (var attachment in attachments)
        {
            if (attachment.Source is { } source)
            {
                urls.TryAdd(source, attachment.Url);
            }
        }
    }
}
