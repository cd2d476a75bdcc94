using System.Text;

namespace Protokollarchiv.Import.Typography;

/// <summary>What of a document's white space and invisible signs the minutes keep: single spaces, and no-break spaces as they are.</summary>
internal static class PlainSpaces
{
    public static string Collapse(string text)
    {
        var spaceBefore = true;
        return Collapse(text, ref spaceBefore).TrimEnd(' ');
    }

    /// <param name="spaceBefore">Whether a space or nothing stands before the text; afterwards, whether it ends with one.</param>
    public static string Collapse(string text, ref bool spaceBefore)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (c is not '\u00A0' and not '\u202F' && (char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                if (!spaceBefore)
                {
                    tidy.Append(' ');
                    spaceBefore = true;
                }
            }
            else if (c == '\u00A0' && spaceBefore)
            {
                // Beside a space, or to set a line in, it is nothing but white space.
            }
            else
            {
                tidy.Append(c);
                spaceBefore = false;
            }
        }

        return tidy.ToString();
    }

    /// <summary>Soft hyphens, marks of byte order, spaces of no width. Joiners stay: some scripts need them.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFC';
}
