using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Word;

/// <summary>Counts a document's numbered paragraphs as Word does, level by level, and says the number each shows.</summary>
internal sealed class WordNumbering(Numbering? root, WordStyles styles)
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> definitions = Distinct(root?.Elements<AbstractNum>() ?? [], d => d.AbstractNumberId?.Value);
    private readonly Dictionary<int, NumberingInstance> instances = Distinct(root?.Elements<NumberingInstance>() ?? [], n => n.NumberID?.Value);
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> begun = [];

    /// <summary>How a paragraph is numbered.</summary>
    /// <returns>Null when it is not, or shows nothing.</returns>
    public WordNumber? Next(ParagraphProperties? properties)
    {
        var numbering = styles.Numbering(properties);
        if (numbering?.NumberingId?.Val?.Value is not ({ } id and not 0) || Definition(id) is not { } definition)
        {
            return null;
        }

        var depth = Math.Clamp(numbering.NumberingLevelReference?.Val?.Value ?? LevelOfStyle(definition, properties), 0, Levels - 1);
        if (Level(id, definition, depth) is not { } level)
        {
            return null;
        }

        var counts = Count(id, definition, depth);
        var indent = WordStyles.Indent(properties?.Indentation) ?? WordStyles.Indent(level.PreviousParagraphProperties?.Indentation) ?? styles.Indent(properties);
        if (level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
        {
            return new WordNumber(id, depth, null, indent);
        }

        var label = Label(id, definition, level, counts);
        return label.Length == 0 ? null : new WordNumber(id, depth, label, indent);
    }

    private static Dictionary<int, T> Distinct<T>(IEnumerable<T> all, Func<T, int?> id)
        where T : class =>
        all.Where(one => id(one) is not null).GroupBy(one => id(one) ?? 0).ToDictionary(same => same.Key, same => same.First());

    private AbstractNum? Definition(int id)
    {
        if (!instances.TryGetValue(id, out var instance) || instance.AbstractNumId?.Val?.Value is not { } number || !definitions.TryGetValue(number, out var definition))
        {
            return null;
        }

        // A list style: its definition is the one that carries the style's name.
        return definition.NumberingStyleLink?.Val?.Value is { } link
            ? definitions.Values.FirstOrDefault(d => d.StyleLink?.Val?.Value == link) ?? definition
            : definition;
    }

    private static int LevelOfStyle(AbstractNum definition, ParagraphProperties? properties) =>
        definition.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value is { } style && style == properties?.ParagraphStyleId?.Val?.Value)?.LevelIndex?.Value ?? 0;

    private Level? Level(int id, AbstractNum definition, int depth) =>
        Override(id, depth)?.Level ?? definition.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == depth);

    private LevelOverride? Override(int id, int depth) =>
        instances[id].Elements<LevelOverride>().FirstOrDefault(level => level.LevelIndex?.Value == depth);

    private int[] Count(int id, AbstractNum definition, int depth)
    {
        var key = definition.AbstractNumberId?.Value ?? 0;
        if (!counters.TryGetValue(key, out var counts))
        {
            counters[key] = counts = new int?[Levels];
        }

        if (begun.Add(id))
        {
            for (var i = 0; i < Levels; i++)
            {
                if (Override(id, i)?.StartOverrideNumberingValue?.Val?.Value is { } start)
                {
                    counts[i] = start - 1;
                }
            }
        }

        for (var i = 0; i < depth; i++)
        {
            counts[i] ??= Start(id, definition, i);
        }

        counts[depth] = counts[depth] is { } before ? before + 1 : Start(id, definition, depth);
        Array.Clear(counts, depth + 1, Levels - depth - 1);
        return [.. counts.Select(count => count ?? 0)];
    }

    private int Start(int id, AbstractNum definition, int depth) => Level(id, definition, depth)?.StartNumberingValue?.Val?.Value ?? 1;

    private string Label(int id, AbstractNum definition, Level level, int[] counts)
    {
        var pattern = level.LevelText?.Val?.Value ?? "";
        var legal = WordStyles.IsOn(level.IsLegalNumberingStyle);
        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var depth = pattern[++i] - '1';
                var format = legal ? NumberFormatValues.Decimal : Level(id, definition, depth)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
                label.Append(Written(counts[depth], format));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }

        return label.ToString().Trim();
    }

    private static string Written(int count, NumberFormatValues format) =>
        format == NumberFormatValues.None ? ""
        : format == NumberFormatValues.DecimalZero ? count.ToString("00", CultureInfo.InvariantCulture)
        : Numerals.Of(
            count,
            format == NumberFormatValues.LowerLetter ? "a"
            : format == NumberFormatValues.UpperLetter ? "A"
            : format == NumberFormatValues.LowerRoman ? "i"
            : format == NumberFormatValues.UpperRoman ? "I"
            : null);
}

/// <summary>The number of a paragraph.</summary>
/// <param name="List">Which list it belongs to.</param>
/// <param name="Level">From 0.</param>
/// <param name="Label">As Word shows it; null for a bullet.</param>
/// <param name="Indent">Of its text, in twentieths of a point; null where nothing says.</param>
internal sealed record WordNumber(int List, int Level, string? Label, int? Indent);
