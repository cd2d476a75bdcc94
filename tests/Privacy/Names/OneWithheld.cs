using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>Minutes of an archive in which one name is withheld.</summary>
internal static class OneWithheld
{
    public const string Gone = "[Name nicht öffentlich]";

    /// <summary>The text as it is published.</summary>
    public static string Text(string name, string written, string present = "")
    {
        using var archive = Around(name, written, present);
        return archive.Read().Meetings[0].Meeting.Passages[^1].Text.ReplaceLineEndings(" ");
    }

    /// <param name="files">Others beside the minutes, as <see cref="SmallArchive"/> reads them.</param>
    public static SmallArchive Around(string name, string written, string present = "", string files = "") =>
        SmallArchive.Of($"""
            {files}
            -- personen/m7.md --
            ---
            name: {name}
            sichtbar: anonym
            ---
            -- protokolle/2022-10-24-vorstand.md --
            ---
            datum: 2022-10-24
            gremium: Vorstand
            anwesend: [{present}]
            ---

            ## 1. Bericht

            {written}
            """);

    public static Meeting MinutesOf(string name, string front, string fileName = "2022-10-24-vorstand")
    {
        using var archive = SmallArchive.Of($"-- personen/m7.md --\n---\nname: {name}\nsichtbar: anonym\n---\n-- protokolle/{fileName}.md --\n---\n{front}\n---\n\n## 1. Bericht\n\nNichts.\n");
        return archive.Read().Meetings[0].Meeting;
    }
}
