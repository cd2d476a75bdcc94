using Protokollarchiv.Files;

namespace Protokollarchiv.Pipelines;

/// <summary>A pipeline of the last phases: what it makes are files of the site.</summary>
/// <param name="Name">After what it makes: "topics", "feeds".</param>
/// <param name="Plan">What is to be made, batch by batch.</param>
/// <param name="Total">How many files that will be; null when it is not known before.</param>
/// <param name="Alone">Whether it takes so much memory, and fills all threads by itself, that a large archive has it made before the others.</param>
internal sealed record FilePipeline(string Name, Func<IEnumerable<FileBatch>> Plan, int? Total = null, bool Alone = false);
