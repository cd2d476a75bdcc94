using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>Files and folders of the input, and how their text is encoded and marked up.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode NotUtf8 = new("SRC0101", Warning,
        "Die Datei ist nicht in UTF-8 gespeichert und wurde als {0} gelesen. Speichern Sie sie im Editor als UTF-8.",
        "The file is not saved as UTF-8 and was read as {0}. Save it as UTF-8 in your editor.");

    public static readonly DiagnosticCode FileTooLarge = new("SRC0102", Error,
        "Die Datei ist größer als {0} und wird nicht gelesen. Teilen Sie sie, oder legen Sie sie als Anlage ab.",
        "The file is larger than {0} and not read. Divide it, or keep it as an attachment.");

    public static readonly DiagnosticCode FileUnreadable = new("SRC0103", Error,
        "Die Datei kann nicht gelesen werden: {0} Prüfen Sie, ob es sie gibt und wer sie lesen darf.",
        "The file cannot be read: {0} Check that it is there and who may read it.");

    public static readonly DiagnosticCode NestedTooDeeply = new("SRC0104", Warning,
        "Listen oder Zitate sind zu tief ineinander verschachtelt; der Text erscheint unformatiert. Nehmen Sie Ebenen heraus.",
        "Lists or quotes are nested too deeply; the text appears without format. Take levels out.");

    public static readonly DiagnosticCode FolderTooDeep = new("SRC0105", Error,
        "Die Ordner sind zu tief ineinander verschachtelt; hier wird nicht weitergelesen. Legen Sie die Dateien weiter oben ab.",
        "The folders are nested too deeply; reading stops here. Put the files further up.");

    public static readonly DiagnosticCode LinkNotFollowed = new("SRC0106", Warning,
        "Das ist eine Verknüpfung; ihr wird nicht gefolgt. Legen Sie die Datei selbst hier ab.",
        "This is a symbolic link, which is not followed. Put the file itself here.");

    public static readonly DiagnosticCode InputMissing = new("SRC0107", Error,
        "Den Eingabeordner „{0}“ gibt es nicht. Legen Sie ihn an, oder nennen Sie ihn mit --input.",
        "There is no input folder '{0}'. Create it, or name it with --input.");

    public static readonly DiagnosticCode NoMinutes = new("SRC0108", Warning,
        "Im Ordner protokolle liegt noch kein Protokoll. Legen Sie dort eine Datei wie 2022-10-24-vorstand.md an.",
        "The folder protokolle has no minutes yet. Put a file such as 2022-10-24-vorstand.md there.");

    public static readonly DiagnosticCode FileEmpty = new("SRC0109", Warning,
        "Die Datei ist leer, oder sie ist gar keine (sondern eine Pipe, ein Gerät), und wird übergangen. Füllen Sie sie, oder löschen Sie sie.",
        "The file is empty, or it is none (but a pipe, a device), and passed over. Fill it, or delete it.");

    public static readonly DiagnosticCode NotATextFile = new("SRC0110", Error,
        "Das ist keine Textdatei, oder sie ist in UTF-16 ohne Kennung gespeichert. Speichern Sie sie als UTF-8, oder geben Sie ihr die Endung, die zu ihrem Inhalt gehört.",
        "This is no text file, or it was saved as UTF-16 without a mark. Save it as UTF-8, or give it the extension that its content asks for.");

    public static readonly DiagnosticCode NameNotUtf8 = new("SRC0111", Error,
        "Der Name dieser Datei oder dieses Ordners ist nicht in UTF-8 geschrieben, wie manchmal nach dem Auspacken eines ZIP; was darin steht, kann nicht gelesen werden. Benennen Sie sie um.",
        "The name of this file or folder is not written in UTF-8, as sometimes after unpacking a ZIP; its contents cannot be read. Rename it.");

    public static readonly DiagnosticCode NameNearlyRight = new("SRC0112", Error,
        "Das wird nicht gelesen, weil es nicht „{0}“ heißt (in Kleinbuchstaben); es könnte verlangen, einen Namen nicht zu nennen. Benennen Sie es um.",
        "This is not read as it is not called '{0}' (in small letters); it might ask for a name to be withheld. Rename it.");

    public static readonly DiagnosticCode EntryNotMarkdown = new("SRC0113", Error,
        "Die Datei wird nicht gelesen, weil ihr Name nicht auf .md endet; sie könnte verlangen, einen Namen nicht zu nennen. Benennen Sie sie um.",
        "The file is not read as its name does not end in .md; it might ask for a name to be withheld. Rename it.");

    public static readonly DiagnosticCode LiquidTags = new("SRC0201", Info,
        "Anweisungen eines anderen Programms ({0}) erscheinen nicht auf der Seite. Sie können gelöscht werden.",
        "Instructions of another program ({0}) do not appear on the page. They can be deleted.");

    public static readonly DiagnosticCode RuleBelowText = new("SRC0202", Info,
        "Eine Zeile --- direkt unter Text macht daraus in Markdown eine Überschrift; hier gilt sie als Trennlinie. Lassen Sie eine Zeile davor frei.",
        "A line --- right below text makes a heading of it in Markdown; here it is read as a rule. Leave a line free before it.");

    public static readonly DiagnosticCode NoMarkdownFile = new("SRC0203", Warning,
        "Die Datei hat keine Endung und wird nicht als Protokoll gelesen. Hängen Sie .md an ihren Namen.",
        "The file has no extension and is not read as minutes. Add .md to its name.");

    public static readonly DiagnosticCode FolderLeftOut = new("SRC0204", Info,
        "Dateien und Ordner, deren Name mit „_“ beginnt, werden übergangen. Benennen Sie um, was erscheinen soll.",
        "Files and folders whose names begin with '_' are passed over. Rename what is to appear.");

    public static readonly DiagnosticCode FileNotLinked = new("SRC0205", Info,
        "Kein Protokoll und keine Seite verweist auf diese Datei; sie wird nicht veröffentlicht. Verweisen Sie im Text darauf, führen Sie sie in einem Protokoll unter „anlagen“ auf, oder machen Sie mit „dotnet run -- import“ ein Protokoll daraus.",
        "No minutes and no page refer to this file, and it is not published. Link to it in the text, list it under 'anlagen' of minutes, or make minutes of it with 'dotnet run -- import'.");

    public static readonly DiagnosticCode FolderNoteLeftOut = new("SRC0206", Info,
        "Diese Datei erklärt den Ordner oder ist eine Vorlage und nennt keine Sitzung; sie gilt nicht als Protokoll und erscheint nicht. Ist sie eines, ergänzen Sie im Kopf „datum: JJJJ-MM-TT“; soll sie als Seite erscheinen, legen Sie sie in den Ordner seiten.",
        "This file explains the folder or is a template and names no meeting; it is not read as minutes and does not appear. If it is minutes, add 'datum: YYYY-MM-DD' to the front matter; if it is to appear as a page, put it into the folder seiten.");

    public static readonly DiagnosticCode NotReadHere = new("SRC0207", Info,
        "Was hier liegt, wird nicht gelesen. Protokolle gehören in den Ordner protokolle, Register in personen, partner und themen, Seiten in seiten.",
        "What lies here is not read. Minutes belong into the folder protokolle, registers into personen, partner and themen, pages into seiten.");
}
