using System.Globalization;

namespace Protokollarchiv.Archive;

/// <summary>The order in which German readers expect names: ä with a, capitals aside, numbers by their digits.</summary>
internal static class GermanOrder
{
    public static StringComparer Comparer { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), ignoreCase: true);
}
