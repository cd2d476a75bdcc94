using Protokollarchiv.Diagnostics;
using Protokollarchiv.Privacy;
using Protokollarchiv.Search.Attached;

namespace Protokollarchiv.Pipelines;

/// <summary>What every module may use besides its document: the diagnostics, the clock, how many threads.</summary>
internal sealed record BuildContext
{
    public DiagnosticBag Diagnostics { get; } = new();

    public PipelineRuns Runs { get; } = new();

    /// <summary>What was withheld, for the guard that reads the output.</summary>
    public WithheldRecord Withheld { get; } = new();

    /// <summary>Of the messages to maintainers: German, until the settings have been read and say otherwise.</summary>
    public string Language { get; set; } = "de";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public int Threads { get; init; } = Environment.ProcessorCount;

    public ParallelOptions Parallel => new() { MaxDegreeOfParallelism = Threads };

    /// <summary>Reads attachments for the search; a preview hands it on from version to version, so that none is read twice.</summary>
    public AttachedTexts Attached { get; init; } = new();

    /// <summary>Whether drafts are built, with a banner.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether names are read as they stand, withheld or not: for what goes back to those who wrote them and is not published.</summary>
    public bool Unwithheld { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether something was reported that publishes nothing.</summary>
    public bool Failed => Diagnostics.Has(Strict ? Severity.Warning : Severity.Error);
}
