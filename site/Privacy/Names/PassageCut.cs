using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Privacy.Names;

/// <summary>Takes stretches out of the words of one passage wherever its markup has them, and withheld names out of that markup.</summary>
/// <param name="stretches">By offset in the passage's text.</param>
internal sealed class PassageCut(WithheldNames names, WithheldText text, WithheldStretch[] stretches)
{
    private int offset;

    /// <summary>The first stretch that has not been passed.</summary>
    private int next;

    public Passage Of(Passage passage)
    {
        if (stretches.Length == 0 && passage.Content is [Text])
        {
            return passage;
        }

        var content = Of(passage.Content, mayLink: passage.Kind is not (PassageKind.Code or PassageKind.Heading));
        return text.HasChanged ? passage with { Content = content } : passage;
    }

    private ImmutableArray<Inline> Of(ImmutableArray<Inline> content, bool mayLink)
    {
        var cut = ImmutableArray.CreateBuilder<Inline>(content.Length);
        foreach (var inline in content)
        {
            Add(cut, inline, mayLink);
        }

        return cut.ToImmutable();
    }

    private void Add(ImmutableArray<Inline>.Builder cut, Inline inline, bool mayLink)
    {
        switch (inline)
        {
            case Text words:
                AddWords(cut, words.Value, mayLink);
                break;
            case CodeText code:
                cut.Add(new CodeText(WithheldText.Cut(code.Value, offset, Ahead(code.Value.Length))));
                offset += code.Value.Length;
                break;
            case LineBreak:
                if (Ahead(1).IsEmpty)
                {
                    cut.Add(inline);
                }

                offset++;
                break;
            case NameLink link:
                AddNameLink(cut, link);
                break;
            case Image image:
                cut.Add(image with { Url = text.InUrl(image.Url), Description = WithheldText.Cut(image.Description, offset, Ahead(image.Description.Length)) });
                offset += image.Description.Length;
                break;
            case Link { SourcePath: { } path } link when names.OfFile(path) is { Slug: null }:
                cut.AddRange(Of(link.Children, mayLink));
                break;
            case Link link:
                var url = text.InUrl(link.Url);
                cut.Add(link with { Url = url, Children = Of(link.Children, mayLink: false) });
                break;
            case ContainerInline container:
                cut.Add(container with { Children = Of(container.Children, mayLink) });
                break;
            default:
                cut.Add(inline);
                break;
        }
    }

    /// <summary>Whoever has a page under initials is linked to it by hand: the initials alone may be anyone's.</summary>
    private void AddWords(ImmutableArray<Inline>.Builder cut, string words, bool mayLink)
    {
        var at = 0;
        foreach (var stretch in Ahead(words.Length))
        {
            var (start, end) = (stretch.Start - offset, stretch.End - offset);
            AddText(cut, words[at..Math.Max(at, start)]);
            if (start >= 0)
            {
                cut.Add(mayLink && stretch.Person is { Slug: { } slug } ? new NameLink(slug, stretch.Shown) : new Text(stretch.Shown));
            }

            at = Math.Min(end, words.Length);
        }

        AddText(cut, words[at..]);
        offset += words.Length;
    }

    private static void AddText(ImmutableArray<Inline>.Builder cut, string words)
    {
        if (words.Length > 0)
        {
            cut.Add(new Text(words));
        }
    }

    private void AddNameLink(ImmutableArray<Inline>.Builder cut, NameLink link)
    {
        var shown = WithheldText.Cut(link.Shown, offset, Ahead(link.Shown.Length));
        offset += link.Shown.Length;
        var target = text.WhoIs(link.Name);
        if (shown.Length == 0)
        {
            return;
        }

        if (target is { } choice)
        {
            shown = shown == link.Name ? choice.Person?.Shown ?? WithheldNames.NotPublic : shown;
            cut.Add(choice.Person?.Slug is { } slug ? new NameLink(slug, shown) : new Text(shown));
        }
        else
        {
            cut.Add(new NameLink(text.In(link.Name), shown));
        }
    }

    /// <summary>The stretches that reach into the next characters.</summary>
    private ReadOnlySpan<WithheldStretch> Ahead(int length)
    {
        while (next < stretches.Length && stretches[next].End <= offset)
        {
            next++;
        }

        var end = next;
        while (end < stretches.Length && stretches[end].Start < offset + length)
        {
            end++;
        }

        return stretches.AsSpan(next, end - next);
    }
}
