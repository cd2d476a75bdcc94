using static Protokollarchiv.Diagnostics.Severity;

namespace Protokollarchiv.Diagnostics;

/// <content>The folder that is published.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode OutputFailed = new("OUT9001", Error,
        "Der Ausgabeordner „{0}“ lässt sich nicht schreiben (das System meldet: „{1}“). Prüfen Sie Rechte und freien Platz; die veröffentlichte Fassung ist unverändert oder wird vom nächsten Lauf vervollständigt.",
        "The output folder '{0}' cannot be written (the system says: '{1}'). Check permissions and free space; what was published is unchanged or will be completed by the next run.");

    public static readonly DiagnosticCode OutputIsInput = new("OUT9002", Error,
        "Der Ausgabeordner „{0}“ ist einer, aus dem gelesen wird, oder in ihm liegt der Eingabeordner: Wer die Website hochlädt, veröffentlichte auch Ihre Dateien. Nennen Sie mit --output einen anderen.",
        "The output folder '{0}' is one that is read from, or the input folder lies in it: who uploads the site would publish your files too. Name another one with --output.");

    public static readonly DiagnosticCode OutputInUse = new("OUT9003", Error,
        "In den Ausgabeordner „{0}“ schreibt gerade ein anderer Lauf. Warten Sie, bis er fertig ist, oder nennen Sie mit --output einen anderen.",
        "Another run is writing into the output folder '{0}'. Wait until it has finished, or name another one with --output.");

    public static readonly DiagnosticCode FileInTheWay = new("OUT9004", Error,
        "Wo die Website einen Ordner braucht, steht eine Datei, die kein Lauf geschrieben hat: „{0}“. Es wurde nichts veröffentlicht. Verschieben Sie sie, oder nennen Sie mit --output einen anderen Ordner.",
        "Where the site needs a folder stands a file that no run has written: '{0}'. Nothing was published. Move it away, or name another folder with --output.");
}
