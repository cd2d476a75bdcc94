using System.Text;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Tests.Import.Typography;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("die Ver-", "sammlung", "die Versammlung")]
    [InlineData("die Kinder-", "und Jugendarbeit", "die Kinder- und Jugendarbeit")]
    [InlineData("Frau Müller-", "Lüdenscheid", "Frau Müller-Lüdenscheid")]
    [InlineData("der deutsch-", "türkische Verein", "der deutsch-türkische Verein")]
    [InlineData("die PDF-", "fähigen Geräte", "die PDF-fähigen Geräte")]
    [InlineData("Paragraf 3 -", "gestrichen", "Paragraf 3 - gestrichen")]
    [InlineData("am 3.-", "5. Mai", "am 3.- 5. Mai")]
    [InlineData("von 16–", "18 Uhr", "von 16–18 Uhr")]
    [InlineData("Zimmer 3 –", "4 Personen", "Zimmer 3 – 4 Personen")]
    [InlineData("der nächste", "Schritt", "der nächste Schritt")]
    public void A_hyphen_at_the_end_of_a_line_goes_only_where_it_divides_a_word(string line, string next, string expected)
    {
        var joined = new StringBuilder(line);

        new Hyphenation("Der deutsch-türkische Verein tagt.").Append(joined, line, next);

        Assert.Equal(expected, joined.ToString());
    }
}
