using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Who and until when behind dashes, as lists of tasks have them: <c>Leiter holen - K. Blau - 30.11.2022</c>.</summary>
/// <param name="Due">Null where no day stands behind the names.</param>
internal sealed partial record TaskTail(ImmutableArray<string> Who, DateOnly? Due)
{
    /// <returns>Null where what stands there are no names of the meeting: <c>Tisch - Stuhl - Bank</c>.</returns>
    public static TaskTail? Of(string task, MeetingPeople people, DateOnly? day) =>
        Tail().Match(task) is { Success: true } tail && people.NamesOnly(tail.Groups["names"].Value) is { IsEmpty: false } who
            ? new TaskTail(who, tail.Groups["due"] is { Success: true } due ? DueDate.Of(due.Value, day) : null)
            : null;

    [GeneratedRegex(@"^.*\s[–|-]\s+(?<names>(?!(bis|Frist|Deadline)\b)\p{L}[^–|]{0,60}?)(\s+[–|-]\s+(?<due>((bis|Frist|Deadline)\b:?\s*)?\d[^–|]{0,30}))?\s*$", Matching.Exact)]
    private static partial Regex Tail();
}
