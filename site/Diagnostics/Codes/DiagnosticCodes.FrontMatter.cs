using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>The front matter of any file: YAML, keys and values.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode NotADate = new("MIN1002", Error,
        "„{0}“ ist kein Datum. Schreiben Sie es als JJJJ-MM-TT, zum Beispiel 2022-10-24.",
        "'{0}' is not a date. Write it as YYYY-MM-DD, for example 2022-10-24.");

    public static readonly DiagnosticCode NotATime = new("MIN1003", Error,
        "„{0}“ ist keine Uhrzeit. Schreiben Sie sie als HH:MM, zum Beispiel 14:00.",
        "'{0}' is not a time. Write it as HH:MM, for example 14:00.");

    public static readonly DiagnosticCode NotATruthValue = new("MIN1004", Error,
        "„{0}“ ist weder ja noch nein. Schreiben Sie true oder false.",
        "'{0}' is neither true nor false. Write one of the two.");

    public static readonly DiagnosticCode NotOneOf = new("MIN1005", Error,
        "„{0}“ ist hier nicht möglich. Möglich sind: {1}.",
        "'{0}' is not possible here. Possible are: {1}.");

    public static readonly DiagnosticCode ValueNotText = new("MIN1006", Error,
        "Der Wert von „{0}“ muss ein einfacher Text sein. Steht ein Doppelpunkt darin, setzen Sie ihn in Anführungszeichen.",
        "The value of '{0}' must be a plain text. If it has a colon in it, put it in quotes.");

    public static readonly DiagnosticCode ValueNotList = new("MIN1007", Error,
        "Der Wert von „{0}“ muss eine Liste sein: jeder Eintrag in einer eigenen Zeile mit „- “ davor.",
        "The value of '{0}' must be a list: each entry on a line of its own, with '- ' before it.");

    public static readonly DiagnosticCode UnknownKeyNear = new("MIN1008", Warning,
        "Das Feld „{0}“ ist unbekannt. Meinten Sie „{1}“?",
        "The key '{0}' is unknown. Did you mean '{1}'?");

    public static readonly DiagnosticCode UnknownKey = new("MIN1009", Warning,
        "Das Feld „{0}“ ist unbekannt und wird nicht beachtet. Bekannt sind: {1}.",
        "The key '{0}' is unknown and ignored. Known are: {1}.");

    public static readonly DiagnosticCode YamlSyntax = new("MIN1010", Error,
        "Das ist hier kein gültiges YAML mehr. Prüfen Sie diese und die Zeile davor auf Einrückung, Doppelpunkte und Anführungszeichen.",
        "This is no valid YAML from here on. Check this line and the one before for indentation, colons and quotes.");

    public static readonly DiagnosticCode YamlTab = new("MIN1011", Error,
        "Im Kopf steht ein Tabulator als Einrückung. YAML erlaubt nur Leerzeichen: Ersetzen Sie ihn durch zwei.",
        "A tab indents this line of the front matter. YAML allows spaces only: replace it by two.");

    public static readonly DiagnosticCode YamlNoMap = new("MIN1012", Error,
        "Der Kopf besteht nicht aus Zeilen der Form „feld: wert“. Ergänzen Sie die Feldnamen oder löschen Sie die Zeilen --- davor und danach.",
        "The front matter is not made of lines 'key: value'. Add the keys, or delete the lines --- before and after.");

    public static readonly DiagnosticCode YamlAnchor = new("MIN1013", Error,
        "Der Kopf enthält einen YAML-Verweis (& oder *). Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen.",
        "The front matter has a YAML anchor or alias (& or *). Write the value out, or put it in quotes.");

    public static readonly DiagnosticCode YamlDepth = new("MIN1014", Error,
        "Der Kopf ist zu tief verschachtelt. Schreiben Sie einfache Felder und Listen.",
        "The front matter is nested too deeply. Write plain keys and lists.");

    public static readonly DiagnosticCode YamlKeyNotText = new("MIN1015", Error,
        "Ein Feldname muss ein einfacher Text sein.",
        "A key must be a plain text.");

    public static readonly DiagnosticCode YamlDuplicateKey = new("MIN1016", Error,
        "Das Feld „{0}“ steht schon in Zeile {1}. Löschen Sie eines der beiden.",
        "The key '{0}' stands in line {1} already. Delete one of the two.");

    public static readonly DiagnosticCode SameKeyTwice = new("MIN1017", Warning,
        "Die Felder „{0}“ und „{1}“ bedeuten dasselbe; nur „{1}“ gilt. Führen Sie beide in einem zusammen.",
        "The keys '{0}' and '{1}' mean the same; only '{1}' counts. Join the two in one.");
}
