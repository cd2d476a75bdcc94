namespace Protokollarchiv.OpenData.Oparl;

/// <summary>The minutes as a page, or an attachment.</summary>
internal sealed record OparlFile() : OparlObject(Schema + "File")
{
    public required string Name { get; init; }

    public string? MimeType { get; init; }

    public DateOnly? Date { get; init; }

    public required string AccessUrl { get; init; }

    /// <summary>Only in the list of files; inside a meeting OParl leaves it out.</summary>
    public IReadOnlyList<string>? Meeting { get; init; }
}
