using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy.Marks;

namespace Protokollarchiv.Sources;

/// <summary>
/// Takes out what pads, forges and exports add to Markdown and show otherwise: <c>[TOC]</c>, the fences of boxes (<c>:::info</c>, <c>&gt; [!NOTE]</c>,
/// a lone <c>&lt;aside&gt;</c>), the name of a heading's place, <c>{#top-1}</c>, and whose remark it is, <c>[name=Karla Blau]</c>, which at its
/// beginning reads <c>Karla Blau:</c>. Sets right bold words and wikis' lists that would show their stars. Code stays as it is, and lines keep their
/// numbers. (HedgeDoc's, GitHub's and kramdown's documentation.)
/// </summary>
internal sealed partial class ReadForeignMarks : IModule<ReadSource, ReadSource>
{
    private static readonly SearchValues<string> Remarks = SearchValues.Create(["[name=", "[time=", "[color="], StringComparison.Ordinal);

    private static readonly SearchValues<string> Containers = SearchValues.Create(["<aside", "</aside", "<details", "</details", "<summary", "<div", "</div", "<center", "</center", "<section", "</section", "<p", "</p", "<hr"], StringComparison.OrdinalIgnoreCase);

    public ReadSource Run(ReadSource document, BuildContext context) =>
        document.Parts.All(part => !MayHold(part.Text)) ? document : document with { Parts = [.. document.Parts.Select(part => part with { Text = Text(part.Text) })] };

    /// <summary>A quick look.</summary>
    private static bool MayHold(string text) =>
        text.Contains(":::", StringComparison.Ordinal)
        || text.Contains("toc", StringComparison.OrdinalIgnoreCase)
        || text.Contains("[!", StringComparison.Ordinal)
        || text.Contains("{#", StringComparison.Ordinal)
        || text.Contains("{:", StringComparison.Ordinal)
        || text.Contains("**", StringComparison.Ordinal)
        || text.AsSpan().ContainsAny(Containers)
        || text.AsSpan().ContainsAny(Remarks);

    private static string Text(string text)
    {
        var kept = new StringBuilder(text.Length);
        CodeFence? code = null;
        var boxes = 0;
        var above = "";
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text[range];
            kept.Append(range.Start.Value > 0 ? "\n" : "");
            if (code is { } open)
            {
                code = open.IsClosedBy(line) ? null : open;
                kept.Append(line);
                above = "";
                continue;
            }

            code = CodeFence.At(line);
            above = Entry().IsMatch(above) ? DeeperEntry().Replace(line, deeper => new string(' ', 2 * (deeper.Length - 2)) + "* ") : line;
            kept.Append(code is null ? Line(above, ref boxes) : line);
        }

        return kept.ToString();
    }

    private static string Line(string line, ref int boxes)
    {
        if (Instruction().IsMatch(line) || LoneTag().IsMatch(line))
        {
            return "";
        }

        if (boxes > 0 && EndOfBox().IsMatch(line))
        {
            boxes--;
            return "";
        }

        if (Box().Match(line) is { Success: true } box)
        {
            boxes++;
            return box.Groups["indent"].Value + box.Groups["title"].Value;
        }

        if (line.Contains("**", StringComparison.Ordinal) && !line.Contains('`', StringComparison.Ordinal))
        {
            line = BoldToItsEnd().Replace(line, "**${words}** ");
        }

        line = Summary().Replace(Alert().Replace(NamedPlace().Replace(line, "${heading}"), "${quote}"), "${words}");
        return line.AsSpan().ContainsAny(Remarks) && !line.Contains('`', StringComparison.Ordinal) ? WithRemarks(line) : line;
    }

    private static string WithRemarks(string line)
    {
        line = Color().Replace(line, "");
        line = Time().Replace(line, "(${time})");
        line = Speaker().Replace(line, "${start}${name}: ");
        return Name().Replace(line, "– ${name}");
    }

    /// <summary>An entry of a wiki's list, which may have <c>**</c> below <c>*</c>.</summary>
    [GeneratedRegex(@"^[ ]{0,4}\*[ ]\S", Matching.Exact)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\*{2,3}[ ](?=[^\s*][^*]*$)", Matching.Exact)]
    private static partial Regex DeeperEntry();

    /// <summary>Bold words that Markdown does not take for such, since a space stands before the end, or none behind it: <c>**Kasse **</c>, <c>**Kasse:**stimmt</c></summary>
    [GeneratedRegex(@"(?<=^|[\s(])\*\*(?<words>[^*\s]([^*]*[^*\s])?)([ \t]+\*\*(?=\s|$)|(?<=[:.])\*\*(?=[\p{L}\d]))", Matching.Exact)]
    private static partial Regex BoldToItsEnd();

    [GeneratedRegex(@"^\s*(\[(TOC|\[_?TOC_?\])\]|\{:[^{}\n]{1,100}\})\s*$", Matching.AnyCase)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"^(?<indent>[ \t]*):{3,}[ \t]*(info|success|warning|danger|spoiler|note|tip|hint|important|caution|details)\b[ \t]*(?<title>.*)$", Matching.AnyCase)]
    private static partial Regex Box();

    [GeneratedRegex(@"^[ \t]*</?(aside|details|div|center|section|p|hr)(\s+(open|hidden)|\s[^<>\n]{0,200}=[^<>\n]{0,200})?\s*/?>[ \t]*$", Matching.AnyCase)]
    private static partial Regex LoneTag();

    [GeneratedRegex(@"^[ \t]*<summary>(?<words>[^<>\n]*)</summary>[ \t]*$", Matching.AnyCase)]
    private static partial Regex Summary();

    [GeneratedRegex(@"^(?<heading>[ \t]{0,3}#{1,6}[ \t][^\n]*?)[ \t]*\{#[^{}\n]{1,200}\}[ \t]*$", Matching.Exact)]
    private static partial Regex NamedPlace();

    [GeneratedRegex(@"^[ \t]*:{3,}[ \t]*$", Matching.Exact)]
    private static partial Regex EndOfBox();

    /// <summary>What stands behind the kind of a box is its title.</summary>
    [GeneratedRegex(
        """
        ^(?<quote>[ \t]{0,20}>[ \t>]{0,20})\[!(
            note|tip|important|warning|caution|info|hint|success|danger|question|quote|example|abstract|summary
        )\][+-]?[ \t]*
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Alert();

    /// <summary>At the beginning of what somebody says, behind the signs of a list or quote; several are no speaker.</summary>
    [GeneratedRegex(@"^(?<start>[ \t>]*(([-*+]|\d{1,9}[.)]) (\[[ xX]\] )?)?[ \t]*)\[name=(?<name>[^\[\]\n]{1,60})\]:?[ \t]+(?=[^\s\[(–])", Matching.Exact)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"(?<![\\/\w])\[name=(?<name>[^\[\]\n]{1,60})\]", Matching.Exact)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<![\\/\w])\[time=(?<time>[^\[\]\n]{1,60})\]", Matching.Exact)]
    private static partial Regex Time();

    [GeneratedRegex(@"[ \t]?(?<![\\/\w])\[color=[^\[\]\n]{1,40}\]", Matching.Exact)]
    private static partial Regex Color();
}
