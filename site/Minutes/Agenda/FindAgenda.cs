using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Finds the title and where each agenda item begins. The forms of an agenda are tried from the surest to the vaguest, and the first that
/// fits is the one that counts: a numbered list below <c>TOP 3</c> is a list.
/// </summary>
internal sealed class FindAgenda : IModule<SourceDocument, FoundAgenda>
{
    private static readonly ImmutableArray<IAgendaForm> Forms =
    [
        new TableAgenda(),
        new MarkedAgenda(),
        new LinedAgenda(),
        new ReferringAgenda(),
        new AnsweredAgenda(),
        new ListedAgenda(),
        new HeadedAgenda(),
        new BulletAgenda(),
        new CountedLines(),
    ];

    public FoundAgenda Run(SourceDocument document, BuildContext context)
    {
        var blocks = document.Blocks;
        var day = DayOf(document);
        var title = MeetingTitle.Find(blocks, day);
        var begin = title is { Block: 0 } ? 1 : 0;
        var text = Agenda(blocks, begin, title is null ? 0 : title.Block + 1 + (title.HasSecond(blocks) ? 1 : 0));
        var titleLine = title is { Block: 0 } ? title.Line : null;
        if (text.WasCut)
        {
            text = text with { Blocks = PassageRenaming.Of(titleLine, text.Blocks) };
        }

        return new FoundAgenda(document, titleLine, TitleIn(blocks, title, day), text);
    }

    /// <summary>Below the name of whoever met the title may stand on lines of its own, and <c>Niederschrift</c> may go on in the next: <c>über die 3. Sitzung</c>.</summary>
    private static string? TitleIn(ImmutableArray<Block> blocks, MeetingTitle? title, DateOnly? day) =>
        title is null ? TitleOfLines.Find(blocks, day)
        : title.Line.Text.Contains('\n', StringComparison.Ordinal) ? title.Line.Text
        : TitleOfLines.Find([title.Line with { Kind = PassageKind.Paragraph }, .. blocks[(title.Block + 1)..]], day) ?? title.Line.Text;

    /// <summary>What front matter or file name say, unless it is no date, which is reported when the date is decided.</summary>
    private static DateOnly? DayOf(SourceDocument document) =>
        document.FrontMatter.Value(MinutesKey.Date) is YamlScalar written && !MeetingDate.SaysWhenSaved(document.FrontMatter)
            ? GermanDate.FindFirst(written.Text)?.Date
            : GermanDate.FromFileName(System.IO.Path.GetFileNameWithoutExtension(document.Path))?.Date;

    /// <param name="begin">What stands before is not part of the text.</param>
    /// <param name="behindTitle">What stands before has no items.</param>
    private static MarkedText Agenda(ImmutableArray<Block> blocks, int begin, int behindTitle)
    {
        var rest = blocks[behindTitle..];
        var planned = PlannedAgenda.End(rest);
        var text = Items(rest[planned..]);
        if (planned > 0 && text.Marks.IsEmpty)
        {
            (planned, text) = (0, Items(rest));
        }

        var above = blocks[begin..(behindTitle + planned)];
        return text with { Blocks = above.AddRange(text.Blocks), Marks = [.. text.Marks.Select(m => m with { Block = m.Block + above.Length })] };
    }

    private static MarkedText Items(ImmutableArray<Block> blocks)
    {
        foreach (var form in Forms)
        {
            if (form.Find(blocks) is { } found)
            {
                return found;
            }
        }

        return new MarkedText(blocks, []);
    }
}
