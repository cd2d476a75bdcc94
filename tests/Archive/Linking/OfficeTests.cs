namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Whom an office or initials mean, by these minutes or by the register.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData("leitung: S. Möbbeck", "[Die Vorsitzende] begrüßt; sie dankt der Vorsitzenden des Stadtrats und dem Vorsitzenden.")]
    [InlineData("protokoll: R. Sternal", "[Der Protokollant] fehlt; die Protokollantin auch, und der Protokollant der AG.")]
    [InlineData("leitung: [R. Sternal, S. Möbbeck]", "Die Vorsitzende begrüßt.")]
    [InlineData("", "Die Vorsitzende begrüßt.")]
    public void An_office_means_who_has_it_by_these_minutes(string frontMatter, string marked)
    {
        var expected = marked.Replace("[Die Vorsitzende]", "Die [Vorsitzende](s-moebbeck)", StringComparison.Ordinal).Replace("[Der Protokollant]", "Der [Protokollant](r-sternal)", StringComparison.Ordinal);

        var (linked, archive) = Cast.Link(
            """
            personen/r-sternal {name: R. Sternal, anrede: Herr}
            personen/s-moebbeck {name: S. Möbbeck, anrede: Frau}
            """,
            "R. Sternal, S. Möbbeck",
            expected,
            frontMatter);
        archive.Dispose();

        Assert.Equal(expected, linked);
    }

    [Theory]
    [InlineData("{name: S. Möbbeck, rolle: Vorsitzende}", "S. Möbbeck", "Die [Vorsitzende](s-moebbeck) begrüßt.")]
    [InlineData("{name: S. Möbbeck, rolle: Vorsitzende}", "R. Sternal", "Die Vorsitzende begrüßt.")]
    [InlineData("{name: S. Möbbeck, rolle: [{name: Vorsitzende, seit: 2023}]}", "S. Möbbeck", "Die Vorsitzende begrüßt.")]
    [InlineData("{name: S. Möbbeck, rolle: stellvertretende Vorsitzende}", "S. Möbbeck", "Die Vorsitzende begrüßt.")]
    [InlineData("{name: S. Möbbeck}", "S. Möbbeck (Vorsitzende)", "Die [Vorsitzende](s-moebbeck) begrüßt.")]
    [InlineData("{name: S. Möbbeck, anrede: Frau}", "S. Möbbeck (Vorsitz)", "Der Vorsitzende begrüßt.")]
    public void Or_by_the_register_on_that_day(string moebbeck, string attendance, string marked)
    {
        var (linked, archive) = Cast.Link("personen/s-moebbeck " + moebbeck + "\npersonen/r-sternal {name: R. Sternal}", attendance, marked);
        archive.Dispose();

        Assert.Equal(marked, linked);
    }

    [Theory]
    [InlineData("Sabine Jung (SJ), Michael Krause (MiK)", "[SJ](sabine-jung): Das geht. Aufgabe für [MiK](michael-krause), nicht für MK oder Sj.")]
    [InlineData("Sabine Jung, Michael Krause", "SJ: Das geht.")]
    [InlineData("Sabine Jung (AWO), Michael Krause", "AWO und SJ fehlen.")]
    public void Initials_mean_whom_the_list_explains(string attendance, string marked)
    {
        var (linked, archive) = Cast.Link("personen/sabine-jung {name: Sabine Jung}\npersonen/michael-krause {name: Michael Krause}", attendance, marked);
        archive.Dispose();

        Assert.Equal(marked, linked);
    }
}
