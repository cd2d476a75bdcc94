using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>A file of <c>personen/</c>.</summary>
internal sealed class ReadPerson : IModule<SourceDocument, Person>
{
    public Person? Run(SourceDocument document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        frontMatter.ReportUnknown(RegisterKey.OfPeople);
        if (RegisterEntry.NameOf(document, context) is not { } name)
        {
            return null;
        }

        var aliases = DatedNames.Of(frontMatter, RegisterKey.Aliases, context.Diagnostics);
        var roles = DatedNames.Of(frontMatter, RegisterKey.Role, context.Diagnostics);
        return new Person
        {
            Slug = RegisterEntry.SlugOf(document),
            Name = name,
            Aliases = [.. aliases.Select(a => a.Name)],
            NamesForATime = [.. aliases.Where(a => a.Validity.IsLimited)],
            Salutation = Salutation(frontMatter),
            Affiliations =
            [
                .. DatedNames.Of(frontMatter, RegisterKey.Organization, context.Diagnostics)
                    .Select(o => new Affiliation(o.Name, o.Validity.Since, o.Validity.Until)),
            ],
            Role = (roles.FirstOrDefault(r => r.Validity.Until is null) ?? roles.LastOrDefault())?.Name,
            Roles = roles,
            Visibility = frontMatter.OneOf(
                RegisterKey.Visibility,
                (new FrontMatterKey("voll", "full"), Visibility.Full),
                (new FrontMatterKey("initialen", "initials"), Visibility.Initials),
                (new FrontMatterKey("anonym", "anonymous"), Visibility.Anonymous)) ?? Unreadable(frontMatter),
            About = document.Blocks,
            Source = document.Path,
        };
    }

    /// <summary>A value that is not understood withholds the name until it is mended.</summary>
    private static Visibility Unreadable(FrontMatter frontMatter) =>
        frontMatter.Value(RegisterKey.Visibility) is null ? Visibility.Full : Visibility.Anonymous;

    private static string? Salutation(FrontMatter frontMatter) =>
        frontMatter.OneOf(
            RegisterKey.Salutation,
            (new FrontMatterKey("Frau", "Ms"), true),
            (new FrontMatterKey("Fr.", "Ms."), true),
            (new FrontMatterKey("Herr", "Mr"), false),
            (new FrontMatterKey("Hr.", "Mr."), false),
            (new FrontMatterKey("Herrn", "Mister"), false)) switch
        {
            true => "Frau",
            false => "Herr",
            null => null,
        };
}
