namespace Protokollarchiv.OpenData.Oparl;

internal sealed record OparlMeeting() : OparlObject(Schema + "Meeting")
{
    public required string Name { get; init; }

    public required string MeetingState { get; init; }

    /// <summary>Midnight when the minutes say the day alone: OParl knows no start without a time.</summary>
    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    public OparlLocation? Location { get; init; }

    public IReadOnlyList<string>? Organization { get; init; }

    public IReadOnlyList<string>? Participant { get; init; }

    public required OparlFile ResultsProtocol { get; init; }

    public IReadOnlyList<OparlFile>? AuxiliaryFile { get; init; }

    public IReadOnlyList<OparlAgendaItem>? AgendaItem { get; init; }

    public IReadOnlyList<string>? Keyword { get; init; }
}
