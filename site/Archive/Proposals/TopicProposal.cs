using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Proposals;

/// <summary>A term that minutes come back to and that is no topic yet.</summary>
/// <param name="Meetings">In how many meetings' minutes it stands.</param>
/// <param name="Passages">Where, newest first; one a meeting, those first whose heading it is.</param>
internal sealed record TopicProposal(string Name, int Meetings, ImmutableArray<Appearance> Passages);
