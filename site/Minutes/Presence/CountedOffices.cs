using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Names below others that Markdown takes for a numbered list, since an office is counted: <c>1. Vorsitzender Rolf Sternal</c>, <c>Karla Blau</c>.</summary>
internal static class CountedOffices
{
    /// <returns>None where an entry does not begin with such an office and its holder.</returns>
    public static List<(string Text, int Line)> Lines(ItemList list)
    {
        var found = new List<(string Text, int Line)>();
        foreach (var (entry, number) in list.Ordered ? list.Items.Zip(list.Numbers()) : [])
        {
            if (entry.Blocks is not [Passage passage] || AttendanceLines.Of(passage) is not [var first, .. var others] || AttendeeTitles.OfficeBefore($"{number}. {first.Text}") is null)
            {
                return [];
            }

            found.Add(($"{number}. {first.Text}", first.Line));
            found.AddRange(others.Where(line => LineLabels.Of(line.Text).Count == 0));
        }

        return found;
    }
}
