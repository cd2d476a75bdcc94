using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>
/// Votes as minutes write them: <c>7 Ja-Stimmen, keine Nein-Stimme und 4 Enthaltungen</c>, <c>Dagegen: 0 / Dafür: 5</c>, <c>einstimmig bei
/// zwei Enthaltungen</c>, <c>ohne Gegenstimmen und Enthaltungen</c>, <c>5 zu 1 Stimmen</c>, <c>4/0/0</c>, <c>5 x Zustimmung</c>.
/// </summary>
internal readonly ref struct VoteText
{
    /// <summary>A longer passage says more than how a vote went.</summary>
    public const int Longest = 200;

    /// <summary>What was read, or null when the text holds no vote. A number that it does not give is null.</summary>
    public Vote? Vote { get; init; }

    /// <summary>Whether the text says nothing but how a vote went.</summary>
    public bool IsVoteAlone { get; init; }

    /// <summary>Whether the text only says that a vote comes: <c>Abstimmungsergebnis:</c></summary>
    public bool AnnouncesVote { get; init; }

    public bool IsUnanimous { get; init; }

    /// <summary>Whether a word says how it ended: <c>angenommen</c>, <c>vertagt</c>.</summary>
    public bool HasResult { get; init; }

    /// <summary>Whether numbers are given.</summary>
    public bool HasNumbers { get; init; }

    /// <summary>Whether the committee itself has voted: numbers are given, or all agreed.</summary>
    public bool IsCounted => HasNumbers || IsUnanimous;

    public static VoteText Read(ReadOnlySpan<char> text) => VoteReader.Read(text, isResolution: false);

    /// <summary>The vote in what is known to be a resolution: numbers in parentheses are one there, even where no word says so.</summary>
    public static VoteText OfResolution(ReadOnlySpan<char> text) => VoteReader.Read(text, isResolution: true);
}
