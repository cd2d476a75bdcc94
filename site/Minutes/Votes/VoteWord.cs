namespace Protokollarchiv.Minutes.Votes;

/// <summary>A word as part of a vote.</summary>
/// <param name="Value">Of a number.</param>
/// <param name="IsEveryday">Whether it also stands in sentences without any vote.</param>
internal readonly record struct VoteWord(VoteToken Token, int Value, bool IsEveryday);
