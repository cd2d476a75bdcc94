using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Html;

/// <summary>The line of a page in the making: its words, and what the elements around it make it (heading, entry of a list, quotation).</summary>
/// <param name="blocks">Where a finished line goes.</param>
internal sealed class HtmlLines(List<Block> blocks)
{
    private readonly List<HtmlList> lists = [];
    private InlineBuilder content = new();
    private bool afterBreak;
    private ListMark? mark;
    private int? depth;

    /// <summary>Of a heading; null elsewhere.</summary>
    public int? Rank { get; set; }

    public bool Quoted { get; set; }

    /// <summary>How many elements around the line keep its breaks.</summary>
    public int Preformatted { get; set; }

    public void Add(string text, HtmlContext context)
    {
        var lines = Preformatted > 0 ? text.Split('\n') : [text];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                content.Break();
            }

            content.Add(lines[i], context.Style, context.Url);
        }

        afterBreak &= string.IsNullOrWhiteSpace(text);
    }

    /// <summary>Two breaks in a row end a paragraph.</summary>
    public void Break()
    {
        if (afterBreak)
        {
            End();
        }
        else
        {
            content.Break();
            afterBreak = true;
        }
    }

    public void BeginList(IElement element)
    {
        End();
        lists.Add(new HtmlList(element));
    }

    public void EndList()
    {
        End();
        lists.RemoveAt(lists.Count - 1);
    }

    public void BeginEntry(IElement element)
    {
        End();
        if (lists.Count > 0)
        {
            mark = new ListMark(lists[^1].Next(element), lists[^1].IsTasks ? element.ClassList.Contains("checked") : null);
        }
    }

    /// <summary>An entry that says itself how deep it stands, from 1.</summary>
    public void BeginEntry(ListMark own, int at)
    {
        End();
        (mark, depth) = (own, at);
    }

    /// <summary>The number of a heading, which is part of its words; that of an entry is its mark.</summary>
    public void AddNumber(string? label)
    {
        if (mark is null && label is not null)
        {
            content.Add(label + " ");
        }
    }

    public void EndEntry()
    {
        End();
        mark = null;
    }

    /// <summary>A box stands in the line.</summary>
    public void Tick(bool done) => mark = (mark ?? new ListMark(null)) with { Done = done };

    /// <summary>Finishes the line, if there is anything in it.</summary>
    public void End()
    {
        afterBreak = false;
        if (content.IsBlank)
        {
            content = new InlineBuilder();
            return;
        }

        blocks.Add(new Line(content.Build())
        {
            Depth = Rank is null ? depth ?? Math.Max(lists.Sum(list => list.Depth), mark is null ? 0 : 1) : 0,
            Mark = Rank is null ? mark : null,
            Rank = Rank,
            Bold = content.IsBold,
            Quoted = Quoted,
        });
        content = new InlineBuilder();
        (mark, depth) = (null, null);
    }
}

/// <summary>A list being read, with its count.</summary>
internal sealed partial class HtmlList(IElement element)
{
    private readonly bool isOrdered = element.LocalName == "ol";
    private readonly string? type = element.GetAttribute("type");
    private int next = int.TryParse(element.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;

    public bool IsTasks { get; } = element.ClassList.Contains("inline-task-list");

    /// <summary>Deeper than the list around it: by 1, but Google Docs writes the lists of all levels one behind the other, with the level in a name.</summary>
    public int Depth { get; } = 1 + (Level().Match(element.ClassName ?? "") is { Success: true } level ? level.Groups["level"].Value[0] - '0' : 0);

    public string? Next(IElement entry)
    {
        if (!isOrdered)
        {
            return null;
        }

        if (int.TryParse(entry.GetAttribute("value"), CultureInfo.InvariantCulture, out var value))
        {
            next = value;
        }

        return Numerals.Of(next++, type) + ".";
    }

    [GeneratedRegex(@"\blst-kix_\w+-(?<level>[1-8])\b", Matching.Exact)]
    private static partial Regex Level();
}

/// <summary>What the elements around a text say about it.</summary>
/// <param name="Depth">How many elements of the page it stands in.</param>
/// <param name="IsPad">Nothing but breaks tells the lines of the page apart, as where a pad was saved: each is a paragraph.</param>
internal sealed record HtmlContext(TextStyle Style = TextStyle.Plain, string? Url = null, int Depth = 0, bool IsPad = false);
