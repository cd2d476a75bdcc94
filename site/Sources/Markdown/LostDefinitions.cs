using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Lines such as <c>[SJ]: erledigt</c> are link definitions to Markdown, which vanish from the text. Those that lead to no address are put back
/// where they stood.
/// </summary>
internal sealed class LostDefinitions
{
    private readonly Queue<LinkReferenceDefinition>? waiting;

    public LostDefinitions(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup group)
            {
                waiting = new(group.OfType<LinkReferenceDefinition>().Where(d => d.Url is { } url && url.AsSpan().IndexOfAny("./:#") < 0).OrderBy(d => d.Line));
                return;
            }
        }
    }

    /// <summary>Those above a line that have not been taken yet, as they were written; lines as Markdig counts them.</summary>
    public IEnumerable<(string Written, int Line)> Before(int line)
    {
        while (waiting is not null && waiting.TryPeek(out var definition) && definition.Line < line)
        {
            waiting.Dequeue();
            yield return ($"[{definition.Label}]: {definition.Url} {definition.Title}".TrimEnd(), definition.Line);
        }
    }
}
