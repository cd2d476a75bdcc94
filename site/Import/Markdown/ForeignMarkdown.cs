using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Minutes;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Import.Markdown;

/// <summary>
/// Minutes in Markdown from elsewhere. Their text is the author's and stays as it is; only the front matter is written anew, and keys that are not the
/// archive's stay in it as comments.
/// </summary>
/// <param name="Whole">With the front matter.</param>
/// <param name="Body">Below it.</param>
/// <param name="FurtherKeys">Lines of front matter to keep.</param>
internal sealed record ForeignMarkdown(string Whole, string Body, ImmutableArray<string> FurtherKeys)
{
    /// <summary>By which minutes stay a draft.</summary>
    public const string AsDraft = "status: entwurf";

    /// <summary>Keys that the import itself writes.</summary>
    private static readonly ImmutableArray<FrontMatterKey> Written =
    [
        MinutesKey.Title, MinutesKey.Committee, MinutesKey.Date, MinutesKey.Start, MinutesKey.End, MinutesKey.Location, MinutesKey.Chair, MinutesKey.MinutesBy, MinutesKey.Present, MinutesKey.Excused, MinutesKey.Absent, MinutesKey.Guests,
    ];

    /// <summary>The front matter as it stands above the text; empty where there is none.</summary>
    public string Head { get; private init; } = "";

    /// <returns>Null when the file cannot be read; why has then been reported.</returns>
    public static ForeignMarkdown? Read(ImportFile file, BuildContext context)
    {
        if (new ReadText().Run(new SourceFile(file.Path, file.FullPath), context) is not { } text)
        {
            return null;
        }

        var divided = new SplitFrontMatter().Run(text, context);
        var body = divided.Body.Trim('\n', ' ') + "\n";
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            context.Diagnostics.Report(DiagnosticCodes.ImportNoText, new SourceLocation(file.Path));
            return null;
        }

        return new ForeignMarkdown(text.Text, body, divided.Yaml is null ? [] : Further(divided, context)) { Head = divided.Yaml is { } yaml ? $"---\n{yaml}---\n\n" : "" };
    }

    private static ImmutableArray<string> Further(DividedSource divided, BuildContext context)
    {
        var lines = divided.Yaml?.TrimEnd('\n').Split('\n') ?? [];
        var map = YamlReader.Read(divided.Yaml ?? "", divided.Path, divided.YamlLine, context.Diagnostics);
        if (map is null)
        {
            // Nobody can say whether it is a draft, so it is one until a human has looked.
            return lines.Any(MayWithhold) ? [.. lines.Select(AsComment), AsDraft] : [.. lines.Select(AsComment)];
        }

        var taken = new HashSet<FrontMatterKey>();
        var further = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            // Of several names of one key the first counts.
            var key = MinutesKey.All.FirstOrDefault(k => k.Is(entry.Key)) is { } known && taken.Add(known) ? known : null;
            if (key is not null && Written.Contains(key))
            {
                continue;
            }

            var start = entry.KeyWhere.Line - divided.YamlLine;
            var end = i + 1 < map.Entries.Length ? map.Entries[i + 1].KeyWhere.Line - divided.YamlLine : lines.Length;
            var own = lines[Math.Clamp(start, 0, lines.Length)..Math.Clamp(end, 0, lines.Length)];
            further.AddRange(key is null ? own.Select(AsComment) : own);
        }

        return further.ToImmutable();
    }

    private static bool MayWithhold(string line)
    {
        var (key, value) = (line.Split(':')[0].Trim(), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '"', '\''));
        return MinutesKey.Withholding.Any(withholding => withholding.Is(key)) || DraftDemand.IsIn(key, value);
    }

    private static string AsComment(string line) => "# " + line;
}
