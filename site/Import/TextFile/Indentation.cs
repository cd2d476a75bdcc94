namespace Protokollarchiv.Import.TextFile;

/// <summary>How far the marks of the open lists are set in, outermost first.</summary>
internal sealed class Indentation
{
    private readonly List<int> indents = [];

    public bool IsEmpty => indents.Count == 0;

    public void Clear() => indents.Clear();

    /// <summary>How deep a mark stands that is set in so far: below each one further left.</summary>
    public int DepthOfMark(int indent)
    {
        while (indents.Count > 0 && indents[^1] > indent)
        {
            indents.RemoveAt(indents.Count - 1);
        }

        if (indents.Count == 0 || indents[^1] < indent)
        {
            indents.Add(indent);
        }

        return indents.Count;
    }

    /// <summary>The depth of the entry that text set in so far goes on with; 0 for none.</summary>
    public int DepthOfContent(int indent) => indents.FindLastIndex(i => i < indent) + 1;
}
