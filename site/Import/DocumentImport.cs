using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Html;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Markdown;
using Protokollarchiv.Import.Outline;
using Protokollarchiv.Import.Reporting;
using Protokollarchiv.Import.Target;
using Protokollarchiv.Import.Writing;
using Protokollarchiv.Minutes;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Import;

/// <summary>
/// The main flow of an import: a document becomes lines, lines become blocks, blocks become Markdown, and that is read as a build reads it, to fill
/// the front matter. No second set of rules says what is a date or who was there.
/// </summary>
internal sealed class DocumentImport(ImportOptions options, BuildContext context)
{
    private static readonly Pipeline<SourceText, Meeting> Minutes = SitePipelines.Minutes(new SiteSettings());

    private readonly TargetFolder target = new(options, context.Diagnostics);
    private readonly KnownCommittees committees = new(Path.Combine(options.Input, "protokolle"));

    /// <summary>Whether a file could not be read or written for reasons that lie in the computer.</summary>
    public bool SurroundingsFailed { get; private set; }

    /// <param name="progress">Told before each file is read.</param>
    public ImmutableArray<ImportedMinutes> Run(IReadOnlyList<ImportFile> files, Action<ImportFile> progress)
    {
        var read = new List<ImportedMinutes>();
        foreach (var file in files)
        {
            progress(file);
            if (Read(file) is { } minutes)
            {
                read.Add(minutes);
            }
        }

        var targets = read.GroupBy(m => m.File.FullPath, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.First().Target, StringComparer.Ordinal);
        ImmutableArray<ImportedMinutes> written = [.. read.Select(minutes => Write(minutes, new ImportLinks(minutes, targets, context.Diagnostics)))];
        SurroundingsFailed |= target.Failed;
        return written;
    }

    private ImportedMinutes? Read(ImportFile file)
    {
        try
        {
            return FormatSniffer.Of(file, context.Diagnostics) switch
            {
                null => null,
                SourceFormat.Markdown => ForeignMarkdown.Read(file, context) is { } markdown ? WithKeys(Recognised(file, markdown.Whole, markdown.Body), markdown.FurtherKeys) : null,
                SourceFormat.Html when HtmlReader.HasFrontMatter(file) => ReadPage(file),
                { } format => DocumentReader.Read(file, format, context) is { } manuscript ? Recognised(file, manuscript) : null,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Report(DiagnosticCodes.FileUnreadable, new SourceLocation(file.Path), e.Message);
            SurroundingsFailed = true;
            return null;
        }
    }

    /// <summary>A page of a generator such as Jekyll: front matter, and HTML below it.</summary>
    private ImportedMinutes? ReadPage(ImportFile file) =>
        ForeignMarkdown.Read(file, context) is { } page && DocumentReader.Read(file, page.Body, context) is { } manuscript
            ? WithKeys(Recognised(file, manuscript, page.Head), page.FurtherKeys)
            : null;

    /// <summary>Keys become comments that are none of the archive's; what is a draft by one of them stays a draft.</summary>
    private static ImportedMinutes WithKeys(ImportedMinutes minutes, ImmutableArray<string> keys)
    {
        var isDraft = minutes.Meeting.Status == MeetingStatus.Draft;
        var staysDraft = Minutes.Run(new SourceText("protokolle/kopf.md", $"---\n{string.Join('\n', keys)}\n---\n"), new BuildContext { Drafts = true })?.Status == MeetingStatus.Draft;
        return minutes with { FurtherKeys = isDraft && !staysDraft ? [ForeignMarkdown.AsDraft, .. keys.Where(key => !MinutesKey.Status.Is(key.Split(':')[0]))] : keys };
    }

    /// <param name="head">Front matter of the document's own.</param>
    private ImportedMinutes Recognised(ImportFile file, Manuscript manuscript, string head = "")
    {
        var blocks = DocumentOutline.Of(manuscript);
        var markdown = MarkdownWriter.Write(blocks);
        if (BlockShape.Of(blocks, styles: false) != BlockShape.Of(ReadBack.Blocks(markdown), styles: false))
        {
            context.Diagnostics.Report(DiagnosticCodes.ImportReadsDifferently, new SourceLocation(file.Path));
        }

        var minutes = Recognised(file, head + markdown, markdown);
        var isWithheld = minutes.Meeting.Status != MeetingStatus.Draft && ImportFindings.SaysWithheld(manuscript.Omissions) is not null;
        return minutes with { Blocks = blocks, Omissions = manuscript.Omissions, FurtherKeys = isWithheld ? [MinutesKey.IsInternal.German + ": ja"] : [] };
    }

    private ImportedMinutes Recognised(ImportFile file, string text, string body)
    {
        // The file's own name and folders say what they would say in the archive.
        var source = "protokolle/" + Path.ChangeExtension(file.Relative, ".md");
        var reading = new BuildContext { Drafts = true, Clock = context.Clock };
        var meeting = Minutes.Run(new SourceText(source, text), reading) ?? new Meeting { Source = source, Slug = "", Title = file.Stem };
        foreach (var unknown in reading.Diagnostics.Sorted().Where(d => d.Code == DiagnosticCodes.UnknownKey || d.Code == DiagnosticCodes.UnknownKeyNear))
        {
            // No build will say so: the key becomes a comment.
            context.Diagnostics.Report(unknown with { Where = unknown.Where with { File = file.Path } });
        }

        foreach (var other in reading.Diagnostics.Sorted().Where(MeetingDate.IsOfFileName))
        {
            // The new name will say what the text does.
            context.Diagnostics.Report(other with { Where = new SourceLocation(file.Path) });
        }

        meeting = meeting with { Committee = committees.Of(meeting.Committee) };
        return new ImportedMinutes(file, meeting, target.PathOf(meeting, file)) { Markdown = body };
    }

    private ImportedMinutes Write(ImportedMinutes minutes, ImportLinks links)
    {
        var resolved = links.Resolve();
        var body = minutes.Blocks.IsEmpty ? minutes.Markdown : MarkdownWriter.Write(resolved);
        var text = $"{FrontMatterWriter.Write(minutes.Meeting, ShortTitle.Of(minutes.Meeting), minutes.FurtherKeys)}\n{body}";
        var result = target.Write(minutes.Target, text, minutes.File);
        if (result != WriteResult.Refused)
        {
            Review(minutes, text);
        }

        return minutes with { Markdown = body, Result = result };
    }

    /// <summary>Reports what a human should look at: what a build will find, and what was not found.</summary>
    private void Review(ImportedMinutes minutes, string text)
    {
        var shown = TargetFolder.Shown(minutes.Target);
        var reading = new BuildContext { Drafts = true, Clock = context.Clock };
        Minutes.Run(new SourceText($"protokolle/{Path.GetFileName(minutes.Target)}", text), reading);
        foreach (var finding in reading.Diagnostics.Sorted().Where(d => d.Code != DiagnosticCodes.NoDate && d.Code != DiagnosticCodes.FileLinkBroken))
        {
            context.Diagnostics.Report(finding with { Where = finding.Where with { File = shown } });
        }

        ImportFindings.Report(minutes, shown, context.Diagnostics);
    }
}
