using System.Text;

namespace Protokollarchiv.Theming;

/// <summary>A script as it is published: without the comments and the indentation that are for its authors.</summary>
internal static class ScriptText
{
    /// <summary>
    /// Drops lines that are nothing but a comment, and white space at the beginning of lines. A script with a template that spans lines
    /// stays as it is, for there white space means something.
    /// </summary>
    public static byte[] Published(byte[] script)
    {
        var text = Encoding.UTF8.GetString(script);
        var published = new StringBuilder(text.Length);
        var inComment = false;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (!inComment && trimmed.StartsWith("/*", StringComparison.Ordinal))
            {
                inComment = true;
            }

            if (inComment)
            {
                var end = trimmed.IndexOf("*/", StringComparison.Ordinal);
                if (end >= 0 && end + 2 < trimmed.Length)
                {
                    return script;
                }

                inComment = end < 0;
            }
            else if (trimmed.Length > 0 && !trimmed.StartsWith("//", StringComparison.Ordinal))
            {
                if (trimmed.Count(c => c == '`') % 2 != 0)
                {
                    return script;
                }

                published.Append(trimmed).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(published.ToString());
    }
}
