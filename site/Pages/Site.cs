using System.Collections.Frozen;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.OpenData;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages;

/// <summary>What every page is made from: the archive, the words of its language, and the rows that lists share.</summary>
internal sealed class Site(MinutesArchive archive, Words words)
{
    private readonly Lazy<IReadOnlyList<CalendarDate>> dates = new(() => CalendarDates.Of(archive));

    public MinutesArchive Archive { get; } = archive;

    public Words Words { get; } = words;

    /// <summary>Links of minutes that lead nowhere and stay as text; known once all pages are planned.</summary>
    public FrozenSet<string> DeadLinks { get; set; } = FrozenSet<string>.Empty;

    public Rows Rows { get; } = new(archive, words);

    public QuoteHtml Quotes { get; } = new(archive, words);

    /// <summary>Organizations by what the registers may call them.</summary>
    public SubjectNames Organizations { get; } = new(archive.Organizations.Select(o => o.Subject));

    /// <summary>Meetings and announced dates, oldest first.</summary>
    public IReadOnlyList<CalendarDate> Dates => dates.Value;

    public StructuredData Data { get; } = new(archive.Settings);
}
