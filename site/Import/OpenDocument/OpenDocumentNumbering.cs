using System.Xml.Linq;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>The counters of one numbered list or of the headings.</summary>
/// <param name="style">How its levels are written; null for bullets.</param>
internal sealed class OpenDocumentNumbering(XElement? style)
{
    private const int Levels = 10;

    private readonly int?[] counts = new int?[Levels + 1];

    public OpenDocumentNumbering Continued(XElement? other)
    {
        var continued = new OpenDocumentNumbering(other ?? style);
        counts.CopyTo(continued.counts, 0);
        return continued;
    }

    /// <summary>The label of the next entry.</summary>
    /// <param name="level">From 1.</param>
    /// <param name="start">Where the entry itself says from where to count.</param>
    /// <returns>Null for a bullet; empty when the level shows nothing.</returns>
    public string? Next(int level, int? start)
    {
        level = Math.Clamp(level, 1, Levels);
        for (var i = 1; i < level; i++)
        {
            counts[i] ??= Start(i);
        }

        counts[level] = start ?? (counts[level] is { } before ? before + 1 : Start(level));
        Array.Clear(counts, level + 1, Levels - level);
        var definition = Definition(level);
        if (definition is null || definition.Is(Odf.Text, "list-level-style-bullet", "list-level-style-image"))
        {
            return null;
        }

        if (string.IsNullOrEmpty(definition.Value(Odf.Style + "num-format")))
        {
            return "";
        }

        var shown = Math.Clamp(definition.Number(Odf.Text + "display-levels", 1), 1, level);
        var numbers = Enumerable.Range(level - shown + 1, shown).Select(i => Written(counts[i] ?? 1, Definition(i)?.Value(Odf.Style + "num-format"))).Where(n => n.Length > 0);
        return $"{definition.Value(Odf.Style + "num-prefix")}{string.Join('.', numbers)}{definition.Value(Odf.Style + "num-suffix")}".Trim();
    }

    private int Start(int level) => Definition(level)?.Number(Odf.Text + "start-value", 1) ?? 1;

    private XElement? Definition(int level) => style?.Elements().FirstOrDefault(element => element.Number(Odf.Text + "level", 0) == level);

    private static string Written(int number, string? format) => string.IsNullOrEmpty(format) ? "" : Numerals.Of(number, format);
}
