using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>What minutes say of the meeting itself.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode NoDate = new("MIN1101", Warning,
        "Im Protokoll steht kein Datum. Ergänzen Sie im Kopf eine Zeile „datum: JJJJ-MM-TT“.",
        "The minutes have no date. Add a line 'datum: YYYY-MM-DD' to the front matter.");

    public static readonly DiagnosticCode DatesDiffer = new("MIN1102", Warning,
        "Als Datum gilt {0}, aber {2} nennt {1}. Gleichen Sie beides an.",
        "The date is {0}, but {3} says {1}. Make both the same.");

    public static readonly DiagnosticCode ItemWithoutTitle = new("MIN1103", Info,
        "Der Tagesordnungspunkt {0} hat keinen Titel. Ergänzen Sie ihn, damit er in Listen zu erkennen ist.",
        "Agenda item {0} has no title. Add one, so that it can be told in lists.");

    public static readonly DiagnosticCode ItemNumberTwice = new("MIN1104", Warning,
        "Die Nummer {0} trägt schon ein früherer Tagesordnungspunkt. Links auf „#top-…“ führen zum ersten; vergeben Sie die Nummer neu.",
        "An earlier agenda item has the number {0} already. Links to '#top-…' lead to the first; give this one another number.");

    public static readonly DiagnosticCode SameUrl = new("MIN1105", Error,
        "Zwei Dateien ergeben dieselbe Adresse {0}: diese und {1}. Geben Sie einer von beiden einen anderen Namen, oder löschen Sie die doppelte.",
        "Two files make one URL {0}: this one and {1}. Give one of them another name, or delete the duplicate.");

    public static readonly DiagnosticCode EarlierNextMeeting = new("MIN1106", Warning,
        "Als nächster Termin steht hier der {0}, das ist vor dieser Sitzung. Prüfen Sie das Jahr.",
        "The next date given here is {0}, which is before this meeting. Check the year.");

    public static readonly DiagnosticCode DateOfFileNameCounts = new("MIN1107", Warning,
        "Auch {0} ist vom {1}. Darum gilt hier das Datum des Dateinamens, {2}. Berichtigen Sie das Datum im Text, oder ergänzen Sie im Kopf eine Zeile „datum: {2}“.",
        "{0} is of {1} too. So the date of the file name counts here, {2}. Correct the date in the text, or add a line 'date: {2}' to the front matter.");

    public static readonly DiagnosticCode ImpossibleDate = new("MIN1201", Warning,
        "„{0}“ ist kein Tag des Kalenders und gilt nicht als Datum der Sitzung. Berichtigen Sie ihn.",
        "'{0}' is no day of the calendar and not taken for the meeting's date. Correct it.");

    public static readonly DiagnosticCode WeekdayDiffers = new("MIN1202", Warning,
        "Der {0} war ein {1}, davor steht ein anderer Wochentag. Prüfen Sie das Datum.",
        "{0} was a {1} (German name), but another day of the week stands before it. Check the date.");

    public static readonly DiagnosticCode KeyOfOtherProgram = new("MIN1203", Info,
        "Das Feld „{0}“ gehört zu einem anderen Programm und hat hier keine Bedeutung. Es darf stehen bleiben, auch in jeder anderen Datei.",
        "The key '{0}' belongs to another program and means nothing here. It may stay, in every other file too.")
    {
        IsToldOnce = true,
    };

    public static readonly DiagnosticCode CommaMissing = new("MIN1204", Warning,
        "„{0}“ könnten zwei Namen sein. Setzen Sie ein Komma zwischen „{1}“ und „{2}“.",
        "'{0}' may be two names. Put a comma between '{1}' and '{2}'.");

    public static readonly DiagnosticCode MoreVotesThanPresent = new("MIN1205", Warning,
        "Hier sind {0} Stimmen gezählt, aber nur {1} Stimmberechtigte als anwesend genannt. Prüfen Sie die Zahlen oder die Anwesenheit.",
        "{0} votes are counted here, but only {1} people with a vote are listed as present. Check the numbers or the attendance.");

    public static readonly DiagnosticCode FrontMatterNotClosed = new("MIN1206", Warning,
        "Die Zeile --- am Anfang eröffnet einen Kopf, der nirgends endet; alles gilt als Text. Schreiben Sie --- in eine Zeile hinter dem letzten Feld.",
        "The line --- at the start opens a front matter that never ends; all of it is taken for text. Write --- on a line behind its last key.");

    public static readonly DiagnosticCode TextInFrontMatter = new("MIN1207", Info,
        "Das Feld „{0}“ enthält Teile des Protokolls; sie erscheinen vor dem übrigen Text. Besser stehen sie unter dem Kopf.",
        "The key '{0}' holds parts of the minutes; they appear before the rest of the text. They are better put below the front matter.");

    public static readonly DiagnosticCode ItemNumberMissing = new("MIN1208", Info,
        "Auf den Tagesordnungspunkt {0} folgt {1}. Prüfen Sie, ob einer fehlt.",
        "Agenda item {0} is followed by {1}. Check whether one is missing.");

    public static readonly DiagnosticCode NoText = new("MIN1209", Info,
        "Außer dem Kopf enthält die Datei keinen Text. Ergänzen Sie das Protokoll darunter.",
        "The file has no text but its front matter. Add the minutes below.");

    public static readonly DiagnosticCode SameMinutes = new("MIN1210", Warning,
        "Dieses Protokoll hat denselben Tag und denselben Text wie {0}; alles darin zählt doppelt. Löschen Sie eines von beiden.",
        "These minutes have the same day and the same text as {0}; all that is in them counts twice. Delete one of the two.");

    public static readonly DiagnosticCode EndBeforeStart = new("MIN1211", Warning,
        "Die Sitzung endet hier um {1}, beginnt aber um {0}. Berichtigen Sie eine der beiden Uhrzeiten.",
        "The meeting ends at {1} here, but begins at {0}. Correct one of the two times.");

    public static readonly DiagnosticCode SeveralMeetings = new("MIN1212", Warning,
        "Hier beginnt das Protokoll einer weiteren Sitzung, vom {0}; die Datei nennt {1} Sitzungen, und alles darin zählt zu einer. Legen Sie für jede eine eigene Datei an, für diese zum Beispiel {2}.md.",
        "The minutes of another meeting begin here, of {0}; the file names {1} meetings, and all of it is read as one. Make a file of its own for each, for this one for example {2}.md.");
}
