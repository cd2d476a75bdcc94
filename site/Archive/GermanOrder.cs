using System.Globalization;

namespace Protokollarchiv.Archive;

/// <summary>The order in which German readers expect names: ä with a, capitals aside, <c>Haus 2</c> before <c>Haus 10</c>.</summary>
internal static class GermanOrder
{
    public static StringComparer Comparer { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
