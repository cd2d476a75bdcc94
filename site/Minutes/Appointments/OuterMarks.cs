namespace Protokollarchiv.Minutes.Appointments;

/// <summary>What stands around a title or place and is no word of it: spaces, marks of lists, dashes, parentheses.</summary>
internal static class OuterMarks
{
    private static readonly char[] Marks = [' ', '\u00A0', ':', ',', ';', '-', '–', '—', '|', '(', ')', '→', '>', '=', '•', '*'];

    public static string Without(string text)
    {
        var start = text.Length - text.TrimStart(Marks).Length;
        var bare = text.Trim(Marks).TrimEnd('.');
        var end = start + bare.Length;

        // "Vorstand (Rathaus)" keeps the pair.
        return bare.LastIndexOf('(') > bare.LastIndexOf(')') && end < text.Length && text[end] == ')' ? bare + ")" : bare;
    }
}
