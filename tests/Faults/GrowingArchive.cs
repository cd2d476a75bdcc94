using System.Globalization;
using System.Text;

namespace Protokollarchiv.Tests.Faults;

/// <summary>Two states of one archive, so that a build has files to add, to change, to remove and to leave alone.</summary>
internal static class GrowingArchive
{
    private const int Meetings = 60;

    /// <summary>Writes the input folder anew.</summary>
    /// <param name="state">0 or 1.</param>
    public static void Write(SmallArchive archive, int state)
    {
        if (Directory.Exists(archive.Input))
        {
            Directory.Delete(archive.Input, recursive: true);
        }

        archive.Write("site.yml", $"titel: Verein im Jahr {2022 + state}\n");
        archive.Write("seiten/impressum.md", "---\ntitel: Impressum\n---\nDer Vorstand.\n");
        archive.Write("seiten/datenschutz.md", "---\ntitel: Datenschutz\n---\nWir speichern nichts.\n");
        archive.Write("personen/karla-blau.md", "---\nname: Karla Blau\nkurz: [K. Blau]\n---\n");
        foreach (var i in Enumerable.Range(0, Meetings).Where(i => i % 5 != state))
        {
            var date = new DateOnly(2018, 1, 15).AddMonths(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            archive.Write($"protokolle/{date}-vorstand.md", Minutes(i, i % 3 == 0 ? 0 : state));
            archive.Write($"protokolle/plan-{i}.txt", new string((char)('a' + state), 20_000));
        }
    }

    private static string Minutes(int number, int state)
    {
        var text = new StringBuilder("---\ngremium: Vorstand\nanwesend: [K. Blau, R. Sternal]\n---\n");
        for (var item = 1; item <= 4; item++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## TOP {item}: Garten {number}\n\nK. Blau: Das Dach von Haus {number * item + state} ist dicht, siehe [Plan](plan-{number}.txt).\n\nBeschluss: Wir kaufen {item + state} Eimer, einstimmig.\n\n- [ ] R. Sternal bestellt Farbe {state}\n\n");
        }

        return text.ToString();
    }
}
