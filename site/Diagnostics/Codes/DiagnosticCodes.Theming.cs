using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>Themes: templates, locales and assets.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode ThemeMissing = new("THE5101", Error,
        "Das Theme „{0}“ gibt es nicht. Prüfen Sie den Namen in site.yml oder hinter --theme; Themes liegen im Ordner themes.",
        "There is no theme '{0}'. Check the name in site.yml or behind --theme; themes are in the folder themes.");

    public static readonly DiagnosticCode ThemeInCircle = new("THE5102", Error,
        "Das Theme „{0}“ beruht über Umwege auf sich selbst. Ändern Sie „basis“ in einer der theme.yml.",
        "The theme '{0}' is based on itself in a circle. Change 'basis' in one of the theme.yml files.");

    public static readonly DiagnosticCode TemplateSyntax = new("THE5103", Error,
        "Die Vorlage kann ab hier nicht gelesen werden („{0}“). Prüfen Sie hier und davor, ob der Befehl richtig geschrieben ist, jedes {{% und {{{{ wieder geschlossen wird und jedes if, for und case sein end… hat.",
        "The template cannot be read from here on ('{0}'). Check here and above whether the tag is spelt right, each {{% and {{{{ is closed again, and each if, for and case has its end….");

    public static readonly DiagnosticCode TemplateNameUnknown = new("THE5104", Error,
        "Die Vorlage nennt „{0}“, das gibt es nicht. Welche Namen eine Vorlage kennt, steht in docs/themes.md.",
        "The template names '{0}', which does not exist. docs/themes.md lists the names that a template knows.");

    public static readonly DiagnosticCode TemplateMissing = new("THE5105", Error,
        "Dem Theme fehlt die Vorlage {0}.liquid. Legen Sie sie an, oder nennen Sie in theme.yml unter „basis“ ein Theme, das sie hat.",
        "The theme lacks the template {0}.liquid. Add it, or name a theme that has it as 'base' in theme.yml.");

    public static readonly DiagnosticCode TemplateBreaksOff = new("THE5106", Error,
        "Die Vorlage bricht beim Schreiben einer Seite ab: {0} Prüfen Sie ihre Filter und Schleifen.",
        "The template breaks off while it writes a page: {1} Check its filters and loops.");

    public static readonly DiagnosticCode LoadedFromElsewhere = new("THE5107", Warning,
        "Hier wird „{0}“ von einem fremden Server geladen, der damit von jedem Besuch der Website erfährt. Legen Sie die Datei in den Ordner assets des Themes, und verweisen Sie auf sie.",
        "'{0}' is loaded here from the server of somebody else, who thereby learns of each visit to the site. Put the file into the theme's folder assets and refer to it there.");

    public static readonly DiagnosticCode TemplateTooLarge = new("THE5108", Error,
        "Die Vorlage ist länger als 256 KB, oder hier steht ein Befehl mit mehr als 4000 Zeichen oder mehr als 100 Befehlen oder 50 Klammern ineinander. Teilen Sie sie, oder schreiben Sie sie einfacher.",
        "The template is longer than 256 KB, or a tag here has more than 4000 characters or stands in more than 100 tags or 50 brackets. Divide it, or write it more simply.");
}
