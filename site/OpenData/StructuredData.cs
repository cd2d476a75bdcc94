using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData;

/// <summary>
/// Schema.org JSON-LD for the pages, an object a page kind. The text may stand in a script element as it is: '&lt;', '&gt;' and '&amp;' are
/// escaped. Who attended is told only when people may be found by search engines, which is what this is written for.
/// </summary>
internal sealed class StructuredData(SiteSettings settings)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly SiteClock clock = new(settings);

    /// <summary>The start page: the site and its search.</summary>
    public string Website() => Written(new JsonObject
    {
        ["@type"] = "WebSite",
        ["@id"] = settings.Absolute("/"),
        ["url"] = settings.Absolute("/"),
        ["name"] = settings.Title,
        ["description"] = settings.Subtitle,
        ["inLanguage"] = settings.Language,
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject
            {
                ["@type"] = "EntryPoint",
                ["urlTemplate"] = settings.Absolute("/suche/?q={search_term_string}"),
            },
            ["query-input"] = "required name=search_term_string",
        },
    });

    public string Meeting(LinkedMeeting linked)
    {
        var meeting = linked.Meeting;
        return Written(new JsonObject
        {
            ["@type"] = "Event",
            ["@id"] = settings.Absolute(meeting.Url),
            ["url"] = settings.Absolute(meeting.Url),
            ["name"] = meeting.Title,
            ["startDate"] = Begin(meeting),
            ["endDate"] = clock.EndOf(meeting) is { } end ? Moment(end) : null,
            ["location"] = Named("Place", meeting.Location),
            ["organizer"] = Named("Organization", meeting.Committee),
            ["about"] = Each(linked.Topics.Select(topic => Reference("Thing", topic))),
            ["attendee"] = Each(Attendees(linked).Select(person => Reference("Person", person))),
        });
    }

    public string Person(Person person)
    {
        var isNamed = person.Visibility == Visibility.Full;
        var about = Reference("Person", person);
        about["honorificPrefix"] = isNamed ? person.Salutation : null;
        about["jobTitle"] = isNamed ? person.Role : null;
        about["affiliation"] = isNamed ? Each(person.Affiliations.Select(a => Named("Organization", a.Organization))) : null;
        return Written(about);
    }

    public string Organization(Organization organization)
    {
        var about = Reference("Organization", organization);
        about["alternateName"] = Names(organization);
        about["location"] = Named("Place", organization.Location);
        about["sameAs"] = organization.Web;
        return Written(about);
    }

    public string Topic(Topic topic)
    {
        var about = Reference("DefinedTerm", topic);
        about["alternateName"] = Names(topic);
        return Written(about);
    }

    /// <summary>Any other page.</summary>
    /// <param name="url">From the root of the site.</param>
    public string Page(string url, string title) => Written(new JsonObject
    {
        ["@type"] = "WebPage",
        ["@id"] = settings.Absolute(url),
        ["url"] = settings.Absolute(url),
        ["name"] = title,
        ["inLanguage"] = settings.Language,
    });

    /// <summary>The way from the start page, this page last.</summary>
    public string Breadcrumbs(IEnumerable<(string Title, string Url)> way) => Written(new JsonObject
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = Each(way.Select((page, i) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = page.Title,
            ["item"] = settings.Absolute(page.Url),
        })),
    });

    private string? Begin(Meeting meeting) => meeting switch
    {
        { Date: null } => null,
        { Start: null, Date: { } date } => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Moment(clock.BeginOf(meeting)),
    };

    private JsonObject Reference(string type, Subject subject) => new()
    {
        ["@type"] = type,
        ["@id"] = settings.Absolute(subject.Url),
        ["url"] = settings.Absolute(subject.Url),
        ["name"] = subject.Name,
    };

    [return: NotNullIfNotNull(nameof(name))]
    private static JsonObject? Named(string type, string? name) =>
        name is null ? null : new JsonObject { ["@type"] = type, ["name"] = name };

    private static JsonArray? Names(Subject subject) =>
        subject.Aliases.IsEmpty ? null : new JsonArray([.. subject.Aliases.Select(alias => (JsonNode)alias)]);

    private static JsonArray? Each(IEnumerable<JsonObject> items)
    {
        JsonNode[] all = [.. items];
        return all.Length == 0 ? null : new JsonArray(all);
    }

    private IEnumerable<Person> Attendees(LinkedMeeting linked)
    {
        if (!settings.PeopleInSearchEngines)
        {
            return [];
        }

        var attendance = linked.Meeting.Attendance;
        return linked.Attendees.Take(attendance.Present.Length + attendance.Guests.Length).OfType<Person>().Distinct();
    }

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Without what is not known.</summary>
    private static string Written(JsonObject about)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            foreach (var (name, value) in about)
            {
                if (value is not null)
                {
                    writer.WritePropertyName(name);
                    value.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
