using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>The names found so far, by what their lists say of them; the first list of each kind counts.</summary>
/// <param name="stated">Of what kinds the front matter says it already.</param>
internal sealed partial class CollectedAttendance(HashSet<LabelKind> stated)
{
    private readonly Dictionary<LabelKind, List<Attendee>> found = [];
    private readonly HashSet<LabelKind> closed = [];

    /// <summary>The full names, each with what stands beside it: written the same once more they are no one else.</summary>
    private readonly HashSet<(LabelKind Kind, string Written)> full = [];

    private int? count;

    public bool IsEmpty => found.Count == 0;

    public Attendance All => new(Of(LabelKind.Present), Of(LabelKind.Excused), Of(LabelKind.Absent), Of(LabelKind.Guests)) { Count = count };

    /// <summary>Ends the list of a kind, if it has begun: what comes later is another.</summary>
    public void Close(LabelKind? kind)
    {
        if (kind is { } ended && found.ContainsKey(ended))
        {
            closed.Add(ended);
        }
    }

    /// <summary>Goes on with the list of a kind that seemed to be over.</summary>
    public void Reopen(LabelKind kind) => closed.Remove(kind);

    /// <param name="isOnePerson">Whether the text is known to name one, so that nothing in it parts two.</param>
    /// <returns>Whether there was a name in it.</returns>
    public bool Add(LabelKind kind, string names, int line, bool isOnePerson = false)
    {
        if (closed.Contains(kind) || stated.Contains(kind))
        {
            return stated.Contains(kind);
        }

        if (kind == LabelKind.Present && Number().Match(names) is { Success: true } number)
        {
            count ??= Counted(number) + Proxies().Matches(names).Sum(Counted);
        }

        if (kind == LabelKind.Absent && AllExcused().Match(names) is { Success: true } all)
        {
            (kind, names) = (LabelKind.Excused, names[..all.Index]);
        }

        names = ExcusedAside().Replace(names, aside => Excuse(aside.Groups["names"].Value) ? "" : aside.Value);
        names = NextSentence().Match(names) is { Success: true } next ? names[..next.Index] : names;
        ImmutableArray<Attendee> read = !isOnePerson ? NameList.Read(names, line) : AttendeeEntry.OnePerson(names, line) is { } person ? [person] : [];
        foreach (var name in read)
        {
            var own = KindOf(name, kind);
            if (!PersonName.Is(Salutation.Without(name.Name).ToString()) || full.Add((own, name.Written)))
            {
                (found.TryGetValue(own, out var list) ? list : found[own] = []).Add(name);
            }
        }

        return !read.IsEmpty;

        bool Excuse(string others) => NameList.Names(others).All(PersonName.IsCertain) && Add(LabelKind.Excused, others, line);
    }

    private ImmutableArray<Attendee> Of(LabelKind kind) => found.TryGetValue(kind, out var names) ? [.. names] : [];

    private static int Counted(Match counted) => int.Parse(counted.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>A guest or someone excused may stand among those present.</summary>
    private static LabelKind KindOf(Attendee attendee, LabelKind listed) =>
        attendee.Role is not { } role ? listed
        : AttendeeRole.IsGuest(role) ? LabelKind.Guests
        : role.StartsWith("entsch", StringComparison.OrdinalIgnoreCase) ? LabelKind.Excused
        : role.EndsWith("abwesend", StringComparison.OrdinalIgnoreCase) || role.StartsWith("unentsch", StringComparison.OrdinalIgnoreCase) ? LabelKind.Absent
        : listed;

    /// <summary>Running text goes on behind the last name: <c>…, Mara Oster. Protokollantin war Frau Quast.</c></summary>
    [GeneratedRegex(@"(?<=\p{Ll}{3})\.\s+(?=\p{Lu}[\p{L}]*\s+(war(en)?|ist|sind|hat|haben|wird|um\s+\d|\d))", Matching.Exact)]
    private static partial Regex NextSentence();

    /// <summary>Said of all who stand before it: <c>Abwesend: Karla Blau, Rolf Sternal (alle entschuldigt)</c>.</summary>
    [GeneratedRegex(@"\s*[(–-]\s*(alle|beide|jeweils)\s+entschuldigt\W*$|,(?<=^((?!entsch)[^,;])*,)\s*entschuldigt\W*$", Matching.AnyCase)]
    private static partial Regex AllExcused();

    /// <summary>Others than the one before it: <c>Mara Oster (Karla Blau und Rolf Sternal entschuldigt)</c>.</summary>
    [GeneratedRegex(@"\s*\((?<names>\p{Lu}[^()]*?[^(),\s])\s+((sind|ist|waren|war)\s+)?entschuldigt\)", Matching.Exact)]
    private static partial Regex ExcusedAside();

    [GeneratedRegex(
        """
        ^\s*(?<n>[0-9]{1,4})\b(?![.:]\d)\s*(
            stimmberechtigte|mitglieder|personen|teilnehm|anwesende|vorstands|eltern|eigentümer|vertret|delegierte|leute|$
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Number();

    /// <summary><c>31 Mitglieder, 2 Vollmachten</c></summary>
    [GeneratedRegex(@"(?<n>[0-9]{1,4})\s+((weitere|gültige|schriftliche)\s+)?(vollmacht|stimmübertragung|stimmrechtsübertragung|übertragene\s+stimme)", Matching.AnyCase)]
    private static partial Regex Proxies();
}
