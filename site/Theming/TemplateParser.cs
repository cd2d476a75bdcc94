using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Theming;

/// <summary>Parses the templates of a theme; what cannot be parsed is reported with file, line and column.</summary>
internal static partial class TemplateParser
{
    public static FluidParser Parser { get; } = new();

    public static FrozenDictionary<string, IFluidTemplate> Parse(ThemeSources sources, DiagnosticBag diagnostics)
    {
        var templates = new Dictionary<string, IFluidTemplate>(StringComparer.Ordinal);
        foreach (var (name, source) in sources.ByName)
        {
            if (TemplateBounds.ExceededAt(source.Text) is { } offset)
            {
                diagnostics.Report(DiagnosticCodes.TemplateTooLarge, new PlaceCounter(source.Text, source.Path).At(offset));
            }
            else if (Parser.TryParse(source.Text, out var template, out var error))
            {
                templates.Add(name, BoundedTemplate.In(template));
            }
            else
            {
                Report(source.Path, error, diagnostics);
            }
        }

        return templates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Fluid ends its messages with the place: <c>… at (3:10)</c>.</summary>
    private static void Report(string path, string error, DiagnosticBag diagnostics)
    {
        var place = Place().Match(error);
        var where = place.Success
            ? new SourceLocation(path, int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(place.Groups["column"].ValueSpan, CultureInfo.InvariantCulture))
            : new SourceLocation(path);
        diagnostics.Report(DiagnosticCodes.TemplateSyntax, where, Place().Replace(error, "").ReplaceLineEndings(" ").Trim());
    }

    [GeneratedRegex(@"\s*at \((?<line>\d{1,7}):(?<column>\d{1,7})\)[\s\S]*$", Matching.Exact)]
    private static partial Regex Place();
}
