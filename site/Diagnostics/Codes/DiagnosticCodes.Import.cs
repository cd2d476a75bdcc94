using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>Documents that become minutes.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode ImportFileMissing = new("IMP8001", Error,
        "Diese Datei gibt es nicht. Prüfen Sie Namen und Ordner; Namen mit Leerzeichen gehören in Anführungszeichen.",
        "There is no such file. Check its name and folder; names with spaces belong in quotes.");

    public static readonly DiagnosticCode ImportFileTooLarge = new("IMP8002", Error,
        "Die Datei ist mit {0} MB größer als ein Protokoll sein kann (höchstens {1} MB) und wird nicht gelesen. Teilen Sie sie, oder legen Sie sie als Anlage ab.",
        "The file has {0} MB, which is more than minutes can have (at most {1} MB), and is not read. Divide it, or keep it as an attachment.");

    public static readonly DiagnosticCode ImportFormatUnknown = new("IMP8003", Error,
        "Dateien mit der Endung „{0}“ kann das Programm nicht einlesen. Speichern Sie sie als .docx, .odt, .pdf, .html, .txt oder .md.",
        "The program cannot read files that end in '{0}'. Save it as .docx, .odt, .pdf, .html, .txt or .md.");

    public static readonly DiagnosticCode ImportOldOffice = new("IMP8004", Error,
        "Das ist ein altes oder mit einem Kennwort geschütztes Office-Dokument. Öffnen Sie es in Word oder LibreOffice, und speichern Sie es ohne Kennwort als .docx oder .odt.",
        "This is an old or password-protected office document. Open it in Word or LibreOffice and save it without password as .docx or .odt.");

    public static readonly DiagnosticCode ImportNotItsFormat = new("IMP8005", Error,
        "Die Datei heißt „{0}“, ist aber {1}. Geben Sie ihr die richtige Endung, oder speichern Sie sie neu.",
        "The file is named '{0}' but is {2}. Give it the right extension, or save it anew.");

    public static readonly DiagnosticCode ImportDamaged = new("IMP8006", Error,
        "Die Datei ist beschädigt: {0} Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie neu.",
        "The file is damaged: {1} Open it in the program that made it and save it anew.");

    public static readonly DiagnosticCode ImportEncrypted = new("IMP8007", Error,
        "Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort.",
        "The file is protected by a password. Save it without one.");

    public static readonly DiagnosticCode ImportScan = new("IMP8008", Error,
        "Das PDF enthält auf {0} Seiten nur Bilder, keinen Text: Es ist ein Scan. Lassen Sie eine Texterkennung (OCR) darüberlaufen, und importieren Sie es dann.",
        "The PDF has {0} pages of pictures and no text: it is a scan. Run a text recognition (OCR) over it, then import it.");

    public static readonly DiagnosticCode ImportUnpacksTooLarge = new("IMP8009", Error,
        "Die Datei entpackt sich zu mehr, als ein Protokoll enthalten kann ({0}), und wird nicht gelesen. Speichern Sie sie neu; stammt sie nicht von Ihnen, öffnen Sie sie nicht.",
        "The file unpacks to more than minutes can hold ({0}) and is not read. Save it anew; if it is not yours, do not open it.");

    public static readonly DiagnosticCode ImportForbiddenXml = new("IMP8010", Error,
        "Die Datei enthält in „{0}“ eine Dokumenttypdefinition. Die hat in einem Protokoll nichts zu suchen und könnte fremde Dateien nachladen; die Datei wird nicht gelesen. Speichern Sie sie in Word oder LibreOffice neu.",
        "The file has a document type definition in '{0}'. It does not belong in minutes and could load other files; the file is not read. Save it anew in Word or LibreOffice.");

    public static readonly DiagnosticCode ImportExternalContent = new("IMP8011", Warning,
        "Das Dokument bindet Inhalte von außen ein ({0}). Sie werden nicht geladen; fehlt etwas, ergänzen Sie es von Hand.",
        "The document includes content from elsewhere ({0}). It is not loaded; if something is missing, add it by hand.");

    public static readonly DiagnosticCode ImportNoText = new("IMP8012", Error,
        "Die Datei enthält keinen Text. Prüfen Sie, ob es die richtige ist.",
        "The file has no text. Check that it is the right one.");

    public static readonly DiagnosticCode ImportTookTooLong = new("IMP8013", Error,
        "Das Lesen der Datei dauerte länger als {0} Sekunden und wurde abgebrochen. Speichern Sie sie neu, oder teilen Sie sie.",
        "Reading the file took longer than {0} seconds and was given up. Save it anew, or divide it.");

    public static readonly DiagnosticCode ImportTooDeep = new("IMP8014", Error,
        "Die Datei ist tiefer verschachtelt, als ein Protokoll sein kann, und wird nicht gelesen. Speichern Sie sie neu.",
        "The file is nested more deeply than minutes can be and is not read. Save it anew.");

    public static readonly DiagnosticCode ImportTooMuchText = new("IMP8015", Error,
        "Die Datei enthält mehr als {0} Millionen Zeichen oder hunderttausend Absätze; so lang ist kein Protokoll. Teilen Sie sie, oder legen Sie sie als Anlage ab.",
        "The file has more than {0} million characters or a hundred thousand paragraphs; no minutes are as long. Divide it, or keep it as an attachment.");

    public static readonly DiagnosticCode ImportRichText = new("IMP8016", Error,
        "Das ist ein RTF-Dokument, und das kann das Programm nicht einlesen. Öffnen Sie es in Word oder LibreOffice, und speichern Sie es als .docx. Einen ganzen Ordner wandelt LibreOffice mit „soffice --headless --convert-to docx *.rtf“ um.",
        "This is an RTF document, which the program cannot read. Open it in Word or LibreOffice and save it as .docx. LibreOffice converts a whole folder with 'soffice --headless --convert-to docx *.rtf'.");

    public static readonly DiagnosticCode ImportMail = new("IMP8017", Error,
        "Das ist eine E-Mail. Speichern Sie im E-Mail-Programm ihren Anhang für sich, oder ihren Text als .txt oder .html, und importieren Sie das.",
        "This is an e-mail. In the mail program, save its attachment by itself, or its text as .txt or .html, and import that.");

    public static readonly DiagnosticCode ImportPacked = new("IMP8018", Error,
        "Das ist ein gepackter Ordner. Entpacken Sie ihn, und importieren Sie den Ordner.",
        "This is a packed folder. Unpack it, and import the folder.");

    public static readonly DiagnosticCode ImportTargetExists = new("IMP8021", Error,
        "Das Ziel {0} gibt es schon; es bleibt, wie es ist. Benennen Sie es um, oder überschreiben Sie es mit --force.",
        "The target {0} exists already and stays as it is. Rename it, or overwrite it with --force.");

    public static readonly DiagnosticCode ImportSameTarget = new("IMP8022", Error,
        "Das Ziel {0} wurde eben schon aus {1} geschrieben. Ist es dasselbe Protokoll, löschen Sie eine der beiden Dateien; sonst importieren Sie diese mit --into in einen anderen Ordner, und benennen Sie das Ergebnis um.",
        "The target {0} was just written from {1}. If both are the same minutes, delete one of the files; else import this one into another folder with --into, and rename the result.");

    public static readonly DiagnosticCode ImportLeavesTarget = new("IMP8023", Error,
        "Das Ziel {0} führt über eine Verknüpfung aus dem Zielordner hinaus; es wurde nichts geschrieben. Ersetzen Sie die Verknüpfung durch einen Ordner, oder nennen Sie den Ordner mit --into.",
        "The target {0} leads out of the target folder by a symbolic link; nothing was written. Replace the link by a folder, or name the folder with --into.");

    public static readonly DiagnosticCode ImportWriteFailed = new("IMP8024", Error,
        "Das Ziel {0} lässt sich nicht schreiben: {1} Prüfen Sie Rechte und freien Platz.",
        "The target {0} cannot be written: {1} Check permissions and free space.");

    public static readonly DiagnosticCode ImportUndated = new("IMP8031", Warning,
        "Weder im Text noch im Dateinamen steht ein Datum. Ergänzen Sie in {0} im Kopf eine Zeile „datum: JJJJ-MM-TT“, und geben Sie der Datei einen Namen, der damit beginnt.",
        "Neither the text nor the file name has a date. Add a line 'datum: YYYY-MM-DD' to the front matter of {0}, and give the file a name that begins with it.");

    public static readonly DiagnosticCode ImportNoCommittee = new("IMP8032", Warning,
        "Welches Gremium tagte, war nicht zu erkennen. Ergänzen Sie im Kopf eine Zeile „gremium: …“.",
        "Which committee met could not be told. Add a line 'gremium: …' to the front matter.");

    public static readonly DiagnosticCode ImportNoAttendance = new("IMP8033", Warning,
        "Eine Anwesenheitsliste war nicht zu erkennen. Ergänzen Sie „anwesend:“ im Kopf, wenn das Protokoll eine hat.",
        "No attendance list was recognised. Add 'anwesend:' to the front matter if the minutes have one.");

    public static readonly DiagnosticCode ImportNoItems = new("IMP8034", Warning,
        "Tagesordnungspunkte waren nicht zu erkennen. Setzen Sie „## “ vor ihre Titel.",
        "No agenda items were recognised. Put '## ' before their titles.");

    public static readonly DiagnosticCode ImportLinkDropped = new("IMP8035", Warning,
        "Der Link auf „{0}“ führt zu keiner importierten Datei; nur sein Text wurde übernommen. Legen Sie die Datei als Anlage daneben, und setzen Sie den Link neu, wenn er bleiben soll.",
        "The link to '{0}' leads to no imported file; only its text was taken. Put the file beside as an attachment and set the link anew if it is to stay.");

    public static readonly DiagnosticCode ImportPicturesLeftOut = new("IMP8036", Warning,
        "Bilder werden nicht übernommen ({0}). Legen Sie wichtige als Datei neben das Protokoll, und binden Sie sie mit ![Beschreibung](datei.png) ein.",
        "Pictures are not taken ({0}). Put important ones beside the minutes as files and include them with ![description](file.png).");

    public static readonly DiagnosticCode ImportCommentsLeftOut = new("IMP8037", Warning,
        "Kommentare am Rand werden nicht übernommen ({0}). Prüfen Sie, ob etwas davon in das Protokoll gehört.",
        "Comments in the margin are not taken ({0}). Check whether some of them belong in the minutes.");

    public static readonly DiagnosticCode ImportHiddenText = new("IMP8038", Warning,
        "Verborgener Text wird nicht übernommen: „{0}“. Blenden Sie ihn im Dokument ein, wenn er in das Protokoll gehört.",
        "Hidden text is not taken: '{0}'. Show it in the document if it belongs in the minutes.");

    public static readonly DiagnosticCode ImportChangesAccepted = new("IMP8039", Warning,
        "Das Dokument enthält nachverfolgte Änderungen. Sie gelten als angenommen; gestrichen ist: „{0}“.",
        "The document has tracked changes. They count as accepted; struck out is: '{0}'.");

    public static readonly DiagnosticCode ImportLeftOut = new("IMP8040", Info,
        "Weggelassen ({0}): „{1}“.",
        "Left out ({2}): '{1}'.");

    public static readonly DiagnosticCode ImportReadsDifferently = new("IMP8041", Warning,
        "Das geschriebene Protokoll liest sich anders als das Original. Vergleichen Sie beide, und melden Sie uns den Fall.",
        "The minutes as written read differently from the original. Compare the two, and report the case.");

    public static readonly DiagnosticCode ImportDayUnclear = new("IMP8042", Warning,
        "An welchem Tag die Sitzung war, war nicht zu erkennen; im Text steht zuerst „{1}“. Ergänzen Sie in {0} im Kopf eine Zeile „datum: JJJJ-MM-TT“, und geben Sie der Datei einen Namen, der damit beginnt.",
        "On which day the meeting was could not be recognised; the first date in the text is '{1}'. Add a line 'datum: YYYY-MM-DD' to the front matter of {0}, and give the file a name that begins with it.");

    public static readonly DiagnosticCode ImportSaysWithheld = new("IMP8043", Warning,
        "In der weggelassenen Kopf- oder Fußzeile steht „{0}“. Darum steht „intern: ja“ im Kopf von {1}, und das Protokoll wird nicht veröffentlicht. Löschen Sie die Zeile, wenn es erscheinen soll.",
        "The page head or foot that was left out says '{0}', so {1} has 'intern: ja' in its front matter and is not published. Delete that line if the minutes are to appear.");
}
