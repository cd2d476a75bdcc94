using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>People, organizations, topics, pages and settings.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode NameMissing = new("REG3001", Error,
        "Hier fehlt der Name. Ergänzen Sie im Kopf eine Zeile „name: …“.",
        "The name is missing. Add a line 'name: …' to the front matter.");

    public static readonly DiagnosticCode NotAWebAddress = new("REG3002", Error,
        "„{0}“ ist keine Webadresse. Schreiben Sie sie mit https:// davor.",
        "'{0}' is no web address. Write it with https:// before it.");

    public static readonly DiagnosticCode SameSlug = new("REG3003", Error,
        "Zwei Dateien ergeben dieselbe Adresse {0}: diese und {1}. Benennen Sie eine von beiden um.",
        "Two files make one URL {0}: this one and {1}. Rename one of them.");

    public static readonly DiagnosticCode UnknownTopic = new("REG3004", Warning,
        "Ein Thema „{0}“ gibt es nicht. Legen Sie die Datei themen/{1}.md an, oder berichtigen Sie den Namen.",
        "There is no topic '{0}'. Add the file themen/{1}.md, or correct the name.");

    public static readonly DiagnosticCode DemandMisspelt = new("REG3005", Error,
        "Das Feld „{0}“ ist unbekannt; es könnte verlangen, den Namen nicht zu nennen, deshalb wird er ganz zurückgehalten. Schreiben Sie „sichtbar: initialen“, „sichtbar: anonym“ oder „sichtbar: voll“, und löschen Sie dieses Feld.",
        "The key '{0}' is unknown; it may ask not to name the person, so the name is withheld altogether. Write 'sichtbar: initialen', 'sichtbar: anonym' or 'sichtbar: voll', and delete this key.");

    public static readonly DiagnosticCode DemandUnclear = new("REG3006", Error,
        "Hinter „{0}“ steht nichts, oder das Feld steht zweimal da; deshalb wird der Name ganz zurückgehalten. Schreiben Sie einmal „sichtbar: initialen“, „sichtbar: anonym“ oder „sichtbar: voll“.",
        "Nothing stands behind '{0}', or the key stands here twice, so the name is withheld altogether. Write 'sichtbar: initialen', 'sichtbar: anonym' or 'sichtbar: voll' once.");

    public static readonly DiagnosticCode UntilBeforeSince = new("REG3007", Warning,
        "„{0}“ endet mit „bis: {2}“, bevor es mit „seit: {1}“ beginnt, und gilt darum nie. Berichtigen Sie eines der beiden Daten.",
        "'{0}' ends with 'bis: {2}' before it begins with 'seit: {1}', and so never holds. Correct one of the two dates.");
}
