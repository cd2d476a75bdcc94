using Protokollarchiv.Import.Outline;

namespace Protokollarchiv.Import.Word;

/// <summary>Footnotes and endnotes in the order in which the text refers to them, numbered together.</summary>
internal sealed class WordNotes
{
    private readonly List<(long Id, bool IsEndnote)> referred = [];
    private readonly Dictionary<(long Id, bool IsEndnote), int> numbers = [];

    public IReadOnlyList<(long Id, bool IsEndnote)> Referred => referred;

    /// <summary>What stands in the text: <c>[1]</c>. A note that is referred to again keeps its number.</summary>
    public string Mark(long id, bool isEndnote)
    {
        if (!numbers.TryGetValue((id, isEndnote), out var number))
        {
            referred.Add((id, isEndnote));
            numbers[(id, isEndnote)] = number = referred.Count;
        }

        return NoteMark.Of(number);
    }
}
