using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>Meetings under one heading: a month, a year.</summary>
internal sealed record MeetingGroup(string Title, ImmutableArray<MeetingRow> Meetings);
