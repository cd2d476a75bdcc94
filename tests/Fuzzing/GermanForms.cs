namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>What stands in German minutes and in the files beside them, and the signs that trip programs.</summary>
internal static class GermanForms
{
    public static readonly string[] Signs =
    [
        "\0", "\uFEFF", "\u00AD", "\u200B", "\u00A0", "\u2028", "\u0085", "\u202E", "u\u0308", "\u0308", "ß", "İ", "ı", "ǆ", "ﬁ", "😀", "\U0001F469\u200D\U0001F4BB", "\uD800", "\uDC00", "\uFFFF",
        "\r", "\t", "\v", "\u001B[31m", "\\", "'", "\"", "„", "“", "–", "—", "−", "½", "²", "№", "٣", "%00", "%2e%2e%2f", "${7*7}",
    ];

    public static readonly string[] Minutes =
    [
        "# TOP 3: Haus", "## 3.2 Kasse", "TOP 4", "TOP 99999999999999999999:", "zu 3.", "# 0.3 Formalia", "Haus\n====", "Kasse\n---", "1. Punkt", "1. eins\n1. zwei", "a) Punkt", "- Punkt", "  - tiefer", "* [ ] streichen (K. Blau, bis 3.4.2022)", "- [x] fertig",
        "Anwesend: K. Blau, R. Sternal, Frau Oster", "Anwesend:\n- K. Blau (bis 14:02)\n- Hr. Sternal (ab 13 Uhr)", "Entschuldigt: M. Oster (+ Stimme von R. Sternal)", "Gäste: Verein Nord e. V.", "Anwesend: 12", "Protokoll: K. Blau", "Leitung: Dr. Rolf Sternal", "Schriftführung: (SJ)", "Name (SJ)",
        "Beschluss: Der Zaun wird gestrichen.", "Beschluss: Ja: 3, Nein: 2, Enthaltung: 999999999999", "einstimmig bei 2 Enthaltungen", "7 Ja-Stimmen, keine Nein-Stimme und vier Enthaltungen", "4/0/0", "7 zu 4", "Dafür: 5 / Dagegen: 0 / Enthaltung: 0", "**Dafür: 5\nDagegen: 0\nEnthaltung: 1**", "5 x Zustimmung", "vertagt", "Umlaufbeschluss", "Ergebnis der Diskussion:", "Antrag 12/2022",
        "K. Blau: Das Dach ist dicht.", "R. Sternal:", "Hr. Sternals Haus", "Vorschlag: Wir warten.", "→ R. Sternal bis 31.12.2022", "TODO: Eimer kaufen", "[>Blau]", "Aufgabe: K. Blau kauft Farbe bis Freitag", "K. Blau kümmert sich",
        "24.10.2022", "2022-10-24", "24. Oktober 2022", "31.02.2022", "2025-22-09", "26.08.23", "0000-00-00", "99.99.9999", "14 – 16 Uhr", "19:00 - 20:15 Uhr", "25:61 Uhr", "14.04 Uhr", "Montag, 24.10.2022", "Nächste Sitzung: 14.11.2022 um 19 Uhr im Saal", "Protokoll vom 14.09.2022", "KW 99",
        "[[Karla Blau]]", "[[Karla Blau|sie]]", "\\[[nicht]]", "[[", "]]", "::: intern\nGeheimes Wort.\n:::", "[geheim]{.intern}", "{.intern}", ":::", "<!-- Rest -->", "<!--", "-->",
        "[Plan](plan.pdf)", "[a](javascript:alert(1))", "![Bild](bild.png \"Titel\")", "[a]: http://x.example", "<https://x.example/ä?b=c&d>", "www.x.example", "mail@x.example", "[^1]", "[^1]: Fußnote", "<b>fett</b>", "<script>alert(1)</script>", "<br>", "&nbsp;&lt;&#x41;&#0;&unbekannt;",
        "| a | b |\n|---|---|\n| 1 | 2 |", "|", "```\ncode\n```", "~~~", "> Zitat", "**fett", "*kursiv*", "~~weg~~", "__", "***", "`", "\\\nneu", "zwei  \nZeilen", "{% include kopf.html %}", "{{ page.title }}", "{%", "{{",
        "Migrant*innen", "Migrant:innen", "Migrant_innen", "MigrantInnen", "Migrant/-innen", "Landesintegrationsbeirat", "Landesaufnahmeeinrichtung (LAE)", "z. B.", "e. V.", "usw.", "Straßenfest", "Kassenprüfung",
        "---", "---\n---", "datum: 2022-10-24", "anwesend: [K. Blau, R. Sternal]", "themen:\n  - Haus\n  - Kasse", "status: entwurf", "anlagen: [plan.pdf, ../../etc/passwd]", "titel: \"Eine: Sitzung\"", "gremium: 'Vorstand'", "beginn: 14:00", "bericht:\n  - name: Dach\n    text: Dicht.",
    ];

    public static readonly string[] Yaml =
    [
        "---", "...", "- ", ": ", "? ", "! ", "!!binary ", "!<tag:x>", "&a ", "*a", "<<: *a", "|\n  Text", ">-\n  Text", "[", "]", "{", "}", "[[[[", "{a: {b: {c: d}}}", "\"", "'", "\\x", "\"\\ud800\"", "# Kommentar", "\t", "~", "null", "ja", "nein", "true", "0x1F", "1e999", ".inf", "2022-10-24", "2022-10-24T25:00:00Z", "12:30:45", "%YAML 9.9", "@", "`",
        "name: Karla Blau", "kurz: [K. Blau, Karla]", "anrede: Frau", "organisation:\n  - name: Verein Nord\n    seit: 2020-01-01\n    bis: 2019", "sichtbar: initialen", "sichtbar: anonym", "rolle: Vorsitz", "oberthema: haus", "siehe: [kasse, haus]", "nicht: [Haus Halle]", "art: Verein", "web: javascript:alert(1)", "web: https://nord.example",
        "titel: Verein", "untertitel: x", "adresse: https://verein.example/pfad/", "sprache: en", "sprache: tlh", "zeitzone: Mond/Krater", "zeitzone: Europe/Berlin", "theme: ../..", "html: [b, script, iframe]", "suche:\n  lunr: true", "menue: 3", "menue: -99999999999999999999", "entfernt:\n  - /personen/x/\n  - von: /a/\n    nach: /b/",
    ];

    public static readonly string[] Liquid =
    [
        "{{", "}}", "{%", "%}", "{{ page.title }}", "{{ site.title | upcase }}", "{{ 'menu.meetings' | t }}", "{{ 'css/site.css' | asset }}", "{% for m in view.items %}", "{% endfor %}", "{% if page %}", "{% else %}", "{% endif %}", "{% render 'meeting-row' %}", "{% render '../layouts/page' %}", "{% include 'x' %}", "{% layout 'x' %}",
        "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}", "{% assign a = 'b' %}", "{% capture a %}", "{% endcapture %}", "{% for i in (1..999999999) %}x{% endfor %}", "{% assign a = 999999999 %}", "{% for i in (1..a) %}x{% endfor %}", "{% cycle 'a', 'b' %}", "{% increment a %}", "{% case a %}{% when 1 %}", "{{ a.b.c[0][\"x\"] }}", "{{ 1 | divided_by: 0 }}", "{{ 'x' | slice: 99999999999 }}", "{{ 'now' | date: '%Y' }}", "{{ page | json }}", "{{ 'a' | split: '' | join: 'b' }}", "{{- content -}}", "{{ 'x' | times: 1e308 }}", "{{ 'a' | replace: '', 'b' }}", "{{ 'a' | truncate: -5 }}",
    ];

    public static readonly string[] Queries =
    [
        "Haus", "haus kasse", "+Haus", "-Kasse", "Ha*", "*haus", "Huas~1", "Haus^2", "Haus~99999999999", "Haus^1e999", "\"das Dach\"", "\"", "thema:Haus", "thema:\"Haus Halle\"", "person:", "gremium:vorstand", "jahr:2022", "titel:Dach", "text:Dach", ":", "::", "OR", "AND", "NOT", "(", ")", "der die das", "24.10.2022", "24. Oktober 2022", "Migrant*innen", "Migrant:innen", "Möbbeck", "Moebbeck", "LAE", "Landes-Integrations-Beirat", "Hr. Sternal", "__proto__", "constructor", "toString:x", "<script>", "&amp;", "%20", "\\\"",
    ];
}
