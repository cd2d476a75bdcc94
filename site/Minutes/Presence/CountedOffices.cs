using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Names below others that Markdown takes for a numbered list, since an office is counted: <c>1. Vorsitzender Rolf Sternal</c>, <c>Karla Blau</c>.</summary>
internal static class CountedOffices
{
    /// <summary>Whether the list goes on with names right above it, of which one has an office too: else those named in it may be elected.</summary>
    public static bool GoOn(Block? above, ItemList list) =>
        list.Ordered
        && above is Passage { Kind: PassageKind.Paragraph } names
        && AttendanceLines.Of(names) is [.., var last] lines
        && IsName(last.Text)
        && lines.Exists(line => AttendeeTitles.OfficeBefore(line.Text) is not null)
        && Lines(list).Count > 0;

    /// <returns>None where anything is there but such offices with their holders, and names: <c>1. Vorsitzende Karla Blau begrüßt</c>.</returns>
    public static List<(string Text, int Line)> Lines(ItemList list)
    {
        var found = new List<(string Text, int Line)>();
        foreach (var (entry, number) in list.Ordered ? list.Items.Zip(list.Numbers()) : [])
        {
            if (entry.Blocks is not [Passage passage] || AttendanceLines.Of(passage) is not [var first, .. var others] || !IsHolder($"{number}. {first.Text}") || !others.All(line => IsName(line.Text)))
            {
                return [];
            }

            found.Add(($"{number}. {first.Text}", first.Line));
            found.AddRange(others);
        }

        return found;
    }

    private static bool IsHolder(string text) => AttendeeTitles.OfficeBefore(text) is not null && IsName(text);

    private static bool IsName(string text) => LineLabels.Of(text).Count == 0 && NamedGroup.IsSingleName(AttendeeTitles.WithoutOffice(text));
}
