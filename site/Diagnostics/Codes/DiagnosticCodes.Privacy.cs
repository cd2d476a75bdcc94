using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>What is withheld, and what must not get out.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode InternNotClosed = new("PRI4001", Error,
        "Der Block „::: intern“ wird nirgends geschlossen. Schreiben Sie hinter seinen letzten Satz eine Zeile „:::“.",
        "The block '::: intern' is never closed. Write a line ':::' behind its last sentence.");

    public static readonly DiagnosticCode CommentNotClosed = new("PRI4002", Error,
        "Der Kommentar „<!--“ wird nirgends geschlossen. Schreiben Sie „-->“ an sein Ende.",
        "The comment '<!--' is never closed. Write '-->' at its end.");

    public static readonly DiagnosticCode InternLeftOver = new("PRI4003", Error,
        "Hier steht eine Markierung „intern“, die nicht verstanden wurde. Schreiben Sie einen Block zwischen die Zeilen „::: intern“ und „:::“, Wörter als [Text]{{.intern}}, eine Überschrift mit {{.intern}} am Ende, einen Kommentar als „<!-- Text -->“.",
        "A mark 'intern' stands here that was not understood. Write a block between the lines '::: intern' and ':::', words as [text]{{.intern}}, a heading with {{.intern}} at its end, a comment as '<!-- text -->'.");

    public static readonly DiagnosticCode DraftLeftOut = new("PRI4004", Info,
        "Entwurf oder intern: Das Protokoll wird nicht veröffentlicht. Ansehen können Sie es mit „dotnet run -- preview --drafts“.",
        "Draft or internal: the minutes are not published. See them with 'dotnet run -- preview --drafts'.");

    public static readonly DiagnosticCode Leak = new("PRI4005", Error,
        "In {0} steht etwas, das zurückgehalten werden soll (aus {1}; Stellen: {2}). Es wurde nichts veröffentlicht. Entfernen Sie es auch an der anderen Stelle, oder markieren Sie es dort; darf es erscheinen, löschen Sie den Kommentar oder die Markierung.",
        "{0} holds something that is to be withheld (from {1}; places: {2}). Nothing was published. Take it out at the other place too, or mark it there; if it may appear, delete the comment or the mark.");

    public static readonly DiagnosticCode LeakUnknown = new("PRI4006", Warning,
        "Ob in {0} etwas steht, das zurückgehalten werden soll, ließ sich nicht ganz prüfen: Die Datei ist verschlüsselt, beschädigt, sehr groß oder in einem Format, das nicht gelesen wird. Sehen Sie sie selbst durch, oder speichern Sie sie ohne Kennwort als .docx, .odt, .pdf oder .zip.",
        "Whether {0} holds something that is to be withheld could not be checked in full: the file is encrypted, damaged, very large or in a format that is not read. Look through it yourself, or save it without a password as .docx, .odt, .pdf or .zip.");

    public static readonly DiagnosticCode InternBracketOpen = new("PRI4007", Error,
        "Diese Klammer „[“ wird vor einer Markierung {{.intern}} geöffnet und nirgends geschlossen; damit ist offen, wo die Markierung beginnt. Schließen Sie die Klammer, oder setzen Sie einen umgekehrten Schrägstrich davor, wenn sie nur Text ist.",
        "This bracket '[' opens before a mark {{.intern}} and is never closed, so nobody can tell where the mark begins. Close the bracket, or put a backslash before it where it is only text.");

    public static readonly DiagnosticCode InternPartEmpty = new("PRI4008", Error,
        "Diese Überschrift {{.intern}} hält nur sich selbst zurück: Die Punkte dahinter stehen auf derselben Ebene. Setzen Sie ihnen ein # mehr voran, oder schreiben Sie sie zwischen die Zeilen „::: intern“ und „:::“.",
        "This heading {{.intern}} withholds nothing but itself: the items behind it stand on the same level. Put one more # before them, or write them between the lines '::: intern' and ':::'.");

    public static readonly DiagnosticCode TextSaysWithheld = new("PRI4009", Warning,
        "„{0}“: Das Protokoll sagt von sich, dass es nicht für alle bestimmt ist; es wird nicht veröffentlicht. Schreiben Sie „intern: ja“ in den Kopf, oder „intern: nein“, wenn es erscheinen soll.",
        "'{0}': these minutes say of themselves that they are not for everybody; they are not published. Write 'intern: ja' into the front matter, or 'intern: nein' if they are to appear.");

    public static readonly DiagnosticCode TextSaysDraft = new("PRI4010", Warning,
        "„{0}“: Das Protokoll nennt sich einen Entwurf; es wird nicht veröffentlicht. Schreiben Sie „status: entwurf“ in den Kopf, oder „status: vorlaeufig“ oder „status: genehmigt“, wenn es erscheinen soll.",
        "'{0}': these minutes call themselves a draft; they are not published. Write 'status: entwurf' into the front matter, or 'status: vorlaeufig' or 'status: genehmigt' if they are to appear.");

    public static readonly DiagnosticCode NameShared = new("PRI4011", Warning,
        "In {0} steht „{1}“. So heißt jemand, dessen Name nicht veröffentlicht wird, und jemand anderes auch; wer in der Anlage gemeint ist, ließ sich nicht sagen. Sie erscheint trotzdem. Sehen Sie nach, und entfernen Sie den Namen, wenn er zurückgehalten werden soll.",
        "{0} holds '{1}'. Somebody whose name is not published is called so, and somebody else is, too; nobody can tell who is meant in the attachment. It appears all the same. Look, and take the name out if it is to be withheld.");

    public static readonly DiagnosticCode PartSaysWithheld = new("PRI4012", Warning,
        "„{0}“: Was darunter steht, wird veröffentlicht. Schreiben Sie {{.intern}} hinter die Überschrift, wenn es nicht erscheinen soll, oder „intern: nein“ in den Kopf, wenn doch.",
        "'{0}': what stands below is published. Write {{.intern}} behind the heading if it is not to appear, or 'intern: nein' into the front matter if it is.");

    public static readonly DiagnosticCode NameInDoubt = new("PRI4101", Info,
        "Mit „{0}“ kann jemand gemeint sein, dessen Name nicht veröffentlicht wird, oder jemand oder etwas anderes. Es wurde zurückgehalten. Schreiben Sie den Vornamen dazu oder ein anderes Wort, wenn etwas anderes gemeint ist; ist es jemand anderes, legen Sie für ihn oder sie eine Datei in personen/ an.",
        "'{0}' may mean somebody whose name is not published, or somebody or something else. It was withheld. Write the first name with it, or another word, if something else is meant; if it is somebody else, give them a file in personen/.");

    public static readonly DiagnosticCode AttachmentRenamed = new("PRI4102", Info,
        "Der Dateiname „{0}“ enthält einen Namen, der nicht veröffentlicht wird. Die Anlage erscheint als „{1}“. Prüfen Sie, ob der Name auch in der Anlage steht.",
        "The file name '{0}' holds a name that is not published. The attachment appears as '{1}'. Check whether the name is in the attachment, too.");

    public static readonly DiagnosticCode RemovedNotAnAddress = new("PRI4103", Error,
        "„{0}“ ist keine Adresse auf dieser Website. Schreiben Sie unter „entfernt“ den Pfad der Seite, zum Beispiel „/personen/alt/: /personen/neu/“.",
        "'{0}' is no address on this site. Write the page's path under 'entfernt', for example '/personen/alt/: /personen/neu/'.");

    public static readonly DiagnosticCode RemovedStillThere = new("PRI4104", Error,
        "Die Seite {0} steht in site.yml unter „entfernt“, aber es gibt sie noch. Löschen Sie ihre Quelle oder den Eintrag.",
        "The page {0} is listed in site.yml under 'entfernt', but it is still there. Delete its source or the entry.");

    public static readonly DiagnosticCode RemovedLeadsNowhere = new("PRI4105", Error,
        "Die entfernte Seite {0} soll zu {1} führen, aber das gibt es auf der Website nicht. Berichtigen Sie die Adresse in site.yml unter „entfernt“.",
        "The removed page {0} is to lead to {1}, but the site has no such page. Correct the address in site.yml under 'entfernt'.");
}
