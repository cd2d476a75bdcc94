using System.Buffers;
using System.Collections.Immutable;
using Markdig.Helpers;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Lines of a block that have no markup in them, as most lines of minutes: they need no parser.</summary>
internal static class PlainLeaf
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_~[<&|");

    private static readonly SearchValues<string> LongMarkup = SearchValues.Create(["://", "www.", "mailto:", "tel:", "==", "++"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            if (line.ContainsAny(Markup) || line.ContainsAny(LongMarkup))
            {
                return false;
            }
        }

        return true;
    }

    public static ImmutableArray<Inline> Convert(StringLineGroup lines)
    {
        if (lines.Count == 1)
        {
            var only = lines.Lines[0].Slice.AsSpan().Trim(" \t");
            return only.IsEmpty ? [] : [new Text(only.ToString())];
        }

        var content = ImmutableArray.CreateBuilder<Inline>(Math.Max(0, (2 * lines.Count) - 1));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan().TrimStart(" \t");
            if (line.TrimEnd(" \t") is { IsEmpty: false } text)
            {
                content.Add(new Text(text.ToString()));
            }

            if (i < lines.Count - 1)
            {
                content.Add(line.EndsWith("  ", StringComparison.Ordinal) ? LineBreak.HardBreak : LineBreak.SoftBreak);
            }
        }

        return content.DrainToImmutable();
    }
}
