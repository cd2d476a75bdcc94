using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Markup;

/// <summary>What a passage of minutes is beside text: a resolution, a task, the beginning of a statement.</summary>
/// <param name="linked">Null for a text that is no minutes: nothing in it is any of these.</param>
internal sealed class PassageRoles(LinkedMeeting? linked)
{
    private readonly Dictionary<int, Resolution> resolutions = First(linked?.Meeting.Resolutions ?? [], r => r.Passage);
    private readonly Dictionary<int, MeetingTask> tasks = First(linked?.Meeting.Tasks ?? [], t => t.Passage);
    private readonly Dictionary<int, Statement> statements = First(linked?.Statements ?? [], s => s.Passages[0]);

    /// <summary>The class by which a theme shows it; null for text.</summary>
    public string? ClassOf(Passage passage) =>
        resolutions.TryGetValue(passage.Index, out var resolution) && !resolution.OnlyPutsOff ? "beschluss" : tasks.ContainsKey(passage.Index) ? "aufgabe" : null;

    /// <summary>How the vote on it ended; null when there was none.</summary>
    public VoteResult? ResultOf(Passage passage) => resolutions.GetValueOrDefault(passage.Index)?.Vote?.Result;

    /// <summary>The statement that begins with it, or null.</summary>
    public Statement? StatementAt(Passage passage) => statements.GetValueOrDefault(passage.Index);

    private static Dictionary<int, T> First<T>(ImmutableArray<T> found, Func<T, int> passage) => found.DistinctBy(passage).ToDictionary(passage);
}
