using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive;

/// <summary>
/// All minutes with everything that links them: what each page is made from. Immutable; every list is in the order a reader expects
/// (meetings by date, newest last; subjects by name; appearances by meeting and passage).
/// </summary>
internal sealed record MinutesArchive
{
    public required SiteSettings Settings { get; init; }

    /// <summary>Oldest first; undated ones before all others.</summary>
    public required ImmutableArray<LinkedMeeting> Meetings { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<Committee> Committees { get; init; }

    public required ImmutableArray<SubjectRecord<Person>> People { get; init; }

    public required ImmutableArray<SubjectRecord<Organization>> Organizations { get; init; }

    public required ImmutableArray<SubjectRecord<Topic>> Topics { get; init; }

    /// <summary>All tasks, each once however often minutes repeat it, oldest first.</summary>
    public ImmutableArray<LedgerTask> Tasks { get; init; } = [];

    public required ImmutableArray<SitePage> Pages { get; init; }

    /// <summary>Of minutes and of pages.</summary>
    public IEnumerable<Attachment> Attachments => Meetings.SelectMany(m => m.Meeting.Attachments).Concat(Pages.SelectMany(p => p.Attachments));

    /// <summary>The day that divides coming from past dates.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Where files of the input folder are on the site, by path relative to it: what relative links lead to.</summary>
    public required FrozenDictionary<string, string> FileUrls { get; init; }

    /// <summary>Where names in double brackets lead in texts that are no minutes, by name as written there.</summary>
    public FrozenDictionary<string, string> NameUrls { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Where links to places of minutes lead in texts that are none, by <see cref="Link.Place"/>; nowhere where it is empty.</summary>
    public FrozenDictionary<string, string> Places { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Every word of the archive, analysed once.</summary>
    public required Lexicon Lexicon { get; init; }
}
