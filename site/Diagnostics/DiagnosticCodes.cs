using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <summary>Every code there is, by the folder that reports it. A code is never used again for something else.</summary>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode NotADate = new(
        "MIN1002",
        Error,
        "„{0}“ ist kein Datum. Schreiben Sie es als JJJJ-MM-TT, zum Beispiel 2022-10-24.",
        "'{0}' is not a date. Write it as YYYY-MM-DD, for example 2022-10-24.");

    public static readonly DiagnosticCode NotATime = new(
        "MIN1003",
        Error,
        "„{0}“ ist keine Uhrzeit. Schreiben Sie sie als HH:MM, zum Beispiel 14:00.",
        "'{0}' is not a time. Write it as HH:MM, for example 14:00.");

    public static readonly DiagnosticCode NotATruthValue = new(
        "MIN1004",
        Error,
        "„{0}“ ist weder ja noch nein. Schreiben Sie true oder false.",
        "'{0}' is neither true nor false. Write one of the two.");

    public static readonly DiagnosticCode NotOneOf = new(
        "MIN1005",
        Error,
        "„{0}“ ist hier nicht möglich. Möglich sind: {1}.",
        "'{0}' is not possible here. Possible are: {1}.");

    public static readonly DiagnosticCode ValueNotText = new(
        "MIN1006",
        Error,
        "Der Wert von „{0}“ muss ein einfacher Text sein. Steht ein Doppelpunkt darin, setzen Sie ihn in Anführungszeichen.",
        "The value of '{0}' must be a plain text. If it has a colon in it, put it in quotes.");

    public static readonly DiagnosticCode ValueNotList = new(
        "MIN1007",
        Error,
        "Der Wert von „{0}“ muss eine Liste sein: jeder Eintrag in einer eigenen Zeile mit „- “ davor.",
        "The value of '{0}' must be a list: each entry on a line of its own, with '- ' before it.");

    public static readonly DiagnosticCode UnknownKeyNear = new(
        "MIN1008",
        Warning,
        "Das Feld „{0}“ ist unbekannt. Meinten Sie „{1}“?",
        "The key '{0}' is unknown. Did you mean '{1}'?");

    public static readonly DiagnosticCode UnknownKey = new(
        "MIN1009",
        Warning,
        "Das Feld „{0}“ ist unbekannt und wird nicht beachtet. Bekannt sind: {1}.",
        "The key '{0}' is unknown and ignored. Known are: {1}.");

    public static readonly DiagnosticCode YamlSyntax = new(
        "MIN1010",
        Error,
        "Das ist hier kein gültiges YAML mehr. Prüfen Sie diese und die Zeile davor auf Einrückung, Doppelpunkte und Anführungszeichen.",
        "This is no valid YAML from here on. Check this line and the one before for indentation, colons and quotes.");

    public static readonly DiagnosticCode YamlTab = new(
        "MIN1011",
        Error,
        "Im Kopf steht ein Tabulator als Einrückung. YAML erlaubt nur Leerzeichen: Ersetzen Sie ihn durch zwei.",
        "A tab indents this line of the front matter. YAML allows spaces only: replace it by two.");

    public static readonly DiagnosticCode YamlNoMap = new(
        "MIN1012",
        Error,
        "Der Kopf besteht nicht aus Zeilen der Form „feld: wert“. Ergänzen Sie die Feldnamen oder löschen Sie die Zeilen --- davor und danach.",
        "The front matter is not made of lines 'key: value'. Add the keys, or delete the lines --- before and after.");

    public static readonly DiagnosticCode YamlAnchor = new(
        "MIN1013",
        Error,
        "Der Kopf enthält einen YAML-Verweis (& oder *). Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen.",
        "The front matter has a YAML anchor or alias (& or *). Write the value out, or put it in quotes.");

    public static readonly DiagnosticCode YamlDepth = new(
        "MIN1014",
        Error,
        "Der Kopf ist zu tief verschachtelt. Schreiben Sie einfache Felder und Listen.",
        "The front matter is nested too deeply. Write plain keys and lists.");

    public static readonly DiagnosticCode YamlKeyNotText = new(
        "MIN1015",
        Error,
        "Ein Feldname muss ein einfacher Text sein.",
        "A key must be a plain text.");

    public static readonly DiagnosticCode YamlDuplicateKey = new(
        "MIN1016",
        Error,
        "Das Feld „{0}“ steht schon in Zeile {1}. Löschen Sie eines der beiden.",
        "The key '{0}' stands in line {1} already. Delete one of the two.");

    public static readonly DiagnosticCode SameKeyTwice = new(
        "MIN1017",
        Warning,
        "Die Felder „{0}“ und „{1}“ bedeuten dasselbe; nur „{1}“ gilt. Führen Sie beide in einem zusammen.",
        "The keys '{0}' and '{1}' mean the same; only '{1}' counts. Join the two in one.");

    public static readonly DiagnosticCode NotUtf8 = new(
        "SRC0101",
        Warning,
        "Die Datei ist nicht in UTF-8 gespeichert und wurde als {0} gelesen. Speichern Sie sie im Editor als UTF-8.",
        "The file is not saved as UTF-8 and was read as {0}. Save it as UTF-8 in your editor.");

    public static readonly DiagnosticCode FileTooLarge = new(
        "SRC0102",
        Error,
        "Die Datei ist größer als {0} und wird nicht gelesen. Teilen Sie sie, oder legen Sie sie als Anlage ab.",
        "The file is larger than {0} and not read. Divide it, or keep it as an attachment.");

    public static readonly DiagnosticCode FileUnreadable = new(
        "SRC0103",
        Error,
        "Die Datei kann nicht gelesen werden: {0} Prüfen Sie, ob es sie gibt und wer sie lesen darf.",
        "The file cannot be read: {0} Check that it is there and who may read it.");

    public static readonly DiagnosticCode NestedTooDeeply = new(
        "SRC0104",
        Warning,
        "Listen oder Zitate sind zu tief ineinander verschachtelt; der Text erscheint unformatiert. Nehmen Sie Ebenen heraus.",
        "Lists or quotes are nested too deeply; the text appears without format. Take levels out.");

    public static readonly DiagnosticCode InternNotClosed = new(
        "PRI4001",
        Error,
        "Der Block „::: intern“ wird nirgends geschlossen. Schreiben Sie hinter seinen letzten Satz eine Zeile „:::“.",
        "The block '::: intern' is never closed. Write a line ':::' behind its last sentence.");

    public static readonly DiagnosticCode CommentNotClosed = new(
        "PRI4002",
        Error,
        "Der Kommentar „<!--“ wird nirgends geschlossen. Schreiben Sie „-->“ an sein Ende.",
        "The comment '<!--' is never closed. Write '-->' at its end.");

    public static readonly DiagnosticCode InternLeftOver = new(
        "PRI4003",
        Error,
        "Hier steht eine Markierung „intern“, die nicht verstanden wurde. Schreiben Sie einen Block zwischen die Zeilen „::: intern“ und „:::“, Wörter als [Text]{{.intern}}, eine Überschrift mit {{.intern}} am Ende, einen Kommentar als „<!-- Text -->“.",
        "A mark 'intern' stands here that was not understood. Write a block between the lines '::: intern' and ':::', words as [text]{{.intern}}, a heading with {{.intern}} at its end, a comment as '<!-- text -->'.");

    public static readonly DiagnosticCode DraftLeftOut = new(
        "PRI4004",
        Info,
        "Entwurf: wird nicht veröffentlicht. Ansehen können Sie ihn mit „dotnet run -- preview --drafts“.",
        "Draft: not published. See it with 'dotnet run -- preview --drafts'.");

    public static readonly DiagnosticCode Leak = new(
        "PRI4005",
        Error,
        "In {0} steht etwas, das zurückgehalten werden soll (aus {1}). Es wurde nichts veröffentlicht. Entfernen Sie es auch an der anderen Stelle, oder markieren Sie es dort.",
        "{0} holds something that is to be withheld (from {1}). Nothing was published. Take it out at the other place too, or mark it there.");

    public static readonly DiagnosticCode LeakUnknown = new(
        "PRI4006",
        Warning,
        "Ob in {0} etwas steht, das zurückgehalten werden soll, ließ sich nicht ganz prüfen: Die Datei ist verschlüsselt, beschädigt, sehr groß oder in einem Format, das nicht gelesen wird. Sehen Sie sie selbst durch, oder speichern Sie sie ohne Kennwort als .docx, .odt, .pdf oder .zip.",
        "Whether {0} holds something that is to be withheld could not be checked in full: the file is encrypted, damaged, very large or in a format that is not read. Look through it yourself, or save it without a password as .docx, .odt, .pdf or .zip.");

    public static readonly DiagnosticCode InternBracketOpen = new(
        "PRI4007",
        Error,
        "Diese Klammer „[“ wird vor einer Markierung {{.intern}} geöffnet und nirgends geschlossen; damit ist offen, wo die Markierung beginnt. Schließen Sie die Klammer, oder setzen Sie einen umgekehrten Schrägstrich davor, wenn sie nur Text ist.",
        "This bracket '[' opens before a mark {{.intern}} and is never closed, so nobody can tell where the mark begins. Close the bracket, or put a backslash before it where it is only text.");

    public static readonly DiagnosticCode InternPartEmpty = new(
        "PRI4008",
        Error,
        "Diese Überschrift {{.intern}} hält nur sich selbst zurück: Die Punkte dahinter stehen auf derselben Ebene. Setzen Sie ihnen ein # mehr voran, oder schreiben Sie sie zwischen die Zeilen „::: intern“ und „:::“.",
        "This heading {{.intern}} withholds nothing but itself: the items behind it stand on the same level. Put one more # before them, or write them between the lines '::: intern' and ':::'.");

    public static readonly DiagnosticCode NameInDoubt = new(
        "PRI4101",
        Info,
        "Mit „{0}“ kann jemand gemeint sein, dessen Name nicht veröffentlicht wird, oder jemand oder etwas anderes. Es wurde zurückgehalten. Schreiben Sie den Vornamen dazu oder ein anderes Wort, wenn etwas anderes gemeint ist.",
        "'{0}' may mean somebody whose name is not published, or somebody or something else. It was withheld. Write the first name with it, or another word, if something else is meant.");

    public static readonly DiagnosticCode AttachmentRenamed = new(
        "PRI4102",
        Info,
        "Der Dateiname „{0}“ enthält einen Namen, der nicht veröffentlicht wird. Die Anlage erscheint als „{1}“. Prüfen Sie, ob der Name auch in der Anlage steht.",
        "The file name '{0}' holds a name that is not published. The attachment appears as '{1}'. Check whether the name is in the attachment, too.");

    public static readonly DiagnosticCode RemovedNotAnAddress = new(
        "PRI4103",
        Error,
        "„{0}“ ist keine Adresse auf dieser Website. Schreiben Sie unter „entfernt“ den Pfad der Seite, zum Beispiel „/personen/alt/: /personen/neu/“.",
        "'{0}' is no address on this site. Write the page's path under 'entfernt', for example '/personen/alt/: /personen/neu/'.");

    public static readonly DiagnosticCode RemovedStillThere = new(
        "PRI4104",
        Error,
        "Die Seite {0} steht in site.yml unter „entfernt“, aber es gibt sie noch. Löschen Sie ihre Quelle oder den Eintrag.",
        "The page {0} is listed in site.yml under 'entfernt', but it is still there. Delete its source or the entry.");

    public static readonly DiagnosticCode RemovedLeadsNowhere = new(
        "PRI4105",
        Error,
        "Die entfernte Seite {0} soll zu {1} führen, aber das gibt es auf der Website nicht. Berichtigen Sie die Adresse in site.yml unter „entfernt“.",
        "The removed page {0} is to lead to {1}, but the site has no such page. Correct the address in site.yml under 'entfernt'.");

    public static readonly DiagnosticCode NoDate = new(
        "MIN1101",
        Warning,
        "Im Protokoll steht kein Datum. Ergänzen Sie im Kopf eine Zeile „datum: JJJJ-MM-TT“.",
        "The minutes have no date. Add a line 'datum: YYYY-MM-DD' to the front matter.");

    public static readonly DiagnosticCode DatesDiffer = new(
        "MIN1102",
        Warning,
        "Als Datum gilt {0}, aber {2} nennt {1}. Gleichen Sie beides an.",
        "The date is {0}, but {3} says {1}. Make both the same.");

    public static readonly DiagnosticCode ItemWithoutTitle = new(
        "MIN1103",
        Info,
        "Der Tagesordnungspunkt {0} hat keinen Titel. Ergänzen Sie ihn, damit er in Listen zu erkennen ist.",
        "Agenda item {0} has no title. Add one, so that it can be told in lists.");

    public static readonly DiagnosticCode ItemNumberTwice = new(
        "MIN1104",
        Warning,
        "Die Nummer {0} trägt schon ein früherer Tagesordnungspunkt. Links auf „#top-…“ führen zum ersten; vergeben Sie die Nummer neu.",
        "An earlier agenda item has the number {0} already. Links to '#top-…' lead to the first; give this one another number.");

    public static readonly DiagnosticCode SameUrl = new(
        "MIN1105",
        Error,
        "Zwei Dateien ergeben dieselbe Adresse {0}: diese und {1}. Geben Sie einer von beiden einen anderen Namen, oder löschen Sie die doppelte.",
        "Two files make one URL {0}: this one and {1}. Give one of them another name, or delete the duplicate.");

    public static readonly DiagnosticCode DateOfFileNameCounts = new(
        "MIN1107",
        Warning,
        "Auch {0} ist vom {1}. Darum gilt hier das Datum des Dateinamens, {2}. Berichtigen Sie das Datum im Text, oder ergänzen Sie im Kopf eine Zeile „datum: {2}“.",
        "{0} is of {1} too. So the date of the file name counts here, {2}. Correct the date in the text, or add a line 'date: {2}' to the front matter.");

    public static readonly DiagnosticCode EarlierNextMeeting = new(
        "MIN1106",
        Warning,
        "Als nächster Termin steht hier der {0}, das ist vor dieser Sitzung. Prüfen Sie das Jahr.",
        "The next date given here is {0}, which is before this meeting. Check the year.");

    public static readonly DiagnosticCode ImportFileMissing = new(
        "IMP8001",
        Error,
        "Diese Datei gibt es nicht. Prüfen Sie Namen und Ordner; Namen mit Leerzeichen gehören in Anführungszeichen.",
        "There is no such file. Check its name and folder; names with spaces belong in quotes.");

    public static readonly DiagnosticCode ImportFileTooLarge = new(
        "IMP8002",
        Error,
        "Die Datei ist mit {0} MB größer als ein Protokoll sein kann (höchstens {1} MB) und wird nicht gelesen. Teilen Sie sie, oder legen Sie sie als Anlage ab.",
        "The file has {0} MB, which is more than minutes can have (at most {1} MB), and is not read. Divide it, or keep it as an attachment.");

    public static readonly DiagnosticCode ImportFormatUnknown = new(
        "IMP8003",
        Error,
        "Dateien mit der Endung „{0}“ kann das Programm nicht einlesen. Speichern Sie sie als .docx, .odt, .pdf, .html, .txt oder .md.",
        "The program cannot read files that end in '{0}'. Save it as .docx, .odt, .pdf, .html, .txt or .md.");

    public static readonly DiagnosticCode ImportOldOffice = new(
        "IMP8004",
        Error,
        "Das ist ein altes oder mit einem Kennwort geschütztes Office-Dokument. Öffnen Sie es in Word oder LibreOffice, und speichern Sie es ohne Kennwort als .docx oder .odt.",
        "This is an old or password-protected office document. Open it in Word or LibreOffice and save it without password as .docx or .odt.");

    public static readonly DiagnosticCode ImportNotItsFormat = new(
        "IMP8005",
        Error,
        "Die Datei heißt „{0}“, ist aber {1}. Geben Sie ihr die richtige Endung, oder speichern Sie sie neu.",
        "The file is named '{0}' but is {2}. Give it the right extension, or save it anew.");

    public static readonly DiagnosticCode ImportDamaged = new(
        "IMP8006",
        Error,
        "Die Datei ist beschädigt: {0} Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie neu.",
        "The file is damaged: {0} Open it in the program that made it and save it anew.");

    public static readonly DiagnosticCode ImportEncrypted = new(
        "IMP8007",
        Error,
        "Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort.",
        "The file is protected by a password. Save it without one.");

    public static readonly DiagnosticCode ImportScan = new(
        "IMP8008",
        Error,
        "Das PDF enthält auf {0} Seiten nur Bilder, keinen Text: Es ist ein Scan. Lassen Sie eine Texterkennung (OCR) darüberlaufen, und importieren Sie es dann.",
        "The PDF has {0} pages of pictures and no text: it is a scan. Run a text recognition (OCR) over it, then import it.");

    public static readonly DiagnosticCode ImportUnpacksTooLarge = new(
        "IMP8009",
        Error,
        "Die Datei entpackt sich zu mehr, als ein Protokoll enthalten kann ({0}), und wird nicht gelesen. Speichern Sie sie neu; stammt sie nicht von Ihnen, öffnen Sie sie nicht.",
        "The file unpacks to more than minutes can hold ({0}) and is not read. Save it anew; if it is not yours, do not open it.");

    public static readonly DiagnosticCode ImportForbiddenXml = new(
        "IMP8010",
        Error,
        "Die Datei enthält in „{0}“ eine Dokumenttypdefinition. Die hat in einem Protokoll nichts zu suchen und könnte fremde Dateien nachladen; die Datei wird nicht gelesen. Speichern Sie sie in Word oder LibreOffice neu.",
        "The file has a document type definition in '{0}'. It does not belong in minutes and could load other files; the file is not read. Save it anew in Word or LibreOffice.");

    public static readonly DiagnosticCode ImportExternalContent = new(
        "IMP8011",
        Warning,
        "Das Dokument bindet Inhalte von außen ein ({0}). Sie werden nicht geladen; fehlt etwas, ergänzen Sie es von Hand.",
        "The document includes content from elsewhere ({0}). It is not loaded; if something is missing, add it by hand.");

    public static readonly DiagnosticCode ImportNoText = new(
        "IMP8012",
        Error,
        "Die Datei enthält keinen Text. Prüfen Sie, ob es die richtige ist.",
        "The file has no text. Check that it is the right one.");

    public static readonly DiagnosticCode ImportTookTooLong = new(
        "IMP8013",
        Error,
        "Das Lesen der Datei dauerte länger als {0} Sekunden und wurde abgebrochen. Speichern Sie sie neu, oder teilen Sie sie.",
        "Reading the file took longer than {0} seconds and was given up. Save it anew, or divide it.");

    public static readonly DiagnosticCode ImportTooDeep = new(
        "IMP8014",
        Error,
        "Die Datei ist tiefer verschachtelt, als ein Protokoll sein kann, und wird nicht gelesen. Speichern Sie sie neu.",
        "The file is nested more deeply than minutes can be and is not read. Save it anew.");

    public static readonly DiagnosticCode ImportTooMuchText = new(
        "IMP8015",
        Error,
        "Die Datei enthält mehr als {0} Millionen Zeichen; so lang ist kein Protokoll. Teilen Sie sie, oder legen Sie sie als Anlage ab.",
        "The file has more than {0} million characters; no minutes are as long. Divide it, or keep it as an attachment.");

    public static readonly DiagnosticCode ImportTargetExists = new(
        "IMP8021",
        Error,
        "Das Ziel {0} gibt es schon; es bleibt, wie es ist. Benennen Sie es um, oder überschreiben Sie es mit --force.",
        "The target {0} exists already and stays as it is. Rename it, or overwrite it with --force.");

    public static readonly DiagnosticCode ImportSameTarget = new(
        "IMP8022",
        Error,
        "Das Ziel {0} wurde eben schon aus {1} geschrieben. Ist es dasselbe Protokoll, löschen Sie eine der beiden Dateien; sonst importieren Sie diese mit --into in einen anderen Ordner, und benennen Sie das Ergebnis um.",
        "The target {0} was just written from {1}. If both are the same minutes, delete one of the files; else import this one into another folder with --into, and rename the result.");

    public static readonly DiagnosticCode ImportLeavesTarget = new(
        "IMP8023",
        Error,
        "Das Ziel {0} führt über eine Verknüpfung aus dem Zielordner hinaus; es wurde nichts geschrieben. Ersetzen Sie die Verknüpfung durch einen Ordner, oder nennen Sie den Ordner mit --into.",
        "The target {0} leads out of the target folder by a symbolic link; nothing was written. Replace the link by a folder, or name the folder with --into.");

    public static readonly DiagnosticCode ImportWriteFailed = new(
        "IMP8024",
        Error,
        "Das Ziel {0} lässt sich nicht schreiben: {1} Prüfen Sie Rechte und freien Platz.",
        "The target {0} cannot be written: {1} Check permissions and free space.");

    public static readonly DiagnosticCode ImportUndated = new(
        "IMP8031",
        Warning,
        "Weder im Text noch im Dateinamen steht ein Datum. Ergänzen Sie in {0} im Kopf eine Zeile „datum: JJJJ-MM-TT“, und geben Sie der Datei einen Namen, der damit beginnt.",
        "Neither the text nor the file name has a date. Add a line 'datum: YYYY-MM-DD' to the front matter of {0}, and give the file a name that begins with it.");

    public static readonly DiagnosticCode ImportNoCommittee = new(
        "IMP8032",
        Warning,
        "Welches Gremium tagte, war nicht zu erkennen. Ergänzen Sie im Kopf eine Zeile „gremium: …“.",
        "Which committee met could not be told. Add a line 'gremium: …' to the front matter.");

    public static readonly DiagnosticCode ImportNoAttendance = new(
        "IMP8033",
        Warning,
        "Eine Anwesenheitsliste war nicht zu erkennen. Ergänzen Sie „anwesend:“ im Kopf, wenn das Protokoll eine hat.",
        "No attendance list was recognised. Add 'anwesend:' to the front matter if the minutes have one.");

    public static readonly DiagnosticCode ImportNoItems = new(
        "IMP8034",
        Warning,
        "Tagesordnungspunkte waren nicht zu erkennen. Setzen Sie „## “ vor ihre Titel.",
        "No agenda items were recognised. Put '## ' before their titles.");

    public static readonly DiagnosticCode ImportLinkDropped = new(
        "IMP8035",
        Warning,
        "Der Link auf „{0}“ führt zu keiner importierten Datei; nur sein Text wurde übernommen. Legen Sie die Datei als Anlage daneben, und setzen Sie den Link neu, wenn er bleiben soll.",
        "The link to '{0}' leads to no imported file; only its text was taken. Put the file beside as an attachment and set the link anew if it is to stay.");

    public static readonly DiagnosticCode ImportPicturesLeftOut = new(
        "IMP8036",
        Warning,
        "Bilder werden nicht übernommen ({0}). Legen Sie wichtige als Datei neben das Protokoll, und binden Sie sie mit ![Beschreibung](datei.png) ein.",
        "Pictures are not taken ({0}). Put important ones beside the minutes as files and include them with ![description](file.png).");

    public static readonly DiagnosticCode ImportCommentsLeftOut = new(
        "IMP8037",
        Warning,
        "Kommentare am Rand werden nicht übernommen ({0}). Prüfen Sie, ob etwas davon in das Protokoll gehört.",
        "Comments in the margin are not taken ({0}). Check whether some of them belong in the minutes.");

    public static readonly DiagnosticCode ImportHiddenText = new(
        "IMP8038",
        Warning,
        "Verborgener Text wird nicht übernommen: „{0}“. Blenden Sie ihn im Dokument ein, wenn er in das Protokoll gehört.",
        "Hidden text is not taken: '{0}'. Show it in the document if it belongs in the minutes.");

    public static readonly DiagnosticCode ImportChangesAccepted = new(
        "IMP8039",
        Warning,
        "Das Dokument enthält nachverfolgte Änderungen. Sie gelten als angenommen; gestrichen ist: „{0}“.",
        "The document has tracked changes. They count as accepted; struck out is: '{0}'.");

    public static readonly DiagnosticCode ImportLeftOut = new(
        "IMP8040",
        Info,
        "Weggelassen ({0}): „{1}“.",
        "Left out ({2}): '{1}'.");

    public static readonly DiagnosticCode ImportReadsDifferently = new(
        "IMP8041",
        Warning,
        "Das geschriebene Protokoll liest sich anders als das Original. Vergleichen Sie beide, und melden Sie uns den Fall.",
        "The minutes as written read differently from the original. Compare the two, and report the case.");

    public static readonly DiagnosticCode NameMissing = new(
        "REG3001",
        Error,
        "Hier fehlt der Name. Ergänzen Sie im Kopf eine Zeile „name: …“.",
        "The name is missing. Add a line 'name: …' to the front matter.");

    public static readonly DiagnosticCode NotAWebAddress = new(
        "REG3002",
        Error,
        "„{0}“ ist keine Webadresse. Schreiben Sie sie mit https:// davor.",
        "'{0}' is no web address. Write it with https:// before it.");

    public static readonly DiagnosticCode SameSlug = new(
        "REG3003",
        Error,
        "Zwei Dateien ergeben dieselbe Adresse {0}: diese und {1}. Benennen Sie eine von beiden um.",
        "Two files make one URL {0}: this one and {1}. Rename one of them.");

    public static readonly DiagnosticCode UnknownTopic = new(
        "REG3004",
        Warning,
        "Ein Thema „{0}“ gibt es nicht. Legen Sie die Datei themen/{1}.md an, oder berichtigen Sie den Namen.",
        "There is no topic '{0}'. Add the file themen/{1}.md, or correct the name.");

    public static readonly DiagnosticCode DemandMisspelt = new(
        "REG3005",
        Error,
        "Das Feld „{0}“ ist unbekannt; es könnte verlangen, den Namen nicht zu nennen, deshalb wird er ganz zurückgehalten. Schreiben Sie „sichtbar: initialen“, „sichtbar: anonym“ oder „sichtbar: voll“, und löschen Sie dieses Feld.",
        "The key '{0}' is unknown; it may ask not to name the person, so the name is withheld altogether. Write 'sichtbar: initialen', 'sichtbar: anonym' or 'sichtbar: voll', and delete this key.");

    public static readonly DiagnosticCode DemandUnclear = new(
        "REG3006",
        Error,
        "Hinter „{0}“ steht nichts, oder das Feld steht zweimal da; deshalb wird der Name ganz zurückgehalten. Schreiben Sie einmal „sichtbar: initialen“, „sichtbar: anonym“ oder „sichtbar: voll“.",
        "Nothing stands behind '{0}', or the key stands here twice, so the name is withheld altogether. Write 'sichtbar: initialen', 'sichtbar: anonym' or 'sichtbar: voll' once.");

    public static readonly DiagnosticCode UntilBeforeSince = new(
        "REG3007",
        Warning,
        "„{0}“ endet mit „bis: {2}“, bevor es mit „seit: {1}“ beginnt, und gilt darum nie. Berichtigen Sie eines der beiden Daten.",
        "'{0}' ends with 'bis: {2}' before it begins with 'seit: {1}', and so never holds. Correct one of the two dates.");

    public static readonly DiagnosticCode UnknownTimeZone = new(
        "SIT5001",
        Error,
        "Die Zeitzone „{0}“ ist unbekannt. Schreiben Sie zum Beispiel Europe/Berlin.",
        "The time zone '{0}' is unknown. Write for example Europe/Berlin.");

    public static readonly DiagnosticCode TagNotAllowed = new(
        "SIT5002",
        Error,
        "Das HTML-Element <{0}> kann nicht erlaubt werden. Möglich sind: {1}.",
        "The HTML element <{0}> cannot be allowed. Possible are: {1}.");

    public static readonly DiagnosticCode ValueNotMap = new(
        "SIT5003",
        Error,
        "Unter „{0}“ gehört eine eingerückte Zeile „{1}: true“ oder „{1}: false“.",
        "Below '{0}' belongs an indented line '{1}: true' or '{1}: false'.");

    public static readonly DiagnosticCode NameAmbiguous = new(
        "LNK6001",
        Warning,
        "„{0}“ kann {1} sein und bleibt darum ohne Link. Schreiben Sie [[Name|{0}]] mit dem vollen Namen, oder ergänzen Sie Anrede und kurz in der Personendatei.",
        "'{0}' may be {1} and so stays without a link. Write [[Name|{0}]] with the full name, or add salutation and aliases to the person's file.");

    public static readonly DiagnosticCode NameLinkUnknown = new(
        "LNK6002",
        Warning,
        "[[{0}]] führt nirgendwohin: weder Person noch Organisation noch Thema heißt so. Berichtigen Sie den Namen, oder legen Sie eine Datei dafür an.",
        "[[{0}]] leads nowhere: no person, organization or topic has this name. Correct it, or add a file for it.");

    public static readonly DiagnosticCode FileLinkBroken = new(
        "LNK6003",
        Error,
        "Der Link führt zu „{0}“, aber diese Datei gibt es nicht. Berichtigen Sie den Pfad, oder legen Sie die Datei daneben ab. Haben übernommene Protokolle viele solche Links, lässt „tote_links: text“ in site.yml sie als Text stehen.",
        "The link leads to '{0}', but there is no such file. Correct the path, or put the file there. Where minutes taken over have many such links, 'dead_links: text' in site.yml leaves them as text.");

    public static readonly DiagnosticCode PlaceLinkBroken = new(
        "LNK6010",
        Error,
        "Der Link führt zur Stelle „{0}“, aber die gibt es in diesem Protokoll nicht. Nennen Sie eine Überschrift, wie „#top-3“ oder „#3-finanzen“. Haben übernommene Protokolle viele solche Links, lässt „tote_links: text“ in site.yml sie als Text stehen.",
        "The link leads to the place '{0}', which these minutes do not have. Name a heading, such as '#top-3' or '#3-finances'. Where minutes taken over have many such links, 'dead_links: text' in site.yml leaves them as text.");

    public static readonly DiagnosticCode DeadLinkIsText = new(
        "LNK6009",
        Info,
        "Der Link führt zu „{0}“, aber das gibt es nicht. Er steht als Text auf der Seite, weil site.yml „tote_links: text“ sagt.",
        "The link leads to '{0}', which is not there. It stands on the page as text, because site.yml says 'dead_links: text'.");

    public static readonly DiagnosticCode TextLinkBroken = new(
        "LNK6008",
        Error,
        "Der Link führt zu „{0}“, aber das gibt es auf der Website nicht. Nennen Sie eine Datei mit ihrem Ordner und .md am Ende, wie „../personen/karla-blau.md“, eine, die in seiten/ liegt, eine, die ein Protokoll als Anlage nennt, oder die Adresse einer Seite wie „/protokolle/“.",
        "The link leads to '{0}', which the site does not have. Name a file with its folder and .md at its end, such as '../personen/karla-blau.md', one that lies in seiten/, one that minutes name as an attachment, or the address of a page such as '/protokolle/'.");

    public static readonly DiagnosticCode DeadLink = new(
        "LNK6004",
        Error,
        "Die Seite {0} verweist auf {1}, aber das gibt es auf der Website nicht. Berichtigen Sie den Link.",
        "The page {0} links to {1}, which the site does not have. Correct the link.");

    public static readonly DiagnosticCode DeadLinkOnMorePages = new(
        "LNK6007",
        Error,
        "Auf {1} verweisen noch {0} weitere Seiten, und das gibt es auf der Website nicht. So viele haben den Link meist aus einer Vorlage des Themes: Berichtigen Sie ihn dort.",
        "{0} more pages link to {1}, which the site does not have. So many mostly have the link from a template of the theme: correct it there.");

    public static readonly DiagnosticCode OutputIsInput = new(
        "OUT9002",
        Error,
        "Der Ausgabeordner „{0}“ ist ein Ordner, aus dem gelesen wird; die Website läge zwischen Ihren Dateien. Nennen Sie mit --output einen anderen.",
        "The output folder '{0}' is one that is read from; the site would lie among your files. Name another one with --output.");

    public static readonly DiagnosticCode OutputInUse = new(
        "OUT9003",
        Error,
        "In den Ausgabeordner „{0}“ schreibt gerade ein anderer Lauf. Warten Sie, bis er fertig ist, oder nennen Sie mit --output einen anderen.",
        "Another run is writing into the output folder '{0}'. Wait until it has finished, or name another one with --output.");

    public static readonly DiagnosticCode NotATextFile = new(
        "SRC0110",
        Error,
        "Das ist keine Textdatei, oder sie ist in UTF-16 ohne Kennung gespeichert. Speichern Sie sie als UTF-8, oder geben Sie ihr die Endung, die zu ihrem Inhalt gehört.",
        "This is no text file, or it was saved as UTF-16 without a mark. Save it as UTF-8, or give it the extension that its content asks for.");

    public static readonly DiagnosticCode SameMinutes = new(
        "MIN1210",
        Warning,
        "Dieses Protokoll hat denselben Tag und denselben Text wie {0}; alles darin zählt doppelt. Löschen Sie eines von beiden.",
        "These minutes have the same day and the same text as {0}; all that is in them counts twice. Delete one of the two.");

    public static readonly DiagnosticCode EndBeforeStart = new(
        "MIN1211",
        Warning,
        "Die Sitzung endet hier um {1}, beginnt aber um {0}. Berichtigen Sie eine der beiden Uhrzeiten.",
        "The meeting ends at {1} here, but begins at {0}. Correct one of the two times.");

    public static readonly DiagnosticCode LinkDateDiffers = new(
        "LNK6005",
        Warning,
        "Der Link heißt {0}, führt aber zum Protokoll vom {1}. Prüfen Sie, welches gemeint ist.",
        "The link reads {0} but leads to the minutes of {1}. Check which is meant.");

    public static readonly DiagnosticCode AliasShared = new(
        "LNK6006",
        Warning,
        "„{0}“ steht bei {1} und bei {2}; im Text bleibt es ohne Link. Lassen Sie es bei einem von beiden weg.",
        "'{0}' stands with {1} and with {2}; in the text it stays without a link. Take it out of one of them.");

    public static readonly DiagnosticCode NameOfOtherOrganization = new(
        "LNK6101",
        Warning,
        "„{0}“ bleibt ohne Link: {1} gehört nach dem Register zu einer anderen Organisation. Ergänzen Sie organisation (mit seit und bis) in der Personendatei, oder schreiben Sie [[Name|{0}]].",
        "'{0}' stays without a link: by the register {1} belongs to another organization. Add organisation (with seit and bis) to the person's file, or write [[Name|{0}]].");

    public static readonly DiagnosticCode NameOfBothGenders = new(
        "LNK6102",
        Warning,
        "„{0}“ bleibt ohne Link: das Archiv schreibt den Namen mit Herr und mit Frau, und bei {1} fehlt anrede. Ergänzen Sie anrede in der Personendatei.",
        "'{0}' stays without a link: the archive writes the name with Herr and with Frau, and {1} has no anrede. Add anrede to the person's file.");

    public static readonly DiagnosticCode NoSuchItem = new(
        "LNK6103",
        Warning,
        "Das Protokoll vom {0} hat keinen Tagesordnungspunkt {1}. Prüfen Sie Datum und Nummer; der Link führt zum ganzen Protokoll.",
        "The minutes of {0} have no agenda item {1}. Check date and number; the link leads to the minutes as a whole.");

    public static readonly DiagnosticCode TopicProposed = new(
        "LNK6110",
        Info,
        "„{0}“ kommt in {1} Protokollen vor und ist noch kein Thema (zuletzt hier, davor {2}). Soll es eins werden, legen Sie die Datei themen/{3}.md mit „name: {0}“ an.",
        "'{0}' stands in {1} minutes and is no topic yet (last here, before in {2}). To make it one, add the file themen/{3}.md with 'name: {0}'.");

    public static readonly DiagnosticCode FolderTooDeep = new(
        "SRC0105",
        Error,
        "Die Ordner sind zu tief ineinander verschachtelt; hier wird nicht weitergelesen. Legen Sie die Dateien weiter oben ab.",
        "The folders are nested too deeply; reading stops here. Put the files further up.");

    public static readonly DiagnosticCode LinkNotFollowed = new(
        "SRC0106",
        Warning,
        "Das ist eine Verknüpfung; ihr wird nicht gefolgt. Legen Sie die Datei selbst hier ab.",
        "This is a symbolic link, which is not followed. Put the file itself here.");

    public static readonly DiagnosticCode InputMissing = new(
        "SRC0107",
        Error,
        "Den Eingabeordner „{0}“ gibt es nicht. Legen Sie ihn an, oder nennen Sie ihn mit --input.",
        "There is no input folder '{0}'. Create it, or name it with --input.");

    public static readonly DiagnosticCode NoMinutes = new(
        "SRC0108",
        Warning,
        "Im Ordner protokolle liegt noch kein Protokoll. Legen Sie dort eine Datei wie 2022-10-24-vorstand.md an.",
        "The folder protokolle has no minutes yet. Put a file such as 2022-10-24-vorstand.md there.");

    public static readonly DiagnosticCode PageMissing = new(
        "SIT5004",
        Warning,
        "Die Seite „{0}“ fehlt; in Deutschland ist sie Pflicht. Legen Sie die Datei seiten/{1}.md an.",
        "The page '{0}' is missing, which German law asks for. Add the file seiten/{1}.md.");

    public static readonly DiagnosticCode OutputFailed = new(
        "OUT9001",
        Error,
        "Der Ausgabeordner „{0}“ lässt sich nicht schreiben: {1} Prüfen Sie Rechte und freien Platz; die veröffentlichte Fassung ist unverändert oder wird vom nächsten Lauf vervollständigt.",
        "The output folder '{0}' cannot be written: {1} Check permissions and free space; what was published is unchanged or will be completed by the next run.");

    public static readonly DiagnosticCode FileEmpty = new(
        "SRC0109",
        Warning,
        "Die Datei ist leer, oder sie ist gar keine (sondern eine Pipe, ein Gerät), und wird übergangen. Füllen Sie sie, oder löschen Sie sie.",
        "The file is empty, or it is none (but a pipe, a device), and passed over. Fill it, or delete it.");

    public static readonly DiagnosticCode ThemeMissing = new(
        "THE5101",
        Error,
        "Das Theme „{0}“ gibt es nicht. Prüfen Sie den Namen in site.yml oder hinter --theme; Themes liegen im Ordner themes.",
        "There is no theme '{0}'. Check the name in site.yml or behind --theme; themes are in the folder themes.");

    public static readonly DiagnosticCode ThemeInCircle = new(
        "THE5102",
        Error,
        "Das Theme „{0}“ beruht über Umwege auf sich selbst. Ändern Sie „basis“ in einer der theme.yml.",
        "The theme '{0}' is based on itself in a circle. Change 'basis' in one of the theme.yml files.");

    public static readonly DiagnosticCode TemplateSyntax = new(
        "THE5103",
        Error,
        "Die Vorlage kann nicht gelesen werden: {0}",
        "The template cannot be read: {0}");

    public static readonly DiagnosticCode TemplateNameUnknown = new(
        "THE5104",
        Error,
        "Die Vorlage nennt „{0}“, das gibt es nicht. Welche Namen eine Vorlage kennt, steht in docs/themes.md.",
        "The template names '{0}', which does not exist. docs/themes.md lists the names that a template knows.");

    public static readonly DiagnosticCode TemplateMissing = new(
        "THE5105",
        Error,
        "Dem Theme fehlt die Vorlage {0}.liquid. Legen Sie sie an, oder nennen Sie in theme.yml unter „basis“ ein Theme, das sie hat.",
        "The theme lacks the template {0}.liquid. Add it, or name a theme that has it as 'base' in theme.yml.");

    public static readonly DiagnosticCode TemplateBreaksOff = new(
        "THE5106",
        Error,
        "Die Vorlage bricht beim Schreiben einer Seite ab: {0} Prüfen Sie ihre Filter und Schleifen.",
        "The template breaks off while it writes a page: {0} Check its filters and loops.");

    public static readonly DiagnosticCode ImpossibleDate = new(
        "MIN1201",
        Warning,
        "„{0}“ ist kein Tag des Kalenders und gilt nicht als Datum der Sitzung. Berichtigen Sie ihn.",
        "'{0}' is no day of the calendar and not taken for the meeting's date. Correct it.");

    public static readonly DiagnosticCode WeekdayDiffers = new(
        "MIN1202",
        Warning,
        "Der {0} war ein {1}, davor steht ein anderer Wochentag. Prüfen Sie das Datum.",
        "{0} was a {1} (German name), but another day of the week stands before it. Check the date.");

    public static readonly DiagnosticCode KeyOfOtherProgram = new(
        "MIN1203",
        Info,
        "Das Feld „{0}“ gehört zu einem anderen Programm und hat hier keine Bedeutung. Es darf stehen bleiben.",
        "The key '{0}' belongs to another program and means nothing here. It may stay.");

    public static readonly DiagnosticCode CommaMissing = new(
        "MIN1204",
        Warning,
        "„{0}“ könnten zwei Namen sein. Setzen Sie ein Komma zwischen „{1}“ und „{2}“.",
        "'{0}' may be two names. Put a comma between '{1}' and '{2}'.");

    public static readonly DiagnosticCode MoreVotesThanPresent = new(
        "MIN1205",
        Warning,
        "Hier sind {0} Stimmen gezählt, aber nur {1} Stimmberechtigte als anwesend genannt. Prüfen Sie die Zahlen oder die Anwesenheit.",
        "{0} votes are counted here, but only {1} people with a vote are listed as present. Check the numbers or the attendance.");

    public static readonly DiagnosticCode FrontMatterNotClosed = new(
        "MIN1206",
        Warning,
        "Die Zeile --- am Anfang eröffnet einen Kopf, der nirgends endet; alles gilt als Text. Schreiben Sie --- in eine Zeile hinter dem letzten Feld.",
        "The line --- at the start opens a front matter that never ends; all of it is taken for text. Write --- on a line behind its last key.");

    public static readonly DiagnosticCode TextInFrontMatter = new(
        "MIN1207",
        Info,
        "Das Feld „{0}“ enthält Teile des Protokolls; sie erscheinen vor dem übrigen Text. Besser stehen sie unter dem Kopf.",
        "The key '{0}' holds parts of the minutes; they appear before the rest of the text. They are better put below the front matter.");

    public static readonly DiagnosticCode ItemNumberMissing = new(
        "MIN1208",
        Info,
        "Auf den Tagesordnungspunkt {0} folgt {1}. Prüfen Sie, ob einer fehlt.",
        "Agenda item {0} is followed by {1}. Check whether one is missing.");

    public static readonly DiagnosticCode NoText = new(
        "MIN1209",
        Info,
        "Außer dem Kopf enthält die Datei keinen Text. Ergänzen Sie das Protokoll darunter.",
        "The file has no text but its front matter. Add the minutes below.");

    public static readonly DiagnosticCode LiquidTags = new(
        "SRC0201",
        Info,
        "Anweisungen eines anderen Programms ({0}) erscheinen nicht auf der Seite. Sie können gelöscht werden.",
        "Instructions of another program ({0}) do not appear on the page. They can be deleted.");

    public static readonly DiagnosticCode RuleBelowText = new(
        "SRC0202",
        Info,
        "Eine Zeile --- direkt unter Text macht daraus in Markdown eine Überschrift; hier gilt sie als Trennlinie. Lassen Sie eine Zeile davor frei.",
        "A line --- right below text makes a heading of it in Markdown; here it is read as a rule. Leave a line free before it.");

    public static readonly DiagnosticCode NoMarkdownFile = new(
        "SRC0203",
        Warning,
        "Die Datei hat keine Endung und wird nicht als Protokoll gelesen. Hängen Sie .md an ihren Namen.",
        "The file has no extension and is not read as minutes. Add .md to its name.");

    public static readonly DiagnosticCode FolderLeftOut = new(
        "SRC0204",
        Info,
        "Dateien und Ordner, deren Name mit „_“ beginnt, werden übergangen. Benennen Sie um, was erscheinen soll.",
        "Files and folders whose names begin with '_' are passed over. Rename what is to appear.");

    public static readonly DiagnosticCode FileNotLinked = new(
        "SRC0205",
        Info,
        "Kein Protokoll und keine Seite verweist auf diese Datei; sie wird nicht veröffentlicht. Verweisen Sie im Text darauf, führen Sie sie in einem Protokoll unter „anlagen“ auf, oder machen Sie mit „dotnet run -- import“ ein Protokoll daraus.",
        "No minutes and no page refer to this file, and it is not published. Link to it in the text, list it under 'anlagen' of minutes, or make minutes of it with 'dotnet run -- import'.");
}
