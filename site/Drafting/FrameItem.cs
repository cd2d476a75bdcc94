namespace Protokollarchiv.Drafting;

/// <summary>An agenda item that returns every time.</summary>
/// <param name="Number">With its point: <c>1.</c>, <c>0.3</c>; empty where the minutes number nothing.</param>
/// <param name="Level">0 for an item, 1 for a sub-item, and so on.</param>
/// <param name="IsForTasks">Whether the open tasks belong below it.</param>
internal sealed record FrameItem(string Number, string Title, int Level, bool IsForTasks);
