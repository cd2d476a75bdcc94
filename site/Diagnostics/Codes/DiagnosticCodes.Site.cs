using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>The site as a whole.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode UnknownTimeZone = new("SIT5001", Error,
        "Die Zeitzone „{0}“ ist unbekannt. Schreiben Sie zum Beispiel Europe/Berlin.",
        "The time zone '{0}' is unknown. Write for example Europe/Berlin.");

    public static readonly DiagnosticCode TagNotAllowed = new("SIT5002", Error,
        "Das HTML-Element <{0}> kann nicht erlaubt werden. Möglich sind: {1}.",
        "The HTML element <{0}> cannot be allowed. Possible are: {1}.");

    public static readonly DiagnosticCode ValueNotMap = new("SIT5003", Error,
        "Unter „{0}“ gehören eingerückte Zeilen, zum Beispiel „{1}“.",
        "Below '{0}' belong indented lines, for example '{1}'.");

    public static readonly DiagnosticCode PageMissing = new("SIT5004", Warning,
        "Die Seite „{0}“ fehlt; in Deutschland ist sie Pflicht. Legen Sie die Datei seiten/{1}.md an.",
        "The page '{0}' is missing, which German law asks for. Add the file seiten/{1}.md.");

    public static readonly DiagnosticCode NotAddressOfSite = new("SIT5005", Error,
        "Unter „{0}“ kann keine Website stehen. Schreiben Sie Rechner und Ordner mit einfachen Schrägstrichen und ohne „?“, „#“ und „@“, zum Beispiel „https://verein.example/protokolle“.",
        "No site can stand at '{0}'. Write the host and the folder with single slashes and without '?', '#' and '@', for example 'https://verein.example/protokolle'.");

    public static readonly DiagnosticCode AttachmentNotSearched = new("SIT5006", Warning,
        "Diese Anlage ist sehr groß, beschädigt oder nur mit viel Zeit zu lesen; sie wird veröffentlicht, aber die Suche findet ihren Text nicht ganz. Speichern Sie sie noch einmal als PDF, oder teilen Sie sie.",
        "This attachment is very large, damaged or takes too long to read; it is published, but search does not find all of its text. Save it as a PDF once more, or divide it.");
}
