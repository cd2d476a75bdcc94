namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The sub-numbers that paragraphs below a numbered heading may begin with, one after the other: <c>1.1</c>, <c>1.2</c> below <c>1.</c></summary>
internal struct SubNumbers
{
    /// <summary>A longer paragraph is text that happens to begin with a number.</summary>
    private const int LongestTitle = 200;

    private string? number;
    private int last;

    /// <summary>Begins below another heading.</summary>
    /// <param name="of">Null when it has no number.</param>
    public void Begin(string? of)
    {
        number = of;
        last = 0;
    }

    /// <returns>The paragraph as an item, if it begins with the next number.</returns>
    public AgendaHeading? Next(string text)
    {
        if (number is null || text.Length is 0 or > LongestTitle || !char.IsAsciiDigit(text[0]) || !text.StartsWith(number, StringComparison.Ordinal))
        {
            return null;
        }

        var heading = AgendaHeading.Of(text);
        if (heading.Title.Length == 0 || heading.Number != string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}.{last + 1}"))
        {
            return null;
        }

        last++;
        return heading;
    }
}
