using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.TextFile;

/// <summary>
/// Minutes in Emacs' org-mode: headings with stars, keywords with <c>#+</c>, drawers, links in double brackets and styled words; the
/// rest as plain text.
/// </summary>
internal sealed partial class OrgReader
{
    private readonly List<Block> blocks = [];
    private readonly ImmutableArray<Omission>.Builder omissions = ImmutableArray.CreateBuilder<Omission>();
    private readonly StringBuilder text = new();

    private OrgReader()
    {
    }

    /// <summary>Whether a text has a keyword of org-mode, or headings of two stars that are no entries of lists.</summary>
    public static bool IsOrg(string text) => Keywords().IsMatch(text) || (Stars().IsMatch(text) && !StarredLists.AreIn(text));

    public static Manuscript Read(string text)
    {
        var reader = new OrgReader();
        string? block = null;
        var inDrawer = false;
        foreach (var line in text.Split('\n'))
        {
            if (inDrawer)
            {
                inDrawer = !line.Trim().Equals(":END:", StringComparison.OrdinalIgnoreCase);
                reader.Omit(line);
            }
            else if (BlockEnd().IsMatch(line) || BlockBegin().IsMatch(line))
            {
                block = reader.Turn(block, line);
            }
            else if (block is not null)
            {
                reader.text.Append(line).Append('\n');
            }
            else if (Drawer().IsMatch(line))
            {
                inDrawer = true;
                reader.Omit(line);
            }
            else
            {
                reader.ReadLine(line);
            }
        }

        reader.Turn(block, "");
        return new Manuscript([.. reader.blocks.Select(OrgMarkup.Read)], reader.omissions.ToImmutable());
    }

    private void ReadLine(string line)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            Flush();
            blocks.Add(new Line([new Text(heading.Groups["title"].Value.Trim())]) { Rank = heading.Groups["stars"].Length });
        }
        else if (Keyword().Match(line) is { Success: true } keyword)
        {
            Flush();
            ReadKeyword(keyword.Groups["key"].Value.ToLowerInvariant(), keyword.Groups["value"].Value.Trim(), line);
        }
        else if (Comment().IsMatch(line))
        {
            Omit(line, OmissionKind.Comment);
        }
        else
        {
            text.Append(line).Append('\n');
        }
    }

    private void ReadKeyword(string key, string value, string line)
    {
        switch (key)
        {
            case "title" when value.Length > 0:
                blocks.Add(new Line([new Text(value)]) { Rank = 0 });
                break;
            case "date" when value.Length > 0:
                blocks.Add(new Line([new Text($"Datum: {value}")]));
                break;
            case "author" when value.Length > 0:
                blocks.Add(new Line([new Text($"Protokoll: {value}")]));
                break;
            default:
                Omit(line);
                break;
        }
    }

    /// <summary>Ends what was read up to here and begins or ends a block of code or quotation.</summary>
    private string? Turn(string? block, string line)
    {
        switch (block)
        {
            case null:
                Flush();
                break;
            case "quote" or "verse":
                blocks.AddRange(PlainTextReader.Blocks(text.ToString()).Select(b => b is Line quoted ? quoted with { Quoted = true } : b));
                break;
            case "comment":
                Omit(text.ToString(), OmissionKind.Comment);
                break;
            default:
                blocks.Add(new Passage { Kind = PassageKind.Code, Content = [new Text(text.ToString().Trim('\n'))] });
                break;
        }

        text.Clear();
        return BlockBegin().Match(line) is { Success: true } begin ? begin.Groups["name"].Value.ToLowerInvariant() : null;
    }

    private void Flush()
    {
        blocks.AddRange(PlainTextReader.Blocks(text.ToString()));
        text.Clear();
    }

    private void Omit(string line, OmissionKind kind = OmissionKind.Metadata) => omissions.Add(new Omission(kind, line.Trim()));

    [GeneratedRegex(@"^\*{2,6} \S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Stars();

    [GeneratedRegex(@"^#\+(TITLE|AUTHOR|DATE|OPTIONS|STARTUP|BEGIN_\w+):?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Keywords();

    [GeneratedRegex(@"^(?<stars>\*{1,6}) +(?<title>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*#\+(?<key>\w+):(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Keyword();

    [GeneratedRegex(@"^\s*#\+begin_(?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BlockBegin();

    [GeneratedRegex(@"^\s*#\+end_\w+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BlockEnd();

    [GeneratedRegex(@"^\s*:(PROPERTIES|LOGBOOK):\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Drawer();

    [GeneratedRegex(@"^\s*# ", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
