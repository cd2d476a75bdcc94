using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>People of one kind in a meeting's attendance, as written, linked where the archive knows them.</summary>
/// <param name="Kind"><c>present</c>, <c>guest</c>, <c>excused</c>, <c>absent</c>.</param>
internal sealed record AttendanceGroup(string Kind, string Label, ImmutableArray<NamedLink> People);
