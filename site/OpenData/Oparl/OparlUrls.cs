using System.Globalization;
using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>
/// The URL of every OParl object, which is its identity. Each ends in <c>.json</c>, because that is what any static host serves unchanged
/// and as JSON, where a folder would need an index page. An object that belongs to one other (agenda items and files to their meeting,
/// memberships to their person) is a part of that document, with a fragment: fetching its URL brings the document that holds it. A file
/// for each would make ten times as many files as the whole site has.
/// </summary>
internal sealed class OparlUrls(SiteSettings settings)
{
    /// <summary>Where all of it stands, relative to the output folder.</summary>
    public const string Folder = "api/oparl/";

    private readonly string root = settings.Absolute("/" + Folder);

    public string System => root + "system.json";

    public string Body => root + "body.json";

    /// <param name="page">From 1. Lists are oldest first, so that only the last page changes as the archive grows.</param>
    public string List(string name, int page = 1) => $"{root}{name}/{page.ToString(CultureInfo.InvariantCulture)}.json";

    public string Committee(string slug) => $"{root}organization/gremium/{slug}.json";

    public string Partner(Organization organization) => $"{root}organization/partner/{organization.Slug}.json";

    public string Person(Person person) => $"{root}person/{person.Slug}.json";

    public string Membership(Person person, Organization organization, int affiliation) =>
        $"{Person(person)}#membership/{organization.Slug}/{affiliation.ToString(CultureInfo.InvariantCulture)}";

    public string Location(string slug) => $"{root}location/{slug}.json";

    public string Meeting(Meeting meeting) => $"{root}meeting/{meeting.Slug}.json";

    public string AgendaItem(Meeting meeting, AgendaItem item) => $"{Meeting(meeting)}#agendaItem/{item.Anchor}";

    public string Minutes(Meeting meeting) => $"{Meeting(meeting)}#file/protokoll";

    public string Attachment(Meeting meeting, int index) =>
        $"{Meeting(meeting)}#file/anlage/{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether the object has a document of its own.</summary>
    public static bool IsDocument(string url) => !url.Contains('#', StringComparison.Ordinal);

    /// <summary>The file in the output folder that is served at a URL.</summary>
    public string PathOf(string url) => url[(settings.BaseUrl.Length + 1)..];
}
