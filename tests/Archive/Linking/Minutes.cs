namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Minutes of one paragraph, as <see cref="Marked"/> writes it.</summary>
internal sealed record Minutes(string Date, string Committee, string Text)
{
    public string Source => $"protokolle/{Date}-{Committee.ToLowerInvariant().Replace(' ', '-')}.md";
}
