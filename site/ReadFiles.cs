using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Registers;

namespace Protokollarchiv;

/// <summary>What each file of the input folder says, before anything is linked.</summary>
/// <param name="Minutes">Reads one file of minutes, as all were read.</param>
internal sealed record ReadFiles(SiteSettings Settings, Register Register, Pipeline<SourceFile, Meeting> Minutes, ImmutableArray<Meeting> Meetings);
