using Protokollarchiv.Import.Outline;

namespace Protokollarchiv.Import.Word;

/// <summary>Footnotes and endnotes in the order in which the text refers to them, numbered together.</summary>
internal sealed class WordNotes
{
    private readonly List<(long Id, bool IsEndnote)> referred = [];

    public IReadOnlyList<(long Id, bool IsEndnote)> Referred => referred;

    /// <summary>What stands in the text: <c>[1]</c>.</summary>
    public string Mark(long id, bool isEndnote)
    {
        referred.Add((id, isEndnote));
        return NoteMark.Of(referred.Count);
    }
}
