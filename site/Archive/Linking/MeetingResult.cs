using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>A meeting with the links its own text makes, and what linking had to say about it.</summary>
internal sealed record MeetingResult(LinkedMeeting Meeting, ImmutableArray<Diagnostic> Diagnostics);
