using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>What an expression finds first in a part of a text, without a string of its own for that part.</summary>
internal static class FirstMatch
{
    /// <returns>Of no length where nothing matches.</returns>
    public static ValueMatch FirstIn(this Regex expression, ReadOnlySpan<char> text)
    {
        foreach (var match in expression.EnumerateMatches(text))
        {
            return match;
        }

        return default;
    }
}
