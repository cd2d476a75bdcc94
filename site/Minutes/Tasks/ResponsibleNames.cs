using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Whose task it is, from the words of what is certainly one.</summary>
internal sealed partial class ResponsibleNames(MeetingPeople people)
{
    /// <summary>What a doubt, a broken pair or a key to short forms has, and no list of names: <c>Licht?</c>, <c>HS = Haus Süd</c></summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("?)]=");

    private readonly NamesAside aside = new(people);
    private readonly Promises promises = new(people);

    /// <summary>Names at the end or the start, known in the meeting or not; empty where nothing says it for sure.</summary>
    public ImmutableArray<string> In(string text)
    {
        text = Ticketed().Replace(DueAside().Replace(text, ""), "(${names})");
        var written = NamesAside.AtEnd(text) is { Length: > 0 and <= NamesAside.Longest } atEnd ? Place().Replace(DueDate.Without(MarkInFront().Replace(Brackets().Replace(atEnd, ""), "")), "") : "";
        if (aside.WithProviso(written.AsSpan().TrimEnd('!')) is { IsEmpty: false } names)
        {
            return names;
        }

        if (aside.InFront(text) is { IsEmpty: false } before)
        {
            return before;
        }

        if (people.Leading(text, out _) is { IsEmpty: false } leading)
        {
            return leading;
        }

        if (aside.Inside(text) is { IsEmpty: false } inside)
        {
            return inside;
        }

        foreach (var (_, promised) in promises.In(text))
        {
            return promised;
        }

        if (aside.WithProviso(text.AsSpan(text.LastIndexOf(':') + 1).Trim(" .")) is { IsEmpty: false } behindColon)
        {
            return behindColon;
        }

        if (written.Length > 0 && char.IsUpper(written[0]) && !written.AsSpan().ContainsAny(Doubtful) && NameList.Names(written) is { IsEmpty: false } others && others.All(MayBeCalled))
        {
            return [.. others.Where(name => !name.Any(char.IsAsciiDigit))]; // no size or week: A4, KW 12
        }

        return OfGroup().Match(Head(text)) is { Success: true } group ? [group.Groups["name"].Value] : [];
    }

    /// <summary>What stands before a colon where nothing else says whose task it is: a name, or a thing.</summary>
    public static ImmutableArray<string> Assumed(string text) => BeforeColon().Match(Head(text)) is { Success: true } start ? NameList.Names(start.Groups["names"].Value) : [];

    /// <summary>Someone or some group unknown so far, not what the task is about: <c>Menüs etc.</c>, <c>Achtung Leitung prüfen</c>, <c>Achtung Baustelle!</c>.</summary>
    private static bool MayBeCalled(string name) =>
        name.Length > 0 && char.IsUpper(name[0]) && !name.Contains('!', StringComparison.Ordinal) && name.Split(' ').All(word => word.Length == 0 || !char.IsLower(word[0]) || NameWords.RoleOf(word).HasFlag(WordRole.Particle));

    private static string Head(string text) => text[..Math.Min(text.Length, NamesAside.Longest)];

    /// <summary>Behind whoever it is: <c>Leiter: Karla (bis Ende Mai)</c></summary>
    [GeneratedRegex(@"\s\((bis|Frist|Termin)\b[^()]*\)\W*$", Matching.Exact)]
    private static partial Regex DueAside();

    [GeneratedRegex(@"\(TODO:?\s+(?<names>\p{Lu}[^()\n]*?)" + TaskMark.Ticket + @"\W*$", Matching.Exact)]
    private static partial Regex Ticketed();

    [GeneratedRegex(@"^[\s>]*((todo'?s?|to-?\s?do'?s?)\b\s*:?\s*)?", Matching.AnyCase)]
    private static partial Regex MarkInFront();

    /// <summary>Of who may help: <c>K. Blau, [R. Sternal]</c>.</summary>
    [GeneratedRegex(@"[\[\]]", Matching.Exact)]
    private static partial Regex Brackets();

    /// <summary><c>Halle: K. Blau, Dessau: R. Sternal</c>: the places before the names.</summary>
    [GeneratedRegex(@"(?<=^|,)\s*\p{L}[\p{L} ]{1,30}:\s*", Matching.Exact)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?<names>\p{Lu}[\p{L}.\-]*(\s\p{Lu}[\p{L}.\-]*){0,3}((\s?,|\s+und)\s+\p{Lu}[\p{L}.\-]*(\s\p{Lu}[\p{L}.\-]*){0,2}){0,3})\s?:\s", Matching.Exact)]
    private static partial Regex BeforeColon();

    /// <summary><c>AG Umbau: …</c></summary>
    [GeneratedRegex(
        """
        ^(?<name>((AG|AK|Arbeitsgruppe|Arbeitskreis|Team)([ ]\p{Lu}[\p{L}-]*){1,3}|\p{Lu}\p{L}*(gruppe|ausschuss|kommission|vorstand|team)))
          :\s
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfGroup();
}
