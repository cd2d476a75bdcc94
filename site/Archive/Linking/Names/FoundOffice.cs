namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>A stretch of a text that names someone by an office: <c>die Vorsitzende</c>, <c>der Protokollant</c>.</summary>
/// <param name="IsMinuteTaker">Whoever took the minutes, else whoever had the chair.</param>
/// <param name="OfMeeting">Who led this meeting, whatever the office: <c>die Sitzungsleiterin</c>.</param>
internal readonly record struct FoundOffice(int Passage, int Start, int Length, bool IsMinuteTaker, bool OfMeeting, Gender Gender) : IInPassage;
