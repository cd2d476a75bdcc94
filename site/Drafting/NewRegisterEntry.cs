using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Drafting;

/// <summary>A register file to begin with: the name, and every other key as a comment that says what it is for.</summary>
internal static class NewRegisterEntry
{
    /// <returns>Null when the name has no letter or digit that a file could be named after.</returns>
    public static NewFile? OfPerson(string name) => Of("personen", FamilyNameFirst.TurnedIfSo(name), """
        # kurz: [V. Nachname]          weitere Schreibweisen, auch frühere Namen
        # anrede: Frau                 oder Herr
        # organisation: Name           wie im Ordner partner; auch eine Liste mit seit: und bis:
        # rolle: Vorsitz
        # sichtbar: voll               oder initialen, anonym
        """);

    /// <inheritdoc cref="OfPerson"/>
    public static NewFile? OfOrganization(string name) => Of("partner", name, """
        # kurz: [Abkürzung]            weitere Namen
        # ort: Stadt
        # web: https://…
        # art: Verein
        """);

    /// <inheritdoc cref="OfPerson"/>
    public static NewFile? OfTopic(string name) => Of("themen", name, """
        # kurz: [Abkürzung, anderes Wort]
        # oberthema: Name              das weitere Thema
        # siehe: [Name]                verwandte Themen
        # nicht: [andere Wörter]       Wortfolgen, in denen es nicht gemeint ist, oder Adressen von Stellen
        """);

    private static NewFile? Of(string folder, string name, string comments) =>
        Slug.Of(name) is { Length: > 0 } slug
            ? new NewFile($"{folder}/{slug}.md", $"---\nname: {YamlText.Quoted(name)}\n{comments.ReplaceLineEndings("\n")}\n---\n")
            : null;
}

/// <summary>A file that a maintainer may begin with.</summary>
/// <param name="Path">Relative to the input folder, with '/'.</param>
internal sealed record NewFile(string Path, string Content);
