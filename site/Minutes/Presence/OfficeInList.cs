using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// An entry among the names of a list that says who led or wrote: <c>Vorsitzender: Rolf Sternal</c>. Whoever holds the office was there as
/// well, once.
/// </summary>
internal static partial class OfficeInList
{
    /// <summary>As many as a list has; more are no list, and no text can make this slow.</summary>
    public const int Most = 8;

    /// <param name="entry">As it is written.</param>
    /// <param name="among">Whose list it is: of those who were not there somebody may be Vorsitzende, but nobody led or wrote; the list goes on.</param>
    public static bool IsOf(LabelKind among, string entry) => among is LabelKind.Present or LabelKind.Guests || !IsPart().IsMatch(entry);

    public static bool Holds(List<LabelledPart> labels) =>
        labels is [{ Kind: LabelKind.Chair or LabelKind.MinutesBy, Value: not ("" or LabelledPart.Nothing) }];

    /// <summary>Lines are a list where a full name stands alone on the one before or behind; else the label is one of the head of the minutes.</summary>
    public static bool IsBesideName(ImmutableArray<string> lines, int office) => IsBeforeName(lines, office) || Next(lines, office, -1);

    public static bool IsBeforeName(ImmutableArray<string> lines, int office) => Next(lines, office, 1);

    /// <summary>Whether another entry has the name already, be it shorter here: <c>Protokoll: K. Blau</c> below <c>Karla Blau</c>.</summary>
    public static bool IsNamedElsewhere(string office, ImmutableArray<string> entries) =>
        AttendeeEntry.Read(office, 1) is { } holder
        && entries.Any(entry => entry != office && NameList.Read(entry, 1).Any(other => IsSame(holder, other)));

    /// <summary>The first line in a direction that is no office itself.</summary>
    private static bool Next(ImmutableArray<string> lines, int office, int step)
    {
        var i = office + step;
        while (i >= 0 && i < lines.Length && Math.Abs(i - office) < Most && Holds(LineLabels.Of(lines[i])))
        {
            i += step;
        }

        return i >= 0 && i < lines.Length && LineLabels.Of(lines[i]).Count == 0 && OnePersonEach.IsFullName(lines[i]);
    }

    /// <summary>A part in this meeting, where others are offices for years.</summary>
    [GeneratedRegex(@"^\W*(ltg|prot|minutes|chair|moderat|((sitzungs|versammlungs|rede|gesprächs|diskussions|tagungs)leit|leitung))", Matching.AnyCase)]
    private static partial Regex IsPart();

    private static bool IsSame(Attendee holder, Attendee other)
    {
        var words = other.Name.Split(' ');
        return holder.Name.Split(' ').Where(word => !word.EndsWith('.') && !NameWords.RoleOf(word).HasFlag(WordRole.Salutation)).All(words.Contains);
    }
}
