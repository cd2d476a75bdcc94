using System.Globalization;
using Protokollarchiv.Language;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Drafting;

/// <summary>The first minutes of a committee that has none to go on from: a draft with the head that the program reads.</summary>
internal static class FirstMinutes
{
    /// <returns>Null when the committee's name has no letter for the name of a file.</returns>
    public static NewFile? Of(string committee, DateOnly day)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Slug.Of(committee) is { Length: > 0 } slug
            ? new NewFile(
                $"protokolle/{date[..4]}/{date}-{slug}.md",
                $"""
                ---
                gremium: {YamlText.Quoted(committee)}
                datum: {date}
                # beginn: 18:00
                # ort: Saal
                {NextMinutes.DraftLine}
                # Wer fehlt, gehört unter „entschuldigt:“ oder „abwesend:“, wer zu Besuch ist, unter „gaeste:“.
                anwesend: []
                ---

                ## 1. Begrüßung

                """.ReplaceLineEndings("\n"))
            : null;
    }
}
