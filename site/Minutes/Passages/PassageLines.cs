using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>The lines of a paragraph as they were written, to make blocks of their own of them.</summary>
internal static class PassageLines
{
    public static ImmutableArray<ImmutableArray<Inline>> Of(Passage passage)
    {
        if (!passage.Content.Any(inline => inline is LineBreak))
        {
            return [passage.Content];
        }

        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var start = 0;
        for (var i = 0; i <= passage.Content.Length; i++)
        {
            if (i == passage.Content.Length || passage.Content[i] is LineBreak)
            {
                lines.Add(passage.Content[start..i]);
                start = i + 1;
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>Some of the lines as a passage of their own; null when they hold nothing.</summary>
    public static Passage? Cut(Passage passage, ImmutableArray<ImmutableArray<Inline>> lines, int from, int to)
    {
        var content = Joined(lines, from, to);
        return content.IsEmpty ? null : passage with { Content = content, Kind = PassageKind.Paragraph, Anchor = "", Line = passage.Line + from };
    }

    /// <summary>Some of the lines as a heading; what is bold as a whole needs no bold in a heading.</summary>
    public static Heading AsHeading(Passage passage, ImmutableArray<ImmutableArray<Inline>> lines, Range which, int level)
    {
        var (from, length) = which.GetOffsetAndLength(lines.Length);
        var isWhole = length == lines.Length;
        var content = isWhole ? passage.Content : Joined(lines, from, from + length);
        if (content is [Emphasis { Kind: EmphasisKind.Strong } bold])
        {
            content = bold.Children;
        }

        var title = passage with { Content = content, Kind = PassageKind.Heading, Anchor = isWhole ? passage.Anchor : "", Line = passage.Line + from };
        return new Heading(level, title) { Line = title.Line, Column = title.Column };
    }

    /// <summary>Some of the lines as one text with the breaks between them.</summary>
    public static ImmutableArray<Inline> Joined(ImmutableArray<ImmutableArray<Inline>> lines, int from, int to)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var i = from; i < to; i++)
        {
            if (content.Count > 0)
            {
                content.Add(LineBreak.SoftBreak);
            }

            content.AddRange(lines[i]);
        }

        return content.ToImmutable();
    }
}
