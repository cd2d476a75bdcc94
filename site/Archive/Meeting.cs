using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive;

/// <summary>
/// The minutes of one meeting (Protokoll einer Sitzung) as written: what they say and where they say it.
/// Null means "the minutes do not say". Nothing withheld is in it.
/// </summary>
internal sealed record Meeting
{
    /// <summary>Path of the source, relative to the input folder.</summary>
    public required string Source { get; init; }

    public required string Slug
    {
        get;
        init
        {
            field = value;
            Url = $"/protokolle/{value}/";
        }
    }

    public string Url { get; private init; } = "";

    public required string Title { get; init; }

    /// <summary>As it is called beside its day: <c>Vorstand, Montag, 24.10.2022</c> and <c>2022-10-24 Vorstand</c> without what stands there already.</summary>
    public string TitleWithoutDay =>
        Date is not { } day ? Title
        : Title.EndsWith($", {day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}", StringComparison.Ordinal) ? WithoutWeekday(Title[..^12], day)
        : Title.StartsWith($"{day.ToString("O", CultureInfo.InvariantCulture)} ", StringComparison.Ordinal) ? Title[11..].TrimStart()
        : Title;

    public string? Committee { get; init; }

    public DateOnly? Date { get; init; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public string? Location { get; init; }

    /// <summary>Who led the meeting, as written.</summary>
    public string? Chair { get; init; }

    /// <summary>Who took the minutes, as written.</summary>
    public string? MinutesBy { get; init; }

    public string? Number { get; init; }

    public MeetingStatus? Status { get; init; }

    public Attendance Attendance { get; init; } = Attendance.None;

    /// <summary>Topics that the front matter names.</summary>
    public ImmutableArray<string> TopicNames { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>The heading that names the meeting, where the text begins with one; the page shows it as its own.</summary>
    public Passage? TitleLine { get; init; }

    /// <summary>What stands before the first agenda item, without the title line.</summary>
    public ImmutableArray<Block> Preamble { get; init; } = [];

    /// <summary>In reading order; sub-items follow their item.</summary>
    public ImmutableArray<AgendaItem> Items { get; init; } = [];

    /// <summary>Every passage in reading order: <c>Passages[i].Index == i</c>.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    public ImmutableArray<Resolution> Resolutions { get; init; } = [];

    /// <summary>The places of those that belong in a list of resolutions: where a committee often runs out of time, what was only put off would bury them.</summary>
    public IEnumerable<int> ListedResolutions => Enumerable.Range(0, Resolutions.Length).Where(i => !Resolutions[i].OnlyPutsOff);

    /// <summary>Of these those that readers want to hear of first: not that the agenda was approved once more.</summary>
    public IEnumerable<int> NotableResolutions => ListedResolutions.Where(i => !Resolutions[i].IsProcedural);

    public ImmutableArray<MeetingTask> Tasks { get; init; } = [];

    /// <summary>Passages that begin with what may be a speaker's name and a colon.</summary>
    public ImmutableArray<SpeakerLabel> SpeakerLabels { get; init; } = [];

    public ImmutableArray<MinutesReference> References { get; init; } = [];

    public ImmutableArray<LocalReference> LocalReferences { get; init; } = [];

    public ImmutableArray<Appointment> Appointments { get; init; } = [];

    /// <summary>The agenda item a passage stands in, or null in the preamble.</summary>
    public AgendaItem? ItemOf(int passageIndex)
    {
        var behind = Ascending.FirstFrom(Items.AsSpan(), passageIndex + 1, item => item.Heading.Index);
        return behind == 0 ? null : Items[behind - 1];
    }

    /// <summary>The passage itself; of a heading also all that is said below it, of an agenda item's all that the item says.</summary>
    public IEnumerable<int> PassagesUnder(int passage)
    {
        yield return passage;
        if (Passages[passage].Kind == PassageKind.Heading)
        {
            var item = ItemOf(passage);
            var isItem = item?.Heading.Index == passage;
            for (var next = passage + 1; next < Passages.Length && (isItem ? ReferenceEquals(ItemOf(next), item) : Passages[next].Kind != PassageKind.Heading); next++)
            {
                yield return next;
            }
        }
    }

    private static string WithoutWeekday(string title, DateOnly day) =>
        $", {Weekday.NameOf(day)}" is var weekday && title.EndsWith(weekday, StringComparison.Ordinal) ? title[..^weekday.Length] : title;
}
