using Protokollarchiv.Archive;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>A meeting in the reading: each module adds what it finds, from the front matter first and else from the text.</summary>
/// <param name="TitleWords">What the line that names the meeting says, or null.</param>
internal sealed record MeetingDraft(FrontMatter FrontMatter, Meeting Meeting, string? TitleWords);
