using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.Outline;

/// <summary>How a note is referred to in the text and begins at its end.</summary>
internal static class NoteMark
{
    /// <summary><c>[1]</c></summary>
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    /// <summary>The notes behind a rule, each with its mark before its first line.</summary>
    /// <param name="notes">In the order in which the text refers to them; null for one that is missing.</param>
    public static List<Block> Below(IEnumerable<List<Block>?> notes)
    {
        var blocks = new List<Block>();
        foreach (var (number, note) in notes.Index())
        {
            if (note is null)
            {
                continue;
            }

            if (blocks.Count == 0)
            {
                blocks.Add(new Rule());
            }

            blocks.AddRange(note.Select((block, i) => i == 0 && block is Line line ? line with { Content = InlineText.WithStart(line.Content, $"{Of(number + 1)} ") } : block));
        }

        return blocks;
    }
}
