using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.TextFile;

/// <summary>Headings with signs before them: <c>## Dach</c>, <c>== Dach ==</c> of wikis, <c>== Dach</c> of AsciiDoc.</summary>
internal sealed partial class SignedHeadings
{
    /// <summary>No other than DokuWiki has so many, and there most signs are the highest heading.</summary>
    private const int FewestOfDokuWiki = 5;
    private const int MostOfDokuWiki = 6;

    private readonly TextLine first;
    private readonly int most;

    public SignedHeadings(List<TextLine> lines)
    {
        first = lines.Find(line => !line.IsBlank);
        most = lines.Select(line => Equal().Match(line.Text).Groups["signs"].Length).DefaultIfEmpty(0).Max();
    }

    /// <returns>Null for a line that is no such heading.</returns>
    public Line? Of(TextLine line)
    {
        if (Hashes().Match(line.Text) is { Success: true } hashes)
        {
            return new Line([new Text(line.Text[hashes.Length..].TrimEnd('#', ' '))]) { Rank = hashes.Value.Trim().Length };
        }

        // One sign alone belongs to a sum, unless it is the title above other headings.
        var match = Equal().Match(line.Text);
        var signs = match.Groups["signs"].Length;
        return signs > 1 || (signs == 1 && most > 1 && line == first)
            ? new Line([new Text(match.Groups["title"].Value)]) { Rank = most >= FewestOfDokuWiki ? MostOfDokuWiki - signs : signs - 1 }
            : null;
    }

    [GeneratedRegex(@"^#{1,6}\s+(?=\S)", Matching.Exact)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^(?<signs>={1,6})[ \t]+(?<title>[\p{L}\d""„(].*?)([ \t]+=+)?$", Matching.Exact)]
    private static partial Regex Equal();
}
