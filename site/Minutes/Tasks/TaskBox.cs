using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>A box before a task that is no entry of a list, so that Markdown does not know it: <c>[x] Saal buchen</c>.</summary>
internal static partial class TaskBox
{
    /// <summary>Characters of the box; 0 when the text begins otherwise.</summary>
    public static int LengthIn(string text, out bool ticked)
    {
        var box = text.StartsWith('[') ? Box().Match(text) : Match.Empty;
        ticked = box.Groups["done"].Success;
        return box.Length;
    }

    [GeneratedRegex(@"^\[(\s|(?<done>[xX✓]))\]\s+(?=\S)", Matching.Exact)]
    private static partial Regex Box();
}
