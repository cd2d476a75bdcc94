using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Sources;

/// <summary>
/// Makes text of what minutes keep in their front matter though it is text: lists of maps such as the topics with what was said and who cares
/// for it, and texts of several lines. Each becomes Markdown before the rest, under its key; an entry's name becomes a heading.
/// </summary>
/// <param name="known">Keys that have a meaning of their own.</param>
internal sealed class UnfoldFrontMatter(ImmutableArray<FrontMatterKey> known) : IModule<ReadSource, ReadSource>
{
    private static readonly FrontMatterKey Name = new("name", "title", "titel", "thema", "topic", "top");

    public ReadSource Run(ReadSource document, BuildContext context)
    {
        ImmutableArray<MarkdownPart>.Builder? parts = null;
        var rest = document.FrontMatter;
        foreach (var entry in document.FrontMatter.Entries)
        {
            if (HoldsText(entry))
            {
                rest = rest.Without(entry);
                if (IsFilledIn(entry.Value))
                {
                    parts ??= ImmutableArray.CreateBuilder<MarkdownPart>();
                    Unfold(entry, parts);
                    context.Diagnostics.Report(DiagnosticCodes.TextInFrontMatter, entry.KeyWhere, entry.Key);
                }
            }
        }

        return parts is null ? document with { FrontMatter = rest } : document with { FrontMatter = rest, Parts = [.. parts, .. document.Parts] };
    }

    private bool HoldsText(YamlEntry entry)
    {
        var isText = entry.Value is YamlScalar { IsBlock: true } || (entry.Value is YamlList list && list.Items.Any(item => item is YamlMap));
        return isText && !known.Any(key => key.Is(entry.Key));
    }

    /// <summary>Not only keys, as a template has them.</summary>
    private static bool IsFilledIn(YamlValue value) => value is not YamlList list || list.Items.Any(item => item is not (YamlMap { IsEmpty: true } or YamlScalar { IsEmpty: true }));

    private static void Unfold(YamlEntry entry, ImmutableArray<MarkdownPart>.Builder parts)
    {
        parts.Add(new MarkdownPart($"## {Words(entry.Key)}\n", entry.KeyWhere.Line));
        if (entry.Value is YamlScalar text)
        {
            parts.Add(new MarkdownPart(text.Text, text.TextLine));
        }

        foreach (var item in entry.Value is YamlList list ? list.Items : [])
        {
            switch (item)
            {
                case YamlMap map:
                    UnfoldMap(map, parts);
                    break;
                case YamlScalar { IsEmpty: false } scalar:
                    parts.Add(new MarkdownPart(scalar.Text, scalar.TextLine));
                    break;
            }
        }
    }

    private static void UnfoldMap(YamlMap map, ImmutableArray<MarkdownPart>.Builder parts)
    {
        foreach (var named in map.Entries)
        {
            if (Name.Is(named.Key) && named.Value is YamlScalar { IsEmpty: false } name)
            {
                parts.Add(new MarkdownPart($"### {name.Text.ReplaceLineEndings(" ")}\n", name.Where.Line));
            }
        }

        foreach (var entry in map.Entries)
        {
            if (Name.Is(entry.Key) || entry.Value is YamlScalar { IsEmpty: true })
            {
                continue;
            }

            var label = $"**{Words(entry.Key)}:**";
            switch (entry.Value)
            {
                case YamlScalar { IsBlock: false } value:
                    parts.Add(new MarkdownPart($"{label} {value.Text}\n", value.Where.Line));
                    break;
                case YamlScalar value:
                    parts.Add(new MarkdownPart(label, entry.KeyWhere.Line));
                    parts.Add(new MarkdownPart(value.Text, value.TextLine));
                    break;
                case YamlList list:
                    parts.Add(new MarkdownPart($"{label} {list.Joined}\n", list.Where.Line));
                    break;
            }
        }
    }

    private static string Words(string key) => key.Replace('_', ' ');
}
