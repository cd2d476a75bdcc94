using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Inlines in the making: joins neighbouring text and pairs allowed tags and those of links; a tag without its partner is text.</summary>
internal sealed class InlineRun
{
    public const string Anchor = "a";

    private readonly ImmutableArray<Inline>.Builder done = ImmutableArray.CreateBuilder<Inline>();
    private List<(string Name, string Tag, int Start, string Url)>? open;
    private string? text;
    private StringBuilder? more;

    public void AddText(ReadOnlySpan<char> added)
    {
        if (added.IsEmpty)
        {
            return;
        }

        if (text is null)
        {
            text = added.ToString();
            return;
        }

        more ??= new StringBuilder();
        if (more.Length == 0)
        {
            more.Append(text);
        }

        more.Append(added);
    }

    /// <summary>Jekyll breaks a line with two backslashes at its end, of which Markdown leaves one.</summary>
    /// <returns>Whether there was one.</returns>
    public bool DropLastBackslash()
    {
        if (text is null || !(more is { Length: > 0 } ? more[^1] == '\\' : text is [.., '\\']))
        {
            return false;
        }

        if (more is { Length: > 0 })
        {
            more.Length--;
        }
        else
        {
            text = text.Length == 1 ? null : text[..^1];
        }

        return true;
    }

    public void Add(Inline inline)
    {
        EndText();
        done.Add(inline);
    }

    /// <param name="url">Where an anchor leads.</param>
    public void Open(string name, string tag, string url = "")
    {
        EndText();
        (open ??= []).Add((name, tag, done.Count, url));
    }

    public void Close(string name, string tag)
    {
        if (open is not [.., var last] || last.Name != name)
        {
            AddText(tag);
            return;
        }

        EndText();
        open.RemoveAt(open.Count - 1);
        ImmutableArray<Inline> inside = [.. done.Skip(last.Start)];
        done.RemoveRange(last.Start, done.Count - last.Start);
        done.Add(name == Anchor ? new Link(last.Url, inside) : new AllowedTag(name, inside));
    }

    public ImmutableArray<Inline> Finish()
    {
        EndText();
        if (open is { Count: > 0 })
        {
            return WithOpenTags(open);
        }

        return done.DrainToImmutable();
    }

    private ImmutableArray<Inline> WithOpenTags(List<(string Name, string Tag, int Start, string Url)> tags)
    {
        var all = ImmutableArray.CreateBuilder<Inline>(done.Count + tags.Count);
        var next = 0;
        for (var i = 0; i <= done.Count; i++)
        {
            for (; next < tags.Count && tags[next].Start == i; next++)
            {
                all.Add(new Text(tags[next].Tag));
            }

            if (i < done.Count)
            {
                all.Add(done[i]);
            }
        }

        return all.ToImmutable();
    }

    private void EndText()
    {
        if (text is null)
        {
            return;
        }

        done.Add(new Text(more is { Length: > 0 } ? more.ToString() : text));
        more?.Clear();
        text = null;
    }
}
