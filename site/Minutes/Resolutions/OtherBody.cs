using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Tells what another body decided, which one is told of: <c>Der Elternbeirat hat beschlossen, …</c> in the minutes of a Schulkonferenz. In the
/// present tense a body decides where it meets.
/// </summary>
internal sealed partial class OtherBody(Meeting meeting)
{
    /// <summary>A committee that is called by a few letters (<c>KGR</c>) may be the body of which they are.</summary>
    private const int LongestShort = 6;

    private readonly string own = string.Join('\n', meeting.Committee, meeting.TitleLine?.Text, meeting.Title, meeting.Source, meeting.Preamble is [Passage first, ..] ? first.Text : "");

    public bool Decided(ReadOnlySpan<char> sentence)
    {
        foreach (var told in Told().EnumerateMatches(sentence))
        {
            var body = Told().Match(sentence.Slice(told.Index, told.Length).ToString()).Groups["body"].Value;
            if (!own.Contains(body, StringComparison.OrdinalIgnoreCase) && meeting.Committee is { } committee && !IsShortFor(committee, body))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShortFor(string committee, string body)
    {
        var at = 0;
        foreach (var letter in committee)
        {
            at = body.IndexOf(letter.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return committee.Length <= LongestShort;
    }

    [GeneratedRegex(@"\b[Dd](er|ie|as)\s+(?<body>\p{Lu}\p{L}{2,}(rat|kreis|ausschuss|verband|vorstand|synode|konferenz|parlament))\s+(hat\b[^.;]*\bbeschlossen|beschloss)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Told();
}
