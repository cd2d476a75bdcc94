namespace Protokollarchiv.Privacy.Marks;

/// <summary>
/// Where a text shows code: between fences, and between backticks on one line. What readers of Markdown might take for something else is no code
/// here: a fence that is never closed, what is less indented than its fence, backticks in a paragraph that has a lone or an escaped one.
/// </summary>
internal sealed class ShownCode
{
    private readonly Queue<(int Start, int End)> stretches = new();
    private (CodeFence Fence, int Start)? open;
    private bool isInDoubt;

    public ShownCode(string text)
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            Read(text.AsSpan()[range], range.Start.Value);
        }
    }

    /// <summary>Whether any of it is code. To be asked from the start of the text to its end.</summary>
    public bool Holds(int start, int length)
    {
        while (stretches.TryPeek(out var passed) && passed.End <= start)
        {
            stretches.Dequeue();
        }

        return stretches.TryPeek(out var next) && next.Start < start + length;
    }

    private void Read(ReadOnlySpan<char> line, int start)
    {
        if (open is { } block && (line.IsWhiteSpace() || line.Length - line.TrimStart().Length >= block.Fence.Indent))
        {
            if (block.Fence.IsClosedBy(line))
            {
                stretches.Enqueue((block.Start, start + line.Length));
                open = null;
            }

            return;
        }

        open = CodeFence.At(line) is { } fence ? (fence, start + line.Length) : null; // what stands behind the fence is no code
        isInDoubt = open is null && !line.IsWhiteSpace() && (isInDoubt || line.Contains("\\`", StringComparison.Ordinal));
        if (open is null && !isInDoubt && line.Contains('`'))
        {
            ReadWords(Runs(line), start);
        }
    }

    /// <param name="runs">Of backticks; one ends at the next that is as long.</param>
    private void ReadWords(List<(int At, int Length)> runs, int start)
    {
        var next = new int[runs.Count];
        var byLength = new Dictionary<int, int>();
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            next[i] = byLength.GetValueOrDefault(runs[i].Length, -1);
            byLength[runs[i].Length] = i;
        }

        for (var i = 0; i < runs.Count; i++)
        {
            isInDoubt |= next[i] < 0;
            if (next[i] >= 0)
            {
                stretches.Enqueue((start + runs[i].At, start + runs[next[i]].At));
                i = next[i];
            }
        }
    }

    private static List<(int At, int Length)> Runs(ReadOnlySpan<char> line)
    {
        var runs = new List<(int At, int Length)>();
        for (var at = 0; line[at..].IndexOf('`') is >= 0 and var found;)
        {
            at += found;
            var length = line[at..].IndexOfAnyExcept('`') is >= 0 and var other ? other : line.Length - at;
            runs.Add((at, length));
            at += length;
        }

        return runs;
    }
}
