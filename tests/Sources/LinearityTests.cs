namespace Protokollarchiv.Tests.Sources;

/// <summary>Ten times the text takes about ten times the time, whatever the text; a step that took the square of its length would take a hundred.</summary>
[Collection(nameof(Alone))]
public sealed class LinearityTests
{
    private const int Megabyte = 1_000_000;

    /// <summary>Times as long; more memory alone is slower than little.</summary>
    private const double Longest = 30;

    /// <summary>Measured again, so that no pause of the machine counts.</summary>
    private const int Rounds = 3;

    /// <summary>Less is not measured: on a busy machine a pause for garbage lasts longer than the processor time that it takes.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(25);

    [Theory]
    [InlineData("Der Vorstand hat am 24.10.2022 beschlossen, dass K. Blau sich um „das Dach“ kümmert. ")]
    [InlineData("Der Vorstand trifft sich um 19 Uhr\n")]
    [InlineData("[")]
    [InlineData("[[")]
    [InlineData("[a]")]
    [InlineData("[a](b)")]
    [InlineData("18 Uhr oder ")]
    [InlineData("Anwesend:\n1. Vorsitzender Rolf Sternal\n")]
    [InlineData("Anwesend:\nBrehm, Tim\n")]
    [InlineData("Für den Antrag stimmen 3 Mitglieder und es gibt 1 Enthaltung. ")]
    [InlineData("Top 1: Dach\n")]
    [InlineData("[a]: /b\n")]
    [InlineData("[a]: /b\n\n")]
    [InlineData("![a](")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("*a **b ")]
    [InlineData("_a")]
    [InlineData("~~a")]
    [InlineData(":::\n")]
    [InlineData("::: intern\nx\n:::\n")]
    [InlineData("[x]{.intern} ")]
    [InlineData("[ [x]{.intern} ")]
    [InlineData("`[x]{intern}` ")]
    [InlineData("::: `` {intern}\n")]
    [InlineData("<!-- a -->")]
    [InlineData("<b>")]
    [InlineData("&amp;")]
    [InlineData("„a ")]
    [InlineData("(")]
    [InlineData("(a) ")]
    [InlineData("|a\n")]
    [InlineData("| a | b |\n")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. a\n")]
    [InlineData("# TOP 3: Haus\n\n")]
    [InlineData("Ein Satz steht hier.\n---\n")]
    [InlineData("Beschluss: Ja: 3, Nein: 2\n\n")]
    [InlineData("- [ ] Dach decken (K. Blau, bis 3.4.2022)\n")]
    [InlineData("Ort: a · ")]
    [InlineData("{% a ")]
    [InlineData("{{ a }}")]
    [InlineData("`")]
    [InlineData("1")]
    [InlineData("24.10.2022 ")]
    [InlineData("19:00-")]
    [InlineData("a\r\n")]
    [InlineData("K. Blau: a\n\n")]
    [InlineData("K. Blau prüft das, R. Sternal fragt nach. ")]
    [InlineData("Wir tun es. Beschluss: Ja. ")]
    [InlineData("Karla Blau (Protokollführerin)   ")]
    [InlineData("- [ ] PROJEKTANTRAG, HAUSHALTSPLAN, KASSENPRÜFUNG, EINLADUNGEN verschicken\n")]
    [InlineData("Termin So, So, So, So, So, So, So, So, So, So, So, So, So, So, So, So zum 3.4.2023\n\n")]
    public void A_megabyte_of_it_takes_about_ten_times_as_long_as_a_tenth(string unit)
    {
        AssertLinear(length => Repeated(unit, length), Megabyte);
    }

    [Theory]
    [InlineData("Anwesend: ", "K. Blau, ")]
    [InlineData("Anwesend:\n", "K. Blau,\n")]
    [InlineData("Anwesend: ", ":")]
    [InlineData("Anwesend: ", "K. Blau: ")]
    [InlineData("Anwesend: K. Blau\n\n", "x. Entschuldigt sind A")]
    [InlineData("Anwesend: K. Blau\n\n# 1. Haus\n\n", "→ K. Blau ")]
    [InlineData("# 1. Haus\n\nBeschluss: ", "3 Ja 2 Nein ")]
    [InlineData("| Ja | Nein |\n|---|---|\n", "| 1 | 2 |\n")]
    [InlineData("---\n", "a: b\n")]
    [InlineData("## 1. Haus {.intern}\n", "a\n")]
    [InlineData("---\nort: Saal\n---\n", "{% a %}\n")]
    [InlineData("a :::", " ")]
    [InlineData("{intern}\n\n", "~~~ a\n")]
    [InlineData("## Anwesend\n\n", "Karla war da ")]
    [InlineData("Für den Antrag ", "stimmen 3 Mitglieder ")]
    [InlineData("Entschuldigt: ", "Karla und ")]
    [InlineData("### 1. Haus\n\n", "1.1 Dach\n\n")]
    public void So_is_a_megabyte_behind_what_gives_it_a_meaning(string start, string unit)
    {
        AssertLinear(length => start + Repeated(unit, length), Megabyte);
    }

    /// <summary>As many as fit into one paragraph are found and taken out one by one.</summary>
    [Theory]
    [InlineData("R. Sternal sagt. ")]
    [InlineData("*Rolf* **Sternal** sagt [was](x). ")]
    [InlineData("Rolf Sternal")]
    public void So_is_half_of_it_full_of_withheld_names(string unit)
    {
        AssertLinear(length => "# 1. Haus\n\n" + Repeated(unit, length), Megabyte / 2, "name: Rolf Sternal\nsichtbar: anonym");
    }

    [Theory]
    [InlineData("  ", "- a\n")]
    [InlineData("> ", "a\n")]
    public void Ten_thousand_levels_exhaust_neither_stack_nor_time(string level, string line)
    {
        const int levels = 10_000;

        AssertLinear(most => string.Concat(Enumerable.Range(0, most).Select(i => string.Concat(Enumerable.Repeat(level, Math.Min(i, 300))) + line)), levels);
        AssertLinear(most => string.Concat(Enumerable.Repeat(level.Trim() + "- ", most)) + "a", 4 * levels);
    }

    [Fact]
    public void So_do_minutes_as_they_are_written()
    {
        const string item = """
            ## TOP {0}: Haus und Hof

            K. Blau: Das Dach ist dicht. Der Antrag vom 24.10.2022 wird mit 5 zu 1 Stimmen angenommen.

            - Rolf Sternal fragt beim Amt nach (bis 3.4.2023)
            - [ ] Ziegel zählen (RS)

            | Ja | Nein |
            |---|---|
            | 5 | 1 |

            Nächste Sitzung: 14.11.2022, 19 Uhr im Rathaus


            """;

        AssertLinear(length => "Anwesend: K. Blau, Rolf Sternal (RS)\n\n" + string.Concat(Enumerable.Range(1, length / item.Length).Select(i => item.Replace("{0}", $"{i}", StringComparison.Ordinal))), Megabyte);
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    /// <param name="text">A text of the given size.</param>
    /// <param name="person">The front matter of somebody's file.</param>
    private static void AssertLinear(Func<int, string> text, int size, string person = "name: Karla Blau")
    {
        var (tenth, whole) = (text(size / 10), text(size));
        var small = TimeSpan.Zero;
        var large = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds && (round == 0 || large >= Longest * small); round++)
        {
            small = Longer(small, TimeOf(tenth, person));
            small = Longer(small, TimeOf(tenth, person));
            large = Shorter(large, TimeOf(whole, person));
        }

        Assert.True(large < Longest * small, $"{small} for a tenth, {large} for the whole");
    }

    /// <summary>Too little is measured as easily as too much, since the pauses that are taken off are those of the clock.</summary>
    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>Processor time, of which other programs take none, without what collecting garbage took, of which other tests leave a lot.</summary>
    private static TimeSpan TimeOf(string minutes, string person)
    {
        using var archive = SmallArchive.Of($"-- personen/jemand.md --\n---\n{person}\n---\n");
        archive.Write("protokolle/2022-10-24.md", minutes);
        var before = Spent();

        archive.Read();

        var taken = Spent() - before;
        return taken > Shortest ? taken : Shortest;

        static TimeSpan Spent() => Environment.CpuUsage.TotalTime - GC.GetTotalPauseDuration();
    }
}
