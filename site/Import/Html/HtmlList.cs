using System.Globalization;
using AngleSharp.Dom;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Html;

/// <summary>A list being read, with its count.</summary>
internal sealed class HtmlList(IElement element)
{
    private readonly bool isOrdered = element.LocalName == "ol";
    private readonly string? type = element.GetAttribute("type");
    private int next = int.TryParse(element.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;

    public bool IsTasks { get; } = element.ClassList.Contains("inline-task-list");

    public string? Next(IElement entry)
    {
        if (!isOrdered)
        {
            return null;
        }

        if (int.TryParse(entry.GetAttribute("value"), CultureInfo.InvariantCulture, out var value))
        {
            next = value;
        }

        return Numerals.Of(next++, type) + ".";
    }
}
