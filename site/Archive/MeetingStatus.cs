namespace Protokollarchiv.Archive;

/// <summary>How far the minutes are: entwurf, vorlaeufig, genehmigt.</summary>
internal enum MeetingStatus
{
    Draft,
    Provisional,
    Approved,
}
