using System.Text;

namespace Protokollarchiv.Import.Word;

/// <summary>A field between its begin and end: first its instruction, then what Word made of it.</summary>
internal sealed class WordField
{
    public StringBuilder Instruction { get; } = new();

    public bool InResult { get; set; }

    public string Name => Instruction.ToString().TrimStart().Split(' ', 2)[0].ToUpperInvariant();

    /// <summary>The address in <c>HYPERLINK "https://…"</c>.</summary>
    public string? Link => Name == "HYPERLINK" && Instruction.ToString().Split('"') is [_, { Length: > 0 } url, ..] ? url : null;

    public static bool CountsPages(string? instruction) =>
        instruction?.TrimStart().Split(' ', 2)[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES";

    public bool CountsPages() => CountsPages(Instruction.ToString());
}
