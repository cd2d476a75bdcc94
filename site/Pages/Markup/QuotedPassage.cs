namespace Protokollarchiv.Pages.Markup;

/// <summary>A passage to be shown away from its minutes, or several that belong together: what a person said.</summary>
/// <param name="Meeting">Index of the meeting.</param>
/// <param name="Passage">Index of the first passage.</param>
/// <param name="Statement">Index in <see cref="Archive.LinkedMeeting.Statements"/> whose passages are all meant; -1 for the one passage.</param>
internal readonly record struct QuotedPassage(int Meeting, int Passage, int Statement = -1);
