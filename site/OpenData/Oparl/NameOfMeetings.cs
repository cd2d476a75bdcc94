using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>A committee or a place, with the oldest and the newest meeting that names it.</summary>
internal sealed record NameOfMeetings(string Name, string Slug, Meeting First, Meeting Last);
