using System.Globalization;

namespace Protokollarchiv.Import.Outline;

/// <summary>How a note is referred to in the text and begins at its end.</summary>
internal static class NoteMark
{
    /// <summary><c>[1]</c></summary>
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");
}
