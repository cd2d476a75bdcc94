using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>
/// A text with its links written into it, so that one line is input and expectation: <c>Hr. Blau dankt [Hr. Sternal](r-sternal).</c> What leads to
/// a meeting has its date and fragment: <c>[14.09.2022](2022-09-14-vorstand#top-3)</c>.
/// </summary>
internal static partial class Marked
{
    public static string WithoutLinks(string marked) => Mark().Replace(marked, "${text}");

    /// <summary>The passage that holds these words, with the links that the archive gives it.</summary>
    public static string In(LinkedMeeting meeting, string text)
    {
        var passage = meeting.Meeting.Passages.First(p => p.Text.Contains(text, StringComparison.Ordinal));
        var marked = new StringBuilder();
        var done = 0;
        foreach (var mention in meeting.Mentions[passage.Index])
        {
            marked.Append(passage.Text, done, mention.Start - done)
                .Append('[').Append(passage.Text, mention.Start, mention.Length)
                .Append("](").Append(mention.Target?.Slug ?? mention.Url.Replace("/protokolle/", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal)).Append(')');
            done = mention.Start + mention.Length;
        }

        return marked.Append(passage.Text, done, passage.Text.Length - done).ToString();
    }

    [GeneratedRegex(@"\[(?<text>[^\[\]]+)\]\([a-z0-9#./-]+\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
