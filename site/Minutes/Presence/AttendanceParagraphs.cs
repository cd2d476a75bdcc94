using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Attendance in paragraphs, line by line: labels with names behind or below them, and groups of names.</summary>
internal sealed partial class AttendanceParagraphs(CollectedAttendance found, LabelledAttendance labelled)
{
    /// <summary>Whether the lines before named groups, which may go on in further paragraphs.</summary>
    public bool InGroups { get; private set; }

    /// <summary>Whose names the lines of the last paragraph were.</summary>
    private LabelKind? named;

    /// <returns>Whose names the lines of the paragraph read last were; null when it had none, or when it has been asked for.</returns>
    public LabelKind? TakeNamed()
    {
        var taken = named;
        named = null;
        return taken;
    }

    /// <param name="waiting">The kind whose names the lines may be.</param>
    /// <returns>The kind whose names are still to come.</returns>
    public LabelKind? Read(Passage passage, LabelKind? waiting)
    {
        var lines = AttendanceLines.Of(passage);
        ImmutableArray<string> texts = [.. lines.Select(line => line.Text)];
        if (InGroups && NamedGroup.NamesIn(texts[0], NamedGroup.SentOne(texts[0])) is null && !NamedGroup.AreGroup(texts))
        {
            waiting = End(waiting);
        }

        var hasNames = false;
        var habits = new Habits(texts);
        for (var i = 0; i < lines.Count; i++)
        {
            if (labelled.TryGoOn(lines[i]))
            {
                continue;
            }

            if (TakeColumn(lines, texts, i) is > 0 and var taken)
            {
                i += taken - 1;
                continue;
            }

            if (labelled.LabelsIn(lines[i].Text) is { Count: > 0 } labels)
            {
                var office = OfficeInList.Holds(labels) ? waiting : null;
                if (office is { } among && OfficeInList.IsOf(among, lines[i].Text) && OfficeInList.IsBesideName(texts, i))
                {
                    labelled.AddOffice(among, lines[i], texts);
                    hasNames = true;
                    waiting = OfficeInList.IsBeforeName(texts, i) ? waiting : null;
                }
                else if (office is null || !OfficeInList.IsBeforeName(texts, i))
                {
                    found.Close(waiting);
                    waiting = labelled.Take(labels, lines[i].Line);
                    InGroups = false;
                }
            }
            else if (AttendanceSentences.In(lines[i].Text, lines[i].Line).ToList() is { Count: > 0 } told)
            {
                foreach (var (kind, names) in told)
                {
                    found.Add(kind, names, lines[i].Line);
                }
            }
            else if (NamedGroup.HeadsAbsent(lines[i].Text) || EndsList().IsMatch(lines[i].Text) || (RefersToList().IsMatch(lines[i].Text) && i + 1 < lines.Count && !PersonName.Is(texts[i + 1])))
            {
                waiting = End(waiting);
            }
            else if (waiting is { } awaited)
            {
                hasNames |= AddNames(awaited, lines[i], habits);
            }

            if (waiting is not null && lines[i].Text.Contains("</", StringComparison.Ordinal) && EndOfMarkup().IsMatch(lines[i].Text))
            {
                waiting = End(waiting);
            }
        }

        named = hasNames ? waiting : null;

        // Groups may stand in paragraphs of their own, and so may names that are counted.
        return hasNames && !CountedName.Begins(texts[^1]) ? End(waiting) : waiting;
    }

    /// <returns>Nothing is waited for any more.</returns>
    public LabelKind? End(LabelKind? waiting)
    {
        found.Close(waiting);
        InGroups = false;
        return null;
    }

    /// <summary>Takes names on lines of their own below a label with one name behind it.</summary>
    /// <returns>How many lines these are.</returns>
    private int TakeColumn(List<(string Text, int Line)> lines, ImmutableArray<string> texts, int from)
    {
        if (from == 0 || !labelled.InHead || labelled.LabelsIn(texts[from - 1]) is not [{ IsAttendance: true } above])
        {
            return 0;
        }

        var count = NameColumn.Length(above.Value, texts, from);
        foreach (var (name, line) in lines.GetRange(from, count))
        {
            found.Reopen(above.Kind);
            found.Add(above.Kind, name, line);
            found.Close(above.Kind);
        }

        return count;
    }

    /// <returns>Whether the line names people and no group, so that the list ends with the paragraph.</returns>
    private bool AddNames(LabelKind kind, (string Text, int Line) line, Habits habits)
    {
        if ((kind == LabelKind.Present ? WayOfPresence.NamesIn(line.Text) : null) is { } there)
        {
            InGroups = found.Add(kind, there, line.Line);
            return false;
        }

        if (NamedGroup.NamesIn(line.Text, amongGroups: habits.AreGroups || (InGroups && NamedGroup.SentOne(line.Text))) is { } members)
        {
            InGroups = found.Add(kind, members, line.Line);
            return false;
        }

        if (!InGroups)
        {
            return !NamedGroup.IsOther(line.Text) && !IsSentence(line.Text) && AddName(kind, line, habits);
        }

        if (NamedGroup.IsSingleName(line.Text))
        {
            found.Add(kind, line.Text, line.Line);
        }

        return false;
    }

    /// <summary>What begins with a name is a list, whatever is said of the last: <c>Karla Blau, Rolf Sternal ist krank.</c></summary>
    private static bool IsSentence(string line) => line.AsSpan().TrimEnd() is [.., '.'] && HoldsVerb().IsMatch(line);

    private bool AddName(LabelKind kind, (string Text, int Line) line, Habits habits) =>
        habits.AreFamilyFirst
            ? (line.Text.Contains(',', StringComparison.Ordinal) || OnePersonEach.IsFullName(line.Text)) && found.Add(kind, FamilyNameFirst.Turned(line.Text), line.Line, isOnePerson: true)
            : found.Add(kind, NamedGroup.WithoutClass(CountedName.Without(line.Text)), line.Line);

    /// <summary>How the lines of a paragraph write names; looked at only where there are any.</summary>
    private sealed class Habits(ImmutableArray<string> lines)
    {
        private readonly Lazy<bool> areGroups = new(() => lines.Any(line => NamedGroup.NamesIn(line) is not null));
        private readonly Lazy<bool> areFamilyFirst = new(() => FamilyNameFirst.HoldLines(lines));

        public bool AreGroups => areGroups.Value;

        public bool AreFamilyFirst => areFamilyFirst.Value;
    }

    /// <summary>Up to where a list would have parted its first two names, or in a clause that no list has.</summary>
    [GeneratedRegex(@"^[^,;(]*?\s(ist|sind|war|waren|wird|werden|wurden?|hat|haben|fungiert)\s|,\s*(dass|ob|warum|weil|wenn)\s", Matching.Exact)]
    private static partial Regex HoldsVerb();

    /// <summary>The agenda, or a sentence that does not end on its line: <c>Der Vorsitzende eröffnet die</c>.</summary>
    [GeneratedRegex(
        """
          ^\W*(?i:tagesordnung)\W*$
        | ^(Der|Die)\s+(\p{Lu}[\p{L}-]+\s+){1,3}(eröffnet|begrüßt|stellt|beschließt|leitet|teilt|erklärt)e?\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex EndsList();

    /// <summary>Text may go on behind it, or the list itself: <c>laut Anwesenheitsliste</c>.</summary>
    [GeneratedRegex(@"^\W*([Ss]iehe|[Ss]\.|[Vv]gl\.|[Ll]aut|[Gg]emäß)\s.{0,60}[Ll]iste\b", Matching.Exact)]
    private static partial Regex RefersToList();

    /// <summary>Tags may hold a whole text together, which goes on behind the list or table of names.</summary>
    [GeneratedRegex(@"</(table|ul|ol|dl)\s*>", Matching.AnyCase)]
    private static partial Regex EndOfMarkup();
}
