using Protokollarchiv.Archive;

namespace Protokollarchiv;

/// <summary>What a build came to.</summary>
/// <param name="Files">How many files the site has; 0 when nothing was written.</param>
/// <param name="Changed">How many of them are new or changed.</param>
internal sealed record BuiltSite(MinutesArchive Archive, int Files, int Changed);
