using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Target;

namespace Protokollarchiv.Import;

/// <summary>A document on its way into the archive: its blocks or Markdown, what was recognised, and where it goes.</summary>
/// <param name="Target">Full path of the minutes to be.</param>
internal sealed record ImportedMinutes(ImportFile File, Meeting Meeting, string Target)
{
    /// <summary>What the document says; empty for Markdown, whose text is taken as it is.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>The text below the front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>Lines of front matter that are taken over as they are.</summary>
    public ImmutableArray<string> FurtherKeys { get; init; } = [];

    public ImmutableArray<Omission> Omissions { get; init; } = [];

    public WriteResult Result { get; init; } = WriteResult.Refused;
}
