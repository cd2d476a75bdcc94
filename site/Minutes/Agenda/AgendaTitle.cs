using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>A title as it is compared: the agenda has <c>1. Begrüßung</c>, the minutes <c>Begrüßung:</c></summary>
internal static class AgendaTitle
{
    /// <summary>Of an entry of a list; empty where it begins with no text.</summary>
    public static string Of(ListItem entry) => entry.Blocks is [Passage first, ..] ? Of(first.Text) : "";

    public static string Of(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return Pictogram.Skip(AgendaHeading.Of(end < 0 ? text : text[..end]).Title).Trim(" .*").ToString();
    }
}
