using System.Collections.Immutable;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>The keys of register files, pages and <c>site.yml</c>.</summary>
internal static class RegisterKey
{
    public static readonly FrontMatterKey Name = new("name", "name");
    public static readonly FrontMatterKey Aliases = new("kurz", "aliases");

    public static readonly FrontMatterKey Salutation = new("anrede", "salutation");
    public static readonly FrontMatterKey Organization = new("organisation", "organization");
    public static readonly FrontMatterKey Since = new("seit", "since");
    public static readonly FrontMatterKey Until = new("bis", "until");
    public static readonly FrontMatterKey Role = new("rolle", "role");
    public static readonly FrontMatterKey Visibility = new("sichtbar", "visibility");

    public static readonly FrontMatterKey Location = new("ort", "location");
    public static readonly FrontMatterKey Web = new("web", "web");
    public static readonly FrontMatterKey Kind = new("art", "kind");

    public static readonly FrontMatterKey Broader = new("oberthema", "broader");
    public static readonly FrontMatterKey Related = new("siehe", "related");
    public static readonly FrontMatterKey Not = new("nicht", "not");

    public static readonly FrontMatterKey Title = new("titel", "title");
    public static readonly FrontMatterKey Menu = new("menue", "menu");

    public static ImmutableArray<FrontMatterKey> OfPeople { get; } = [Name, Aliases, Salutation, Organization, Role, Visibility];

    public static ImmutableArray<FrontMatterKey> OfOrganizations { get; } = [Name, Aliases, Location, Web, Kind];

    public static ImmutableArray<FrontMatterKey> OfTopics { get; } = [Name, Aliases, Broader, Related, Not];

    public static ImmutableArray<FrontMatterKey> OfPages { get; } = [Title, Menu];
}
