using System.Collections.Immutable;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>A person, or a period of a person's page.</summary>
internal sealed record PersonView : SubjectView
{
    public string? Role { get; init; }

    public ImmutableArray<NamedLink> Affiliations { get; init; } = [];

    public required int StatementCount { get; init; }

    public required int MentionCount { get; init; }

    public required Html Statements { get; init; }

    /// <summary>How many <see cref="Statements"/> shows, and the like.</summary>
    public required int StatementsShown { get; init; }

    public required Html Mentions { get; init; }

    public required int MentionsShown { get; init; }

    public required ImmutableArray<TaskRow> Tasks { get; init; }

    /// <summary>Of all years; 0 on the page of a period.</summary>
    public required int OpenTaskCount { get; init; }

    public required ImmutableArray<AttendanceRow> Attendance { get; init; }

    /// <summary>How often they were there and were not, in words; only where the settings ask for it, and on the first page.</summary>
    public string? AttendanceCounts { get; init; }
}

/// <summary>A meeting in whose attendance a person stands.</summary>
internal sealed record AttendanceRow(MeetingRow Meeting, string How);
