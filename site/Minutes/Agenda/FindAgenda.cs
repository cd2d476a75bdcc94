using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Finds the title and where each agenda item begins. The forms of an agenda are tried from the surest to the vaguest, and the first that
/// fits is the one that counts: a numbered list below <c>TOP 3</c> is a list.
/// </summary>
internal sealed class FindAgenda : IModule<SourceDocument, FoundAgenda>
{
    private static readonly ImmutableArray<IAgendaForm> Forms = [new MarkedAgenda(), new LinedAgenda(), new ListedAgenda(), new HeadedAgenda(), new BulletAgenda()];

    public FoundAgenda Run(SourceDocument document, BuildContext context)
    {
        var blocks = document.Blocks;
        var title = MeetingTitle.Find(blocks, DayOf(document));
        var above = title is { Block: > 0 } ? blocks[..(title.Block + 1)] : [];
        var text = Agenda(title is null ? blocks : blocks[(title.Block + 1)..]);
        if (!above.IsEmpty)
        {
            text = text with { Blocks = above.AddRange(text.Blocks), Marks = [.. text.Marks.Select(m => m with { Block = m.Block + above.Length })] };
        }

        var titleLine = title is { Block: 0 } ? title.Line : null;
        if (text.WasCut)
        {
            text = text with { Blocks = PassageRenaming.Of(titleLine, text.Blocks) };
        }

        return new FoundAgenda(document, titleLine, title?.Line.Text, text);
    }

    /// <summary>What front matter or file name say, unless it is no date, which is reported when the date is decided.</summary>
    private static DateOnly? DayOf(SourceDocument document) =>
        document.FrontMatter.Value(Key.Date) is YamlScalar written
            ? GermanDate.FindFirst(written.Text)?.Date
            : GermanDate.FromFileName(System.IO.Path.GetFileNameWithoutExtension(document.Path))?.Date;

    private static MarkedText Agenda(ImmutableArray<Block> blocks)
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
