using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What stands in a passage's markup, by offset in its text: links set by hand, and what must not be linked again.</summary>
internal sealed class PassageMarks
{
    private static readonly PassageMarks None = new();

    public List<(int Start, NameLink Link)> NameLinks { get; } = [];

    /// <summary>Written links, code and pictures, in the order of the text and none inside another.</summary>
    public List<(int Start, int End)> Closed { get; } = [];

    public List<Link> FileLinks { get; } = [];

    /// <summary>To places within the minutes.</summary>
    public List<Link> FragmentLinks { get; } = [];

    public List<Image> FileImages { get; } = [];

    public bool IsEmpty => NameLinks.Count == 0 && Closed.Count == 0;

    public static PassageMarks Of(Passage passage)
    {
        if (!passage.HasMarkup || IsPlain(passage.Content))
        {
            return None;
        }

        var marks = new PassageMarks();
        var offset = 0;
        foreach (var inline in passage.Content)
        {
            marks.Walk(inline, ref offset);
        }

        return marks;
    }

    public bool Covers(int start, int end)
    {
        var next = Ascending.FirstFrom(CollectionsMarshal.AsSpan(Closed), end, c => c.Start);
        return next > 0 && start < Closed[next - 1].End;
    }

    private static bool IsPlain(ImmutableArray<Inline> content) =>
        content.All(inline => inline is Text or LineBreak || (inline is Emphasis emphasis && IsPlain(emphasis.Children)));

    private void Walk(Inline inline, ref int offset)
    {
        var start = offset;
        switch (inline)
        {
            case Text text:
                offset += text.Value.Length;
                break;
            case LineBreak:
                offset++;
                break;
            case CodeText code:
                offset += code.Value.Length;
                Closed.Add((start, offset));
                break;
            case NameLink link:
                offset += link.Shown.Length;
                NameLinks.Add((start, link));
                break;
            case Image image:
                offset += image.Description.Length;
                Closed.Add((start, offset));
                if (image.SourcePath is not null)
                {
                    FileImages.Add(image);
                }

                break;
            case ContainerInline container:
                var before = Closed.Count;
                foreach (var child in container.Children)
                {
                    Walk(child, ref offset);
                }

                if (container is Link written)
                {
                    Closed.RemoveRange(before, Closed.Count - before);
                    Closed.Add((start, offset));
                    if (written.SourcePath is not null)
                    {
                        FileLinks.Add(written);
                    }
                    else if (written.Url is ['#', _, ..])
                    {
                        FragmentLinks.Add(written);
                    }
                }

                break;
        }
    }
}
