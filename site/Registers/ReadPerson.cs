using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>A file of <c>personen/</c>.</summary>
internal sealed class ReadPerson : IModule<SourceDocument, Person>
{
    public Person? Run(SourceDocument document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        var demands = MisspeltDemand.In(frontMatter);
        foreach (var demand in demands)
        {
            context.Diagnostics.Report(DiagnosticCodes.DemandMisspelt, demand.KeyWhere, demand.Key);
            frontMatter = frontMatter.Without(demand);
        }

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
            Name = FamilyNameFirst.TurnedIfSo(name),
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
            Visibility = demands.Count > 0 ? Visibility.Anonymous : WrittenVisibility(frontMatter, context.Diagnostics),
            About = document.Blocks,
            Source = document.Path,
        };
    }

    /// <summary>A value that is not understood withholds the name until it is mended, as a key does that may be a misspelt demand.</summary>
    private static Visibility WrittenVisibility(FrontMatter frontMatter, DiagnosticBag diagnostics)
    {
        var written = frontMatter.Entries.Where(entry => RegisterKey.Visibility.Is(entry.Key)).ToList();
        if (written.Count == 0)
        {
            return Visibility.Full;
        }

        if (written.Count > 1 || written[0].Value is YamlScalar { IsEmpty: true })
        {
            diagnostics.Report(DiagnosticCodes.DemandUnclear, written[^1].KeyWhere, written[^1].Key);
            return Visibility.Anonymous;
        }

        return frontMatter.OneOf(
            RegisterKey.Visibility,
            (new FrontMatterKey("voll", "full"), Visibility.Full),
            (new FrontMatterKey("initialen", "initials"), Visibility.Initials),
            (new FrontMatterKey("anonym", "anonymous"), Visibility.Anonymous))
        ?? Visibility.Anonymous;
    }

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
