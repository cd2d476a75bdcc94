using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes.Agenda;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>
/// Takes out agenda items whose heading is marked <c>## 5. Personal {.intern}</c>, with all that belongs to them: up to the next heading that is
/// no sub-item by its level or its number. Where the end is in doubt it takes more.
/// </summary>
internal sealed partial class InternalItems
{
    /// <summary>Spaces that may stand before a heading of Markdown.</summary>
    private const int MostIndent = 3;

    private readonly string[] lines;
    private readonly StringBuilder kept;
    private readonly StringBuilder item = new();
    private readonly List<(string Title, SourceLocation Where)> titles = [];
    private readonly Action<WithheldPassage> withhold;
    private readonly Action<SourceLocation> reportEmpty;
    private readonly string path;
    private readonly int endOfFrontMatter;
    private (Found Heading, int Line)? open;
    private CodeFence? fence;

    private InternalItems(string text, string path, Action<WithheldPassage> withhold, Action<SourceLocation> reportEmpty)
    {
        lines = text.Split('\n');
        kept = new StringBuilder(text.Length);
        this.path = path;
        endOfFrontMatter = lines[0].TrimEnd() == "---" ? Math.Max(0, Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...")) + 1 : 0;
        this.withhold = withhold;
        this.reportEmpty = reportEmpty;
    }

    /// <param name="reportEmpty">Called where a mark withholds nothing but the heading of a part, whose items go on at the same level.</param>
    /// <returns>The text with as many lines as before.</returns>
    public static string Without(string text, string path, Action<WithheldPassage> withhold, Action<SourceLocation> reportEmpty) =>
        new InternalItems(text, path, withhold, reportEmpty).Kept();

    private string Kept()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var inFrontMatter = i < endOfFrontMatter;
            var heading = inFrontMatter || IsFenced(lines[i]) ? null : HeadingAt(i);
            if (heading is { } found && open is { } enclosing && !Encloses(enclosing.Heading, found))
            {
                if (enclosing.Heading.IsPart && found.Level == enclosing.Heading.Level && !found.IsPart && string.IsNullOrWhiteSpace(item.ToString()[lines[enclosing.Line - 1].Length..]))
                {
                    reportEmpty(new SourceLocation(path, enclosing.Line));
                }

                Close();
            }

            if (open is null && heading is { IsMarked: true } marked)
            {
                open = (marked, i + 1);
            }

            (open is null ? kept : item).Append(lines[i]);
            kept.Append('\n');
            item.Append(open is null ? "" : "\n");
        }

        Close();
        kept.Length--;
        var text = kept.ToString();
        WithholdTitlesListedIn(text);
        return text;
    }

    /// <summary>
    /// A list of the agenda names an item without its mark, <c>2. Kündigung des Hausmeisters</c>: then the guard must find it. Elsewhere the title
    /// may stand with every right: other meetings have items of that name.
    /// </summary>
    private void WithholdTitlesListedIn(string text)
    {
        if (titles.Count == 0)
        {
            return;
        }

        var listed = text.Split('\n').Select(line => AgendaHeading.Of(line.AsSpan().Trim(" \t\r-*+>#")).Title).ToHashSet(StringComparer.Ordinal);
        foreach (var (title, where) in titles.Where(item => listed.Contains(item.Title)))
        {
            withhold(new WithheldPassage(title, where, IsComment: true));
        }
    }

    /// <summary>A heading further to the right may stand in a list of the item.</summary>
    private static bool Encloses(Found item, Found heading) =>
        heading.Level > item.Level || heading.Indent > item.Indent || (item.Number is { } own && heading.Number is { } number && number.StartsWith(own + ".", StringComparison.Ordinal));

    private bool IsFenced(string line)
    {
        if (fence is { } open)
        {
            fence = open.IsClosedBy(line) ? null : fence;
            return true;
        }

        fence = CodeFence.At(line);
        return fence is not null;
    }

    private Found? HeadingAt(int at)
    {
        var indent = lines[at].Length - lines[at].AsSpan().TrimStart(' ').Length;
        var line = lines[at][(indent <= MostIndent ? indent : 0)..];
        var level = line.Length - line.AsSpan().TrimStart('#').Length;
        if (level is > 0 and <= 6 && Of(level, indent, line[level..].TrimEnd().TrimEnd('#')) is var found && (found.IsMarked || !IsTag(line, level)))
        {
            return found;
        }

        var under = at + 1 < lines.Length ? lines[at + 1].TrimEnd() : "";
        return under.Length > 1 && line.AsSpan().Trim().Length > 0 && (under.AsSpan().Trim('=').IsEmpty || under.AsSpan().Trim('-').IsEmpty)
            ? Of(under[0] == '=' ? 1 : 2, indent, line)
            : null;
    }

    /// <summary><c>#vertraulich</c> is a word of the text, as Markdown reads it too, and no heading that ends what is withheld.</summary>
    private static bool IsTag(string line, int level) => level == 1 && line.Length > 1 && !char.IsWhiteSpace(line[1]);

    private static Found Of(int level, int indent, string title)
    {
        var mark = InternMark.AtEndOf(title);
        var words = (mark.Success ? title[..mark.Index] : title).Trim();
        var heading = AgendaHeading.Of(words);
        return new Found(level, indent, heading.Title, heading.Number, mark.Success, (heading.Number is null || !char.IsAsciiDigit(heading.Number[0])) && Part().IsMatch(words));
    }

    private void Close()
    {
        if (open is { } closed)
        {
            var where = new SourceLocation(path, closed.Line);
            withhold(new WithheldPassage(item.ToString(), where));
            titles.Add((closed.Heading.Title, where));
            item.Clear();
            open = null;
        }
    }

    /// <summary><c>II. Nichtöffentlicher Teil</c>, <c>B) Nicht öffentlich</c>: what has items and no text of its own.</summary>
    [GeneratedRegex(@"\b(Teil|nicht[ -]?öffentlich\p{L}*)\W*$", Matching.AnyCase)]
    private static partial Regex Part();

    private readonly record struct Found(int Level, int Indent, string Title, string? Number, bool IsMarked, bool IsPart);
}
