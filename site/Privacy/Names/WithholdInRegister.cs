using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Takes withheld names out of what the registers say: whoever is anonymous is not in them, who is known by initials has these and nothing
/// else (an office or an organization would tell who it is), and neither stands in the texts, names or addresses of others.
/// </summary>
internal sealed class WithholdInRegister(WithheldNames names, DiagnosticBag diagnostics)
{
    private readonly WithheldPaths paths = new(names);
    private readonly Dictionary<string, string> slugs = new(StringComparer.Ordinal);
    private readonly FreeSlugs made = new();

    public Register In(Register register) =>
        names.IsEmpty ? register : new Register(
            [.. register.People.Index().Select(p => In(p.Index, p.Item)).OfType<Person>()],
            [.. register.Organizations.Select(In)],
            [.. register.Topics.Select(In)],
            [.. register.Pages.Select(In)]);

    public SiteSettings In(SiteSettings settings)
    {
        var text = TextOf("site.yml");
        return names.IsEmpty ? settings : settings with { Title = text.In(settings.Title), Subtitle = text.InOptional(settings.Subtitle) };
    }

    private Person? In(int number, Person person)
    {
        if (names[number] is { Slug: null })
        {
            return null;
        }

        var text = TextOf(person.Source);
        var shown = person with
        {
            Affiliations = [.. person.Affiliations.Select(a => a with { Organization = text.In(a.Organization) })],
            Role = text.InOptional(person.Role),
            Roles = [.. person.Roles.Select(r => r with { Name = text.In(r.Name) })],
            About = About(person, text),
        };
        return names[number] is not { Slug: { } slug } withheld ? shown
            : shown with { Slug = slug, Name = withheld.Shown, Aliases = [], NamesForATime = [], Salutation = null, Role = null, Roles = [], Affiliations = [], About = [] };
    }

    private Organization In(Organization organization)
    {
        var text = TextOf(organization.Source);
        return organization with
        {
            Slug = SlugOf(organization.Slug),
            Name = text.In(organization.Name),
            Aliases = text.In(organization.Aliases),
            Location = text.InOptional(organization.Location),
            Web = organization.Web is { } web && text.InUrl(web) is { Length: > 0 } kept ? kept : null,
            Kind = text.InOptional(organization.Kind),
            About = About(organization, text),
        };
    }

    private Topic In(Topic topic)
    {
        var text = TextOf(topic.Source);
        return topic with
        {
            Slug = SlugOf(topic.Slug),
            Name = text.In(topic.Name),
            Aliases = text.In(topic.Aliases),
            Broader = topic.Broader is { } broader ? OtherTopic(broader) : null,
            Related = [.. topic.Related.Select(OtherTopic)],
            About = About(topic, text),
        };
    }

    private SitePage In(SitePage page)
    {
        var text = TextOf(page.Source);
        return page with { Slug = SlugOf(page.Slug), Title = text.In(page.Title), Blocks = Blocks(page.Blocks, text) };
    }

    private static ImmutableArray<Block> About(Subject subject, WithheldText text) => Blocks(subject.About, text);

    /// <summary>Anchors are made from words, and must be made anew from those that are left.</summary>
    private static ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks, WithheldText text)
    {
        var cut = text.In(blocks);
        return text.HasChanged ? PassageRenaming.Of(titleLine: null, cut) : blocks;
    }

    /// <summary>Always the same for the same slug, and another for each: two files may differ in nothing but a withheld name.</summary>
    private string SlugOf(string slug)
    {
        if (slugs.TryGetValue(slug, out var known))
        {
            return known;
        }

        var shown = paths.In(slug);
        return slugs[slug] = shown == slug ? slug : made.Take(Slug.Of(shown));
    }

    /// <summary>A topic that another names, as written; by its slug where a withheld name is in it.</summary>
    private string OtherTopic(string written) => Slug.Of(written) is var slug && SlugOf(slug) is var shown && shown == slug ? written : shown;

    private WithheldText TextOf(string? source) => new(names, new WithheldNameFinder(names, Attendance.None), new SourceLocation(source ?? ""), diagnostics);
}
