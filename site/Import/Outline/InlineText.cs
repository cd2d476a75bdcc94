using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Outline;

/// <summary>Small changes to inline content that keep its styles.</summary>
internal static class InlineText
{
    /// <summary>Without the first characters of its text, and the white space behind them.</summary>
    public static ImmutableArray<Inline> WithoutStart(ImmutableArray<Inline> content, int length) => Cut(content, ref length);

    public static ImmutableArray<Inline> WithStart(ImmutableArray<Inline> content, string start) =>
        content is [Text first, .. var following] ? [new Text(start + first.Value), .. following] : [new Text(start), .. content];

    /// <summary>Without bold, which in a heading goes without saying; on one line.</summary>
    public static ImmutableArray<Inline> AsHeading(ImmutableArray<Inline> content)
    {
        var plain = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Emphasis { Kind: EmphasisKind.Strong } bold:
                    plain.AddRange(AsHeading(bold.Children));
                    break;
                case LineBreak:
                    plain.Add(new Text(" "));
                    break;
                case Link link:
                    plain.Add(link with { Children = AsHeading(link.Children) });
                    break;
                default:
                    plain.Add(inline);
                    break;
            }
        }

        return Joined(plain);
    }

    /// <summary>The parts between hard line breaks.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Lines(ImmutableArray<Inline> content)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            if (inline is LineBreak)
            {
                yield return line.DrainToImmutable();
            }
            else
            {
                line.Add(inline);
            }
        }

        yield return line.DrainToImmutable();
    }

    private static ImmutableArray<Inline> Cut(ImmutableArray<Inline> content, ref int length)
    {
        var kept = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            if (length <= 0)
            {
                kept.Add(inline);
                continue;
            }

            switch (inline)
            {
                case Text text:
                    var cut = Math.Min(length, text.Value.Length);
                    length -= cut;
                    var rest = length == 0 ? text.Value[cut..].TrimStart() : "";
                    if (rest.Length > 0)
                    {
                        kept.Add(new Text(rest));
                    }

                    break;
                case Emphasis emphasis:
                    var children = Cut(emphasis.Children, ref length);
                    if (!children.IsEmpty)
                    {
                        kept.Add(emphasis with { Children = children });
                    }

                    break;
                case Link link:
                    kept.Add(link with { Children = Cut(link.Children, ref length) });
                    break;
                default:
                    length--;
                    break;
            }
        }

        return kept.ToImmutable();
    }

    private static ImmutableArray<Inline> Joined(IEnumerable<Inline> content)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            if (inline is Text text && joined.Count > 0 && joined[^1] is Text before)
            {
                joined[^1] = new Text(before.Value + text.Value);
            }
            else
            {
                joined.Add(inline);
            }
        }

        return joined.ToImmutable();
    }
}
