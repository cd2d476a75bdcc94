using Protokollarchiv.Archive;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>Minutes whose title and agenda are known.</summary>
/// <param name="TitleLine">The title as the page's own heading; null when there is none or something stands above it.</param>
/// <param name="Title">The words of the title, also where <paramref name="TitleLine"/> is null.</param>
/// <param name="Text">Everything but the title line.</param>
internal sealed record FoundAgenda(SourceDocument Document, Passage? TitleLine, string? Title, MarkedText Text);
