using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>A title as it is compared: the agenda has <c>1. Begrüßung</c>, the minutes <c>Begrüßung:</c></summary>
internal static class AgendaTitle
{
    public static string Of(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return Pictogram.Skip(AgendaHeading.Of(end < 0 ? text : text[..end]).Title).Trim(" .*").ToString();
    }
}
