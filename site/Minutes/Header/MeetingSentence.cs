using System.Buffers;
using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Sentences that say that one met: <c>Der Vorstand trifft sich am 24.10.2022 im Rathaus</c>, also over several lines.</summary>
internal static partial class MeetingSentence
{
    /// <summary>How far the sentence that begins on a line is followed.</summary>
    private const int Longest = 300;

    /// <summary>One of these is in every such sentence: a quick look.</summary>
    private static readonly SearchValues<string> Gathering = SearchValues.Create(["samm", "trafen", "treffen", "tagt", "tagung", "sitzung", "fand", "findet"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(ReadOnlySpan<char> line) => line.ContainsAny(Gathering) && (Met().IsMatch(line) || Held().IsMatch(line)) && !HeadingWords.ArePreparation(line);

    /// <summary>A line, and where it says that one met or ends in the middle, what the next lines add to it.</summary>
    public static ReadOnlySpan<char> From(ReadOnlySpan<char> text, Range line)
    {
        var written = text[line].Trim();
        if (written.IsEmpty || !(written[^1] == ',' || Is(written)))
        {
            return written;
        }

        var isLabelled = LineLabels.Of(written).Count > 0;
        var sentence = written.ToString();
        foreach (var range in text[line.End..].Split('\n'))
        {
            var next = text[line.End..][range].Trim();
            if (sentence.Length > Longest || (!next.IsEmpty && (LineLabels.Of(next).Count > 0 || (isLabelled && MeetingTimes.Begin(next)))))
            {
                break;
            }

            sentence = next.IsEmpty ? sentence : $"{sentence} {next}";
            if (next is [.., '.' or ':'])
            {
                break;
            }
        }

        return sentence;
    }

    [GeneratedRegex(
        """
          ^(?!.{0,60}\bnächste).{0,60}\b(versammelt\w*|trafen|tagten?|fand|findet|sitzung|versammlung|treffen)\b((?!\bnächste).){0,60}\b(am|vom)\s
        | ^am\s(?!.*\b(nächste|letzte|vorige|vergangene|keine|nicht)).{0,40}\d{4}\s+(fand|trafen|tagte)\b.{0,100}(sitzung|versammlung|treffen)\b.{0,60}\bstatt\b
        | ^über\s+(die|das)\s.{0,60}(sitzung|versammlung|treffen)\b.{0,80}\b(am|vom)\s
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Met();

    /// <summary>That one met somewhere, whatever is said of the day: <c>Die Sitzung fand im Rathaus statt.</c></summary>
    [GeneratedRegex(@"^(?!.{0,60}\bnächste).{0,60}(sitzung|versammlung|treffen|tagung)\b.{0,80}\b(findet|fand)\b", Matching.AnyCase)]
    private static partial Regex Held();
}
