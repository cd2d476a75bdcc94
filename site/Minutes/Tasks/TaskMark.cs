using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>A mark behind a text that makes it a task: <c>Kosten klären → TODO</c>, <c>neues Ticket (TODO: KB)</c>, perhaps with where it is kept: <c>Glossar (TODO K. Blau) → Ticket 5</c></summary>
/// <param name="Start">Where the task ends before it.</param>
/// <param name="Who">Whom the mark names.</param>
internal sealed partial record TaskMark(int Start, ImmutableArray<string> Who)
{
    /// <summary>A longer end of a text is no mark.</summary>
    private const int Longest = 60;

    /// <summary>Where a task is kept, behind whose it is: <c>→ Ticket 5)</c>, <c>) Issue #5</c></summary>
    public const string Ticket = @"(([)\]]\s*)?(→|-{1,2}>)|[)\]])\s*((\p{L}+\s+){0,2}\#|(Ticket|Issue)\s+)\d{1,5}[)\]]?";

    /// <returns>Null without such a mark.</returns>
    public static TaskMark? Behind(string text, MeetingPeople people)
    {
        var from = Math.Max(0, text.Length - Longest);
        if (!text.AsSpan(from).ContainsAny(TaskLabel.Marks) || Mark().Match(text, from, text.Length - from) is not { Success: true, Index: > 0 } mark)
        {
            return null;
        }

        var names = mark.Groups["names"].ValueSpan.Trim();
        var who = people.NamesOnly(names) is { IsEmpty: false } known ? known : InitialsOnly().IsMatch(names) ? NameList.Names(names.ToString()) : [];
        return names.IsEmpty || !who.IsEmpty ? new TaskMark(mark.Index, who) : null;
    }

    /// <summary>Upper case as minutes write it, and no noun with an article.</summary>
    [GeneratedRegex(
        $$"""
        \s*(?<!\b([Dd](ie|er|as|en)|[Ee]in(e|en)?|[Aa](ls|uf)|[Uu]nser(e|en)?)\s+)([(\[]\s*|(→|-{1,3}>|=>|[:–-])\s*)?\b
          (TODO|ToDo|To-Do|To[ ]Do|TO[ ]DO)\b\s*:?\s*(
            (?<names>[^()\[\].;:\n!>]*)[\s.!>]*[)\]]?[\s.!]*|(?<names>\p{Lu}[^()\[\];:\n!>]*?)\s*{{Ticket}}
        )[\s.]*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\p{Lu}{2,3}(\s*[,+/&]\s*\p{Lu}{2,3})*$", Matching.Exact)]
    private static partial Regex InitialsOnly();
}
