namespace Protokollarchiv.Archive;

/// <summary>A vote (Abstimmung); a number is null where the minutes give none.</summary>
internal sealed record Vote(int? Yes, int? No, int? Abstain, VoteResult? Result);
