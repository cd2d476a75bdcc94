using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Registers;

/// <summary>What the maintainers have written about people, organizations and topics, and the site's own pages.</summary>
internal sealed record Register(
    ImmutableArray<Person> People,
    ImmutableArray<Organization> Organizations,
    ImmutableArray<Topic> Topics,
    ImmutableArray<SitePage> Pages)
{
    /// <summary>Files beside the minutes that only tell about their folder, by path relative to the input folder: they appear nowhere, and links to them lead to the list of minutes.</summary>
    public ImmutableArray<string> FolderNotes { get; init; } = [];
}
