using System.Buffers;

namespace Protokollarchiv.Language;

/// <summary>The digits 0 to 9, to search for. Compiled ahead, a search by <c>IndexOfAnyInRange</c> puts both ends of the range into objects at each call.</summary>
internal static class Digit
{
    public static SearchValues<char> Any { get; } = SearchValues.Create("0123456789");
}
