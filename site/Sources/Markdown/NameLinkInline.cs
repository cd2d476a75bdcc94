using Markdig.Syntax.Inlines;

namespace Protokollarchiv.Sources.Markdown;

/// <summary><c>[[Name]]</c> or <c>[[Name|text]]</c> in Markdig's tree.</summary>
internal sealed class NameLinkInline(string name, string shown) : LeafInline
{
    public string Name { get; } = name;

    public string Shown { get; } = shown;
}
