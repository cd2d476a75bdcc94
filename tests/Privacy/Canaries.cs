using System.Globalization;
using System.Text;
using Protokollarchiv.Language;

namespace Protokollarchiv.Tests.Privacy;

/// <summary>People with names that no text has by chance, each put into one place of an archive in one form. {0} is the given name, {1} the family name.</summary>
internal static class Canaries
{
    private static readonly string[] Beginnings = ["Zwor", "Quab", "Plix", "Trüg", "Böxl", "Fjäl", "Knöp", "Schwuß", "Gnor", "Wräb"];
    private static readonly string[] Ends = ["endick", "ulmann", "ottky", "aschke", "ineckel", "üpkens", "ahsen", "obeith", "eriberz", "enzow", "agatz", "ittkau", "urowe", "elbuk", "opprat", "imdal", "uhnert", "eysel", "affrin", "idwig"];
    private static readonly string[] Given = ["Xenja", "Ottokar", "Ylva", "Quirin", "Zarah", "Wunibald", "Jördis", "Eckbert", "Thekla", "Veit"];

    /// <summary>Twenty places in the text, each with forms of its own, of minutes that name the person nowhere else.</summary>
    private static readonly string[] Places =
    [
        "{0} {1} berichtet.",
        "Herr {1} und Frau {1} und Kollegin {1}",
        "**{0}** {1}: Das ist meine Meinung.",
        "{1}s Antrag, bei {1}s, der {1}-Plan, der {1}plan",
        "![Bild von {1}](bild.png) [Text zu {1}](https://example.org/{1}?von={0}-{1}) <https://example.org/{1}>",
        "[[{0} {1}]] und [[{0} {1}|die Person]] und `{1}`",
        "<!-- {0} {1} --> <b title=\"{1}\">{1}</b>",
        "| Name | Amt |\n|---|---|\n| {1}, {0} | Kasse |",
        "- [ ] {0} {1} schreibt bis 01.12.2022\n- Kuchen ({1})",
        "> {1}: Zitat\n\n1. {0} {1}\n2. ({1})",
        "Beschluss: {0} {1} wird gewählt. Ja: 5, Nein: 0.",
        "Termin mit {0} {1}: 14.11.2022, 14 Uhr, bei {1}",
        "siehe TOP 1, wie {1} sagt. Protokoll vom 14.09.2022 ({1})",
        "### Nachfrage von {0} {1}\n\nGut.",
        "Dr. {0} {1}, Prof. {1}, Familie {1}",
        "{1}.{0}@example.org, mailto:{0}.{1}@example.org",
        "{0}\n{1} und *{0} {1}* und ~~{1}~~",
        "Anlage: [Brief](brief-{1}.txt)",
        "Text[^1]\n\n[^1]: Fußnote von {1}",
        "```\n{0} {1}\n```",
    ];

    public static IEnumerable<(string Given, string Family)> All =>
        Enumerable.Range(0, Beginnings.Length * Ends.Length).Select(i => (Given[i % Given.Length], Beginnings[i % Beginnings.Length] + Ends[i / Beginnings.Length]));

    /// <summary>In the form that <see cref="SmallArchive"/> reads.</summary>
    public static string Archive()
    {
        var files = new StringBuilder("-- seiten/impressum.md --\n---\ntitel: Impressum\n---\n-- seiten/datenschutz.md --\n---\ntitel: Datenschutz\n---\n-- protokolle/bild.png --\nx\n");
        foreach (var (index, (given, family)) in All.Index())
        {
            var slug = Slug.Of($"{given} {family}");
            var visible = index % 2 == 0 ? "anonym" : "initialen";
            files.Append(CultureInfo.InvariantCulture, $"-- personen/{slug}.md --\n---\nname: {given} {family}\nsichtbar: {visible}\n---\n\n{given} {family} wohnt in {family}.\n");
            var file = index % 5 == 0 ? $"bericht-{index}-{slug}" : $"sitzung-{index}";
            var head = (index % 7) switch
            {
                0 => $"anwesend: [{given} {family}, A. Muster]",
                1 => $"leitung: {given} {family}",
                2 => $"protokoll: {family}",
                3 => $"ort: bei {family}",
                4 => $"titel: Gespräch mit {given} {family}",
                5 => $"gaeste: [\"{family}, {given} (für {family})\"]",
                _ => $"gremium: AG {family}",
            };
            var text = string.Format(CultureInfo.InvariantCulture, Places[index % Places.Length], given, family);
            files.Append(CultureInfo.InvariantCulture, $"-- protokolle/2022-10-{(index % 28) + 1:00}-{file}.md --\n---\n{head}\n---\n\n## 1. Punkt mit {family}\n\n{text}\n");
            files.Append(CultureInfo.InvariantCulture, $"-- protokolle/brief-{family}.txt --\nEin Brief.\n");
        }

        foreach (var (given, family) in All.Take(3))
        {
            files.Append(CultureInfo.InvariantCulture, $"-- partner/{Slug.Of(family)}-verein.md --\n---\nname: {family}-Verein\nkurz: [Verein {given} {family}]\n---\n\nVon {family}.\n");
            files.Append(CultureInfo.InvariantCulture, $"-- themen/fall-{Slug.Of(family)}.md --\n---\nname: Fall {family}\n---\n");
        }

        return files.ToString();
    }
}
