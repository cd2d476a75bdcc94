using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>
/// Reads what may hold for a time: a text, <c>{name: C. Meier, bis: 2021-06}</c>, or a list of both. A month or a year counts from its first
/// day or to its last.
/// </summary>
internal static class DatedNames
{
    private static readonly ImmutableArray<FrontMatterKey> Known = [RegisterKey.Name, RegisterKey.Since, RegisterKey.Until];

    public static ImmutableArray<DatedName> Of(FrontMatter frontMatter, FrontMatterKey key, DiagnosticBag diagnostics) =>
        frontMatter.Value(key) switch
        {
            null => [],
            YamlList list => [.. list.Items.Select(item => One(item, key, diagnostics)).OfType<DatedName>()],
            var single => One(single, key, diagnostics) is { } name ? [name] : [],
        };

    private static DatedName? One(YamlValue value, FrontMatterKey key, DiagnosticBag diagnostics)
    {
        switch (value)
        {
            case YamlScalar { IsEmpty: true }:
                return null;
            case YamlScalar text:
                return new DatedName(text.Text, default);
            case YamlMap map:
                return One(new FrontMatter(map, diagnostics), diagnostics);
            default:
                diagnostics.Report(DiagnosticCodes.ValueNotText, value.Where, key.German);
                return null;
        }
    }

    private static DatedName? One(FrontMatter entry, DiagnosticBag diagnostics)
    {
        entry.ReportUnknown(Known);
        if (entry.Text(RegisterKey.Name) is not { } name)
        {
            diagnostics.Report(DiagnosticCodes.NameMissing, entry.Where);
            return null;
        }

        var validity = new Validity(Day(entry, RegisterKey.Since, last: false), Day(entry, RegisterKey.Until, last: true));
        if (validity.Until < validity.Since && entry.Scalar(RegisterKey.Since) is { } since && entry.Scalar(RegisterKey.Until) is { } until)
        {
            diagnostics.Report(DiagnosticCodes.UntilBeforeSince, until.Where, name, since.Text, until.Text);
        }

        return new DatedName(name, validity);
    }

    private static DateOnly? Day(FrontMatter entry, FrontMatterKey key, bool last)
    {
        if (entry.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var parts = scalar.Text.Split('-');
        if (parts.Length <= 2 && parts.All(p => p.Length is 2 or 4 && p.All(char.IsAsciiDigit)) && parts[0].Length == 4)
        {
            var year = int.Parse(parts[0], CultureInfo.InvariantCulture);
            var month = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : last ? 12 : 1;
            if (year is >= 1800 and <= 2200 && month is >= 1 and <= 12)
            {
                return new DateOnly(year, month, last ? DateTime.DaysInMonth(year, month) : 1);
            }
        }

        return entry.Date(key);
    }
}
