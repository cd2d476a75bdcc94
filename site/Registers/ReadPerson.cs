using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
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

        return new Person
        {
            Slug = RegisterEntry.SlugOf(document),
            Name = name,
            Aliases = [.. frontMatter.List(RegisterKey.Aliases).Select(a => a.Text)],
            Salutation = Salutation(frontMatter),
            Affiliations = Affiliations(frontMatter, context.Diagnostics),
            Role = frontMatter.Text(RegisterKey.Role),
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

    private static ImmutableArray<Affiliation> Affiliations(FrontMatter frontMatter, DiagnosticBag diagnostics)
    {
        switch (frontMatter.Value(RegisterKey.Organization))
        {
            case YamlScalar name:
                return [new Affiliation(name.Text, null, null)];
            case YamlMap map:
                return One(map, diagnostics) is { } single ? [single] : [];
            case YamlList list:
                return [.. list.Items.Select(item => item is YamlScalar s ? new Affiliation(s.Text, null, null) : One(item, diagnostics)).OfType<Affiliation>()];
            default:
                return [];
        }
    }

    private static Affiliation? One(YamlValue value, DiagnosticBag diagnostics)
    {
        if (value is not YamlMap map)
        {
            diagnostics.Report(DiagnosticCodes.ValueNotText, value.Where, RegisterKey.Organization.German);
            return null;
        }

        var entry = new FrontMatter(map, diagnostics);
        entry.ReportUnknown([RegisterKey.Name, RegisterKey.Since, RegisterKey.Until]);
        if (entry.Text(RegisterKey.Name) is not { } name)
        {
            diagnostics.Report(DiagnosticCodes.NameMissing, map.Where);
            return null;
        }

        return new Affiliation(name, Day(entry, RegisterKey.Since, last: false), Day(entry, RegisterKey.Until, last: true));
    }

    /// <summary>A date, a month (2022-10) or a year, as its first or last day.</summary>
    private static DateOnly? Day(FrontMatter entry, FrontMatterKey key, bool last)
    {
        if (entry.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var parts = scalar.Text.Split('-');
        if (parts.Length <= 2 && parts.All(p => p.Length is 2 or 4 && p.All(char.IsAsciiDigit)) && parts[0].Length == 4)
        {
            var year = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            var month = parts.Length == 2 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : last ? 12 : 1;
            if (year is >= 1800 and <= 2200 && month is >= 1 and <= 12)
            {
                return new DateOnly(year, month, last ? DateTime.DaysInMonth(year, month) : 1);
            }
        }

        return entry.Date(key);
    }
}
