using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Markup;

/// <summary>The words of a quote with the names marked that it is quoted for; of a long text a stretch around the first of them.</summary>
internal static class QuotedText
{
    /// <summary>What a longer text is cut down to.</summary>
    public const int ExcerptLength = 320;

    private const int BeforeName = 120;

    /// <param name="marked">Whose names are marked in it.</param>
    /// <param name="whole">Whether a long text is shown as it is.</param>
    public static void Write(TextWriter writer, string text, ReadOnlySpan<Mention> mentions, ImmutableArray<Subject> marked, bool whole)
    {
        var (start, end) = whole || text.Length <= ExcerptLength ? (0, text.Length) : Excerpt(text, mentions, marked);
        writer.Write(start > 0 ? "… " : "");
        var done = start;
        foreach (var mention in mentions)
        {
            if (IsMarked(mention, marked) && mention.Start >= done && mention.Start + mention.Length <= end)
            {
                writer.WriteText(text.AsSpan(done..mention.Start));
                writer.Write("<mark>");
                writer.WriteText(text.AsSpan(mention.Start, mention.Length));
                writer.Write("</mark>");
                done = mention.Start + mention.Length;
            }
        }

        writer.WriteText(text.AsSpan(done..end));
        writer.Write(end < text.Length ? " …" : "");
    }

    /// <summary>A stretch around the first place where the subject is named, cut between words.</summary>
    private static (int Start, int End) Excerpt(string text, ReadOnlySpan<Mention> mentions, ImmutableArray<Subject> marked)
    {
        var name = 0;
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            name = IsMarked(mentions[i], marked) ? mentions[i].Start : name;
        }

        var start = Math.Max(0, Math.Min(name - BeforeName, text.Length - ExcerptLength));
        start = start == 0 ? 0 : text.IndexOf(' ', start) is >= 0 and var space && space < name ? space + 1 : name;
        var end = Math.Min(text.Length, start + ExcerptLength);
        end = end == text.Length ? end : text.LastIndexOf(' ', end - 1) is var last && last > name + 1 ? last : end;
        return (start, char.IsLowSurrogate(text[end - 1]) || !char.IsHighSurrogate(text[end - 1]) ? end : end - 1);
    }

    private static bool IsMarked(Mention mention, ImmutableArray<Subject> marked) =>
        marked.Any(subject => ReferenceEquals(subject, mention.Target));
}

/// <summary>A passage to be shown away from its minutes, or several that belong together: what a person said.</summary>
/// <param name="Meeting">Index of the meeting.</param>
/// <param name="Passage">Index of the first passage.</param>
/// <param name="Statement">Index in <see cref="Archive.LinkedMeeting.Statements"/> whose passages are all meant; -1 for the one passage.</param>
internal readonly record struct QuotedPassage(int Meeting, int Passage, int Statement = -1);
