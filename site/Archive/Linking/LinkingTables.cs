using System.Collections.Frozen;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What linking one meeting needs to know of all others.</summary>
/// <param name="Committees">By committee, with "" for minutes that name none.</param>
/// <param name="BelongsTo">Whether a person belongs to the organization with this slug.</param>
internal sealed record LinkingTables(
    FrozenDictionary<string, CommitteeNames> Committees,
    Func<Person, string, bool> BelongsTo,
    SubjectNames ByName,
    MeetingDates Dates,
    FileTargets Files,
    DiagnosticBag Diagnostics);
