using System.Collections.Frozen;
using System.Globalization;

namespace Protokollarchiv.Pages;

/// <summary>
/// Every word that the site says itself, in one language. Dates and numbers are written with these words
/// alone, so that they read the same whatever the machine.
/// </summary>
internal sealed class Words
{
    private readonly FrozenDictionary<string, string> texts;
    private readonly string[] months;
    private readonly string[] weekdays;

    public Words(Dictionary<string, string> texts)
    {
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        months = List("date.months", 12);
        weekdays = List("date.weekdays", 7);
    }

    /// <exception cref="KeyNotFoundException">The locale has no such words.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException(key);

    /// <summary>All of them, one a line.</summary>
    public string All => string.Join('\n', texts.Values);

    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The words for a number of things: <c>{n}</c> stands for it, the key's entry <c>one</c> for a single one.</summary>
    /// <exception cref="KeyNotFoundException">The locale has no such words.</exception>
    public string Count(string key, int n) =>
        (n == 1 && Find(key + ".one") is { } one ? one : this[key + ".other"]).Replace("{n}", Number(n), StringComparison.Ordinal);

    /// <summary>With the separator of thousands that the locale uses.</summary>
    public string Number(int n) => n.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", this["number.thousands"], StringComparison.Ordinal);

    /// <summary><c>TOP 3</c>; <c>ZP 1</c>, as added items are called, says so itself.</summary>
    public string NumberOfItem(string number) => number.Contains(' ', StringComparison.Ordinal) ? number : this["meeting.item"].Replace("{number}", number, StringComparison.Ordinal);

    /// <summary><c>Montag, 24. Oktober 2022</c>.</summary>
    public string LongDate(DateOnly date) => Date("date.long", date);

    /// <summary><c>24.10.2022</c>.</summary>
    public string ShortDate(DateOnly date) => Date("date.short", date);

    /// <summary><c>Oktober</c>.</summary>
    /// <param name="month">From 1.</param>
    public string Month(int month) => months[month - 1];

    /// <summary><c>14:00 – 16:00 Uhr</c>; null when there is no start.</summary>
    public string? Times(TimeOnly? start, TimeOnly? end) =>
        (start, end) switch
        {
            ({ } from, { } to) => this["time.span"].Replace("{from}", Clock(from), StringComparison.Ordinal).Replace("{to}", Clock(to), StringComparison.Ordinal),
            ({ } from, null) => this["time.from"].Replace("{from}", Clock(from), StringComparison.Ordinal),
            _ => null,
        };

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private string Date(string pattern, DateOnly date) =>
        this[pattern]
            .Replace("{weekday}", weekdays[((int)date.DayOfWeek + 6) % 7], StringComparison.Ordinal)
            .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{dd}", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{mm}", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", Month(date.Month), StringComparison.Ordinal)
            .Replace("{mon}", Month(date.Month) is { Length: > 3 } name ? name[..3] : Month(date.Month), StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string[] List(string key, int length) => [.. Enumerable.Range(0, length).Select(i => Find($"{key}.{i.ToString(CultureInfo.InvariantCulture)}") ?? "")];
}
