using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A meeting with the links its text makes and receives.</summary>
internal sealed record LinkedMeeting
{
    /// <summary>Its place in <see cref="MinutesArchive.Meetings"/>.</summary>
    public required int Index { get; init; }

    public required Meeting Meeting { get; init; }

    /// <summary>What each passage names, by start, without overlaps.</summary>
    public required ByPassage<Mention> Mentions { get; init; }

    /// <summary>The subjects that each passage names, also where no link shows it.</summary>
    public required ByPassage<Subject> Named { get; init; }

    /// <summary>The words of each passage, for whoever looks at them again.</summary>
    public required PassageWords Words { get; init; }

    /// <summary>Where links to places of these and of other minutes lead, by <see cref="Link.Place"/>; nowhere where it is empty.</summary>
    public FrozenDictionary<string, string> Places { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>In reading order; no passage is part of two.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>By place in <see cref="Attendance.All"/>: who that is, or null.</summary>
    public required ImmutableArray<Person?> Attendees { get; init; }

    /// <summary>By place in <see cref="Meeting.Tasks"/>: the people whose task it is.</summary>
    public required ImmutableArray<ImmutableArray<Person>> TaskPeople { get; init; }

    /// <summary>Distinct, by name.</summary>
    public required ImmutableArray<Person> People { get; init; }

    public required ImmutableArray<Organization> Organizations { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    /// <summary>Other meetings that these minutes name, nearly always earlier ones; indices, in order of naming.</summary>
    public required ImmutableArray<MeetingLink> RefersTo { get; init; }

    /// <summary>Later meetings whose minutes name this one.</summary>
    public ImmutableArray<MeetingLink> ReferredFrom { get; init; } = [];

    /// <summary>Later meetings of the committee that these minutes announce, if they were held.</summary>
    public ImmutableArray<MeetingLink> Announces { get; init; } = [];

    /// <summary>Earlier meetings whose minutes announce this one.</summary>
    public ImmutableArray<MeetingLink> AnnouncedIn { get; init; } = [];

    /// <summary>Index of the committee's meeting before and after this one.</summary>
    public int? Previous { get; init; }

    public int? Next { get; init; }

    /// <summary>Who says a passage; null for what the minutes say themselves.</summary>
    public Person? SpeakerOf(int passage) => StatementAt(passage)?.Person;

    /// <summary>The statement that a passage belongs to; null for what the minutes say themselves.</summary>
    public Statement? StatementAt(int passage)
    {
        var behind = Ascending.FirstFrom(Statements.AsSpan(), passage + 1, statement => statement.Passages[0]);
        return behind > 0 && Statements[behind - 1].Passages[^1] >= passage ? Statements[behind - 1] : null;
    }
}
