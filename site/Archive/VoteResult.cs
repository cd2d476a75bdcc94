namespace Protokollarchiv.Archive;

/// <summary>How a vote ended: angenommen, abgelehnt, vertagt.</summary>
internal enum VoteResult
{
    Accepted,
    Rejected,
    Postponed,
}
