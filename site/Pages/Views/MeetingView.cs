using System.Collections.Immutable;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>The minutes of one meeting.</summary>
internal sealed record MeetingView
{
    /// <summary>The minutes' own title line, or their title.</summary>
    public required Html Heading { get; init; }

    /// <summary>The anchor of the title line; null when the heading is none.</summary>
    public string? HeadingAnchor { get; init; }

    public required MeetingRow Row { get; init; }

    public NamedLink? Committee { get; init; }

    public string? Number { get; init; }

    public ImmutableArray<NamedLink> Chair { get; init; } = [];

    public ImmutableArray<NamedLink> MinutesBy { get; init; } = [];

    public required ImmutableArray<AttendanceGroup> Attendance { get; init; }

    public required ImmutableArray<AgendaEntry> Agenda { get; init; }

    public required Html Text { get; init; }

    public required ImmutableArray<ResolutionRow> Resolutions { get; init; }

    public required ImmutableArray<TaskRow> Tasks { get; init; }

    public required ImmutableArray<NamedLink> Topics { get; init; }

    public required ImmutableArray<NamedLink> Organizations { get; init; }

    public required ImmutableArray<NamedLink> Attachments { get; init; }

    /// <summary>The meetings that approved these minutes, corrected or checked them.</summary>
    public required ImmutableArray<RelatedMeeting> ApprovedIn { get; init; }

    public required ImmutableArray<RelatedMeeting> CorrectedIn { get; init; }

    public required ImmutableArray<RelatedMeeting> ReviewedIn { get; init; }

    /// <summary>The meetings that announced this one.</summary>
    public required ImmutableArray<RelatedMeeting> AnnouncedIn { get; init; }

    public required ImmutableArray<RelatedMeeting> TakenUpIn { get; init; }

    public required ImmutableArray<RelatedMeeting> RefersTo { get; init; }

    public MeetingRow? Previous { get; init; }

    public MeetingRow? Next { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>How the meeting is cited: <c>Vorstand, Sitzung vom 24.10.2022</c>.</summary>
    public required string Citation { get; init; }
}

/// <summary>An agenda item in the table of contents.</summary>
internal sealed record AgendaEntry(string? Number, string Title, string Anchor, int Level, bool HasResolution, bool HasTask)
{
    /// <summary>Whether all that was decided on it is that it comes later.</summary>
    public bool IsPutOff { get; init; }
}

/// <summary>People of one kind in a meeting's attendance, as written, linked where the archive knows them.</summary>
/// <param name="Kind"><c>present</c>, <c>guest</c>, <c>excused</c>, <c>absent</c>.</param>
internal sealed record AttendanceGroup(string Kind, string Label, ImmutableArray<NamedLink> People);

/// <summary>A meeting that another names, with the passage that does.</summary>
/// <param name="Item">Number and title of the agenda item that is named of the earlier meeting, or null.</param>
internal sealed record RelatedMeeting(MeetingRow Meeting, string Url, string? Item = null);
