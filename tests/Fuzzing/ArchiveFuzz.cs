using System.IO.Hashing;
using System.Text;
using Protokollarchiv.Commands;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;
using Protokollarchiv.Pages.Kinds;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>A small archive in which one file is not as it should be: minutes, an entry of a register, a page, <c>site.yml</c>.</summary>
internal sealed class ArchiveFuzz : IFuzzTarget
{
    private const string Minutes = "protokolle/2022-10-24-vorstand.md";

    /// <summary>One in so many inputs is made into a whole site; of the others, only the page of the minutes is made.</summary>
    private const int WholeSites = 40;

    private static readonly string[] MinutesAsWritten =
    [
        """
        ---
        titel: Sitzung des Vorstands
        gremium: Vorstand
        datum: 2022-10-24
        beginn: 14:00
        ende: 16:00
        ort: Halle
        anwesend: [K. Blau, R. Sternal, "M. Oster (Verein Nord)"]
        entschuldigt:
          - T. Tamm
        themen: [Haus]
        anlagen: [plan.txt]
        status: genehmigt
        ---
        # TOP 1: Begrüßung

        K. Blau begrüßt alle. Das Protokoll vom 14.09.2022 wird einstimmig angenommen.

        # TOP 2: Haus und Garten

        R. Sternal: Das Dach ist undicht, siehe [Plan](plan.txt).

        Beschluss: Der Verein Nord deckt das Dach. Ja: 3, Nein: 1, Enthaltung: 0

        - [ ] M. Oster holt Angebote ein (bis 14.11.2022)
        - [x] Zaun streichen (Hr. Sternal)

        | Posten | Euro |
        |--------|------|
        | Farbe  | 120  |

        # TOP 3: Verschiedenes

        Nächste Sitzung: 14.11.2022, 14 Uhr.
        """,
        """
        Protokoll der Vorstandssitzung des Runden Tisches am 24.10.2022, 14 – 16 Uhr im Saal

        Anwesend: Karla Blau, Dr. Rolf Sternal (bis 15:30)
        Entschuldigt: Frau Oster
        Protokoll: K. Blau

        Tagesordnung
        1. Begrüßung
        2. Haus
        3. Kasse

        1. Begrüßung
        Frau Blau begrüßt alle Mitglieder*innen.

        2. Haus
        2.1 Dach
        Hr. Sternal kümmert sich um die Dachdeckerin → R. Sternal

        Ergebnis: Das wird vertagt.

        3. Kasse
        Die Kassenprüfung (KP) ist fertig; die KP wird 7 zu 2 bei einer Enthaltung entlastet.
        """,
        """
        # Plenum 24. Oktober 2022

        **Anwesend:**
        * Karla Blau
        * Rolf

        Themen
        ------

        ### Haus

        * Karla: das Haus *steht* noch
            * TODO: Rolf ruft [die Dachdecker](https://dach.example) an
        * Dafür: 5
          Dagegen: 0
          Enthaltung: 1

        ---
        > Wir treffen uns wieder.
        """,
        """
        ====== Rat am 24.10.2022 ======

        [TOC]

        :::info
        **Zeit und Ort:** 19 Uhr, Halle
        **Leitung/Protokoll:** Karla Blau / Rolf Sternal
        :::

        ===== 1. Dach =====

        - [name=Karla Blau] Siehe [[2022-09-14-vorstand#Haus|damals]], [Kasse](2022-09-14-vorstand.md#3-kasse) und [[https://dach.example|Angebot]].
        - ==Wichtig==[^1] ist ++neu++ [time=9 Uhr]

        > [!NOTE] Frist
        > Bis Mai.

        ==== Angebote ====

        [^1]: Fußnote.
        """,
    ];

    private static readonly (string Path, string Text)[] Others =
    [
        ("site.yml", "titel: Verein Halle\nuntertitel: Protokolle\nadresse: https://verein.example\nsprache: de\nhtml: [b, br]\nsuche:\n  lunr: true\nentfernt:\n  - /personen/weg/\n"),
        ("personen/karla-blau.md", "---\nname: Karla Blau\nanrede: Frau\nkurz: [K. Blau, Karla]\norganisation:\n  - name: Verein Nord\n    seit: 2020\nrolle: Vorsitz\n---\nSie *leitet* den Verein.\n"),
        ("personen/rolf-sternal.md", "---\nname: Dr. Rolf Sternal\nkurz: Rolf\nsichtbar: voll\n---\n"),
        ("personen/tim-tamm.md", "---\nname: Tim Tamm\nsichtbar: initialen\n---\n"),
        ("partner/verein-nord.md", "---\nname: Verein Nord\nkurz: [VN]\nort: Halle\nweb: https://nord.example\nart: Verein\n---\nEin Verein.\n"),
        ("themen/haus.md", "---\nname: Haus\nkurz: [Gebäude, Dach]\nsiehe: [kasse]\nnicht: [Haus Halle]\n---\nAlles zum Haus.\n"),
        ("themen/kasse.md", "---\nname: Kasse\noberthema: haus\n---\n"),
        ("seiten/impressum.md", "---\ntitel: Impressum\n---\nVerein Halle, siehe [Datenschutz](/datenschutz/).\n"),
        ("seiten/datenschutz.md", "---\ntitel: Datenschutz\nmenue: 3\n---\nNichts.\n"),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fuzz-");
    private readonly Theme theme;

    public ArchiveFuzz()
    {
        foreach (var (path, text) in Others)
        {
            Write(path, Encoding.UTF8.GetBytes(text));
        }

        Write(Minutes, Encoding.UTF8.GetBytes(MinutesAsWritten[0]));
        Write("protokolle/2022-09-14-vorstand.md", Encoding.UTF8.GetBytes(MinutesAsWritten[1].Replace("24.10.2022", "14.09.2022", StringComparison.Ordinal)));
        Write("protokolle/plan.txt", "Plan"u8.ToArray());
        theme = Theme.Load(Repository.PathOf("themes/standard"), new Protokollarchiv.Archive.SiteSettings(), Context()) ?? throw new InvalidOperationException("No theme.");
    }

    public int Share => 70;

    public FuzzInput Make(Random random)
    {
        if (random.Next(10) < 8)
        {
            return new FuzzInput(Minutes, Mutation.OfText(MinutesAsWritten[random.Next(MinutesAsWritten.Length)], GermanForms.Minutes, random));
        }

        var (path, text) = Others[random.Next(Others.Length)];
        return new FuzzInput(path, Mutation.OfText(text, GermanForms.Yaml, random));
    }

    public string Run(FuzzInput input)
    {
        var before = File.ReadAllBytes(Full(input.Name));
        Write(input.Name, input.Content);
        try
        {
            var context = Context();
            var sources = new InputFolder(folder.FullName, context.Diagnostics).List();
            var archive = SiteBuild.Read(sources, context);
            var site = new Site(archive, theme.Words);
            var isWhole = XxHash3.HashToUInt64(input.Content) % WholeSites == 0;
            var guards = new Guards(archive, theme, context);
            var plan = isWhole ? SitePipelines.Plan(site, context) : [];
            guards.Read(plan);
            var hash = new XxHash3();
            Production.Run(isWhole ? SitePipelines.Files(site, plan, theme, sources, context) : [MeetingPagesOf(site, context)], file =>
            {
                guards.Read(file);
                hash.Append(file.Content.Span);
                if (input.Name == Minutes && file.Path == "protokolle/2022-10-24-vorstand/index.html")
                {
                    PageWords.Check(input.Content, file.Content.Span);
                }
            }, context);
            guards.Report();
            var diagnostics = context.Diagnostics.Sorted();
            DiagnosticPrinter.Print(TextWriter.Null, diagnostics, "input", "de");
            return $"{Convert.ToHexString(hash.GetCurrentHash())} {string.Join('\n', diagnostics.Select(d => d.ToString()))}";
        }
        finally
        {
            Write(input.Name, before);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private FilePipeline MeetingPagesOf(Site site, BuildContext context)
    {
        var renderer = new PageRenderer(theme, site, context.Diagnostics);
        return new FilePipeline("meeting pages", () => MeetingPages.Of(site).SelectMany(group => group.Pages()).Select(renderer.File), null);
    }

    /// <summary>One thread alone, so that two runs hash their files in one order.</summary>
    private static BuildContext Context() => new() { Clock = new FuzzClock(), Threads = 1 };

    private string Full(string path) => Path.Combine(folder.FullName, path);

    private void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path)) ?? "");
        File.WriteAllBytes(Full(path), content);
    }
}
