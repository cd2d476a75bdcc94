using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Markup;

/// <summary>A vote in words: <c>angenommen · 7 Ja, 0 Nein, 4 Enthaltungen</c>.</summary>
internal static class VoteInWords
{
    /// <returns>Empty when nothing is known.</returns>
    public static string Of(Vote? vote, Words words)
    {
        if (vote is null)
        {
            return "";
        }

        var isUnanimous = vote is { Result: VoteResult.Accepted, Yes: null, No: 0 };
        string?[] counts =
        [
            vote.Yes is { } yes ? words.Count("vote.yes", yes) : null,
            vote.No is { } no && !isUnanimous ? words.Count("vote.no", no) : null,
            vote.Abstain is { } abstain ? words.Count("vote.abstain", abstain) : null,
        ];
        var numbers = string.Join(", ", counts.OfType<string>());
        return string.Join(" · ", new[] { isUnanimous ? words["vote.unanimous"] : Of(vote.Result, words), numbers }.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static string? Of(VoteResult? result, Words words) =>
        result switch
        {
            VoteResult.Accepted => words["vote.accepted"],
            VoteResult.Rejected => words["vote.rejected"],
            VoteResult.Postponed => words["vote.postponed"],
            _ => null,
        };
}
