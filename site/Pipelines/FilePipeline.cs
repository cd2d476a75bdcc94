using Protokollarchiv.Files;

namespace Protokollarchiv.Pipelines;

/// <summary>A pipeline of the last phases: what it makes are files of the site.</summary>
/// <param name="Name">After what it makes: "topics", "feeds".</param>
/// <param name="Plan">Names the files; each is made when it is wanted.</param>
internal sealed record FilePipeline(string Name, Func<IEnumerable<PlannedFile>> Plan);
