namespace Protokollarchiv.Archive;

/// <summary>That a person belongs to an organization, from and until when.</summary>
internal sealed record Affiliation(string Organization, DateOnly? Since, DateOnly? Until)
{
    public Validity Validity => new(Since, Until);
}
