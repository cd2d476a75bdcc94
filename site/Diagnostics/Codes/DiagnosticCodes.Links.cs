using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>Names, references and links.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode NameAmbiguous = new("LNK6001", Warning,
        "„{0}“ kann {1} sein und bleibt darum ohne Link. Schreiben Sie [[Name|{0}]] mit dem vollen Namen oder dem der Personendatei, oder ergänzen Sie dort anrede und kurz.",
        "'{0}' may be {1} and so stays without a link. Write [[Name|{0}]] with the full name or that of the person's file, or add salutation and aliases there.");

    public static readonly DiagnosticCode NameLinkUnknown = new("LNK6002", Warning,
        "[[{0}]] führt nirgendwohin: Keine Person oder Organisation, kein Thema und keine Datei eines Protokolls heißt so, oder mehrere heißen so. Berichtigen Sie den Namen, nennen Sie den der Datei, wo es mehrere sind, oder legen Sie eine an.",
        "[[{0}]] leads nowhere: no person, organization, topic or file of minutes has this name, or several have. Correct it, write that of the file where there are several, or add one.");

    public static readonly DiagnosticCode FileLinkBroken = new("LNK6003", Error,
        "Der Link führt zu „{0}“, aber diese Datei gibt es nicht. Berichtigen Sie den Pfad, oder legen Sie die Datei daneben ab. Haben übernommene Protokolle viele solche Links, lässt „tote_links: text“ in site.yml sie als Text stehen.",
        "The link leads to '{0}', but there is no such file. Correct the path, or put the file there. Where minutes taken over have many such links, 'dead_links: text' in site.yml leaves them as text.");

    public static readonly DiagnosticCode DeadLink = new("LNK6004", Error,
        "Die Seite {0} verweist auf {1}, aber das gibt es auf der Website nicht. Berichtigen Sie den Link. Haben übernommene Protokolle viele solche Links, lässt „tote_links: text“ in site.yml sie als Text stehen.",
        "The page {0} links to {1}, which the site does not have. Correct the link. Where minutes taken over have many such links, 'dead_links: text' in site.yml leaves them as text.");

    public static readonly DiagnosticCode LinkDateDiffers = new("LNK6005", Warning,
        "Der Link heißt {0}, führt aber zum Protokoll vom {1}. Prüfen Sie, welches gemeint ist.",
        "The link reads {0} but leads to the minutes of {1}. Check which is meant.");

    public static readonly DiagnosticCode AliasShared = new("LNK6006", Warning,
        "„{0}“ steht bei {1} und bei {2}; im Text bleibt es ohne Link. Lassen Sie es bei einem von beiden weg.",
        "'{0}' stands with {1} and with {2}; in the text it stays without a link. Take it out of one of them.");

    public static readonly DiagnosticCode DeadLinkOnMorePages = new("LNK6007", Error,
        "Auf {1} verweisen noch {0} weitere Seiten, und das gibt es auf der Website nicht. So viele haben den Link meist aus einer Vorlage des Themes: Berichtigen Sie ihn dort.",
        "{0} more pages link to {1}, which the site does not have. So many mostly have the link from a template of the theme: correct it there.");

    public static readonly DiagnosticCode TextLinkBroken = new("LNK6008", Error,
        "Der Link führt zu „{0}“, aber das gibt es auf der Website nicht; Entwürfe erscheinen nicht. Nennen Sie eine Datei mit ihrem Ordner und .md am Ende, wie „../personen/karla-blau.md“, eine, die in seiten/ liegt, eine, die ein Protokoll als Anlage nennt, oder die Adresse einer Seite wie „/protokolle/“.",
        "The link leads to '{0}', which the site does not have; drafts are left out. Name a file with its folder and .md at its end, such as '../personen/karla-blau.md', one that lies in seiten/, one that minutes name as an attachment, or the address of a page such as '/protokolle/'.");

    public static readonly DiagnosticCode DeadLinkIsText = new("LNK6009", Info,
        "Der Link führt zu „{0}“, aber das gibt es nicht. Er steht als Text auf der Seite, weil site.yml „tote_links: text“ sagt.",
        "The link leads to '{0}', which is not there. It stands on the page as text, because site.yml says 'dead_links: text'.");

    public static readonly DiagnosticCode PlaceLinkBroken = new("LNK6010", Error,
        "Der Link führt zur Stelle „{0}“, aber die hat das Protokoll nicht. Nennen Sie eine Überschrift, wie „#top-3“ oder „#3-finanzen“. Haben übernommene Protokolle viele solche Links, lässt „tote_links: text“ in site.yml sie als Text stehen.",
        "The link leads to the place '{0}', which the minutes do not have. Name a heading, such as '#top-3' or '#3-finances'. Where minutes taken over have many such links, 'dead_links: text' in site.yml leaves them as text.");

    public static readonly DiagnosticCode NameOfOtherOrganization = new("LNK6101", Warning,
        "„{0}“ bleibt ohne Link: {1} gehört nach dem Register zu einer anderen Organisation. Ergänzen Sie organisation (mit seit und bis) in der Personendatei, oder schreiben Sie [[Name|{0}]].",
        "'{0}' stays without a link: by the register {1} belongs to another organization. Add organisation (with seit and bis) to the person's file, or write [[Name|{0}]].");

    public static readonly DiagnosticCode NameOfBothGenders = new("LNK6102", Warning,
        "„{0}“ bleibt ohne Link: das Archiv schreibt den Namen mit Herr und mit Frau, und bei {1} fehlt anrede. Ergänzen Sie anrede in der Personendatei.",
        "'{0}' stays without a link: the archive writes the name with Herr and with Frau, and {1} has no anrede. Add anrede to the person's file.");

    public static readonly DiagnosticCode NoSuchItem = new("LNK6103", Warning,
        "Das Protokoll vom {0} hat keinen Tagesordnungspunkt {1}. Prüfen Sie Datum und Nummer; der Link führt zum ganzen Protokoll.",
        "The minutes of {0} have no agenda item {1}. Check date and number; the link leads to the minutes as a whole.");

    public static readonly DiagnosticCode TopicProposed = new("LNK6110", Info,
        "„{0}“ kommt in {1} Protokollen vor und ist noch kein Thema (zuletzt hier, davor {2}). Soll es eins werden, legen Sie die Datei themen/{3}.md mit „name: {0}“ an.",
        "'{0}' stands in {1} minutes and is no topic yet (last here, before in {2}). To make it one, add the file themen/{3}.md with 'name: {0}'.");
}
