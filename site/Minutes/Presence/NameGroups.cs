using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Appointments;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Groups in an attendance list whose names stand in a list of their own, below a heading, a bold line, a line with a colon or an entry:
/// <c>### Vorstand</c>, then <c>- Karla Blau</c>.
/// </summary>
internal static partial class NameGroups
{
    private const int LongestTitle = 80;

    /// <summary>Whether the block at a place names a group and the list behind it holds names and nothing else.</summary>
    public static bool BeginAt(ImmutableArray<Block> blocks, int i) =>
        i + 1 < blocks.Length
        && blocks[i + 1] is ItemList list
        && TitleOf(blocks[i]) is { Length: > 0 and <= LongestTitle } title
        && LineLabels.Of(title).Count == 0
        && !IsOther(title)
        && HoldNames(list, mayBeShort: NamedGroup.IsGroup(title));

    /// <summary>The lines of the paragraph behind one that names a group, where each holds one full name: <c>SPD</c>, then <c>Blau, Karla</c>; none for any other.</summary>
    public static List<(string Text, int Line)> LinesAt(ImmutableArray<Block> blocks, int i) =>
        i + 1 < blocks.Length
        && blocks[i] is Passage { Kind: PassageKind.Paragraph, Text: { Length: <= LongestTitle } title }
        && blocks[i + 1] is Passage { Kind: PassageKind.Paragraph } names
        && (NamedGroup.IsParty(title.TrimEnd(':', ' ')) || (title is [.., ':'] && title.Split(" und ").Any(NamedGroup.IsGroup) && LineLabels.Of(title).Count == 0 && !IsOther(title)))
        && AttendanceLines.Of(names) is var lines
        && lines.TrueForAll(line => PersonName.IsCertain(FamilyNameFirst.TurnedIfSo(line.Text.Split(" (")[0]))) ? lines : [];

    /// <summary>Whether the entries below another are those whom it names as a group, and no remarks on one person.</summary>
    public static bool AreBelow(string entry, ItemList list) => HoldNames(list, mayBeShort: !OnePersonEach.IsFullName(entry));

    /// <summary>Whether a line says how many were there and the list behind it names them: <c>Anwesende Mitglieder: 12</c></summary>
    public static bool AreCounted(ImmutableArray<Block> blocks, int i) =>
        i + 1 < blocks.Length
        && blocks[i + 1] is ItemList list
        && blocks[i] is Passage { Kind: PassageKind.Paragraph } line
        && LineLabels.Of(line.Text.AsSpan(line.Text.LastIndexOf('\n') + 1)) is [{ Kind: LabelKind.Present } counted]
        && int.TryParse(counted.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && HoldNames(list, mayBeShort: false)
        && list.Items.Any(entry => NameList.Read(NamedGroup.OfEntry(((Passage)entry.Blocks[0]).Text), 1).Any(name => PersonName.IsCertain(name.Name)));

    private static string? TitleOf(Block block) => block switch
    {
        Heading heading => heading.Title.Text,
        Passage { Kind: PassageKind.Paragraph, Content: [Emphasis { Kind: EmphasisKind.Strong }] } bold => bold.Text,
        Passage { Kind: PassageKind.Paragraph, Text: [.., ':'] } line when !line.Text.Contains('\n', StringComparison.Ordinal) => line.Text,
        _ => null,
    };

    private static bool IsOther(string title) =>
        HeadingWords.AnnounceAgenda(title) || HeadingWords.AnnounceMinutes(title) || HeadingWords.SuggestAgenda(title) || HeadingWords.AreTasks(title) || HeadingWords.AreAppendix(title)
        || HeadingWords.AreContents(title) || HeadingWords.AreOnOtherMeeting(title) || DatesHeading.Of(title) is not null || NamedGroup.IsNone(title) || Other().IsMatch(title);

    /// <param name="mayBeShort">Whether given names alone are names enough.</param>
    private static bool HoldNames(ItemList list, bool mayBeShort) =>
        list.Items.All(entry => entry is { Done: null, Blocks: [Passage { IsOfContents: false } only] } && AttendanceLines.Of(only).TrueForAll(line => IsName(line.Text, mayBeShort) || AttendeeEntry.IsNobody(line.Text) || line.Text.AsSpan().Trim() is "…" or "..."));

    private static bool IsName(string entry, bool mayBeShort) =>
        LineLabels.Of(entry).Count == 0
        && !AttendeeRole.Is(entry.Trim())
        && NameList.Read(NamedGroup.WithoutTimes(entry), 1) is [{ Name: var name }, ..]
        && (OnePersonEach.IsFullName(name) || (mayBeShort && OneWord().IsMatch(name)));

    /// <summary>Points of an agenda, and what else is listed in minutes.</summary>
    [GeneratedRegex(@"^\W*(\d|TOP\b|Traktandum)|\b(beschl[uü]ss|anträge|notiz|bericht|anhang|link)", Matching.AnyCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'-]+$", Matching.Exact)]
    private static partial Regex OneWord();
}
