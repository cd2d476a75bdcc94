using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Tests.Minutes.Passages;

/// <summary>Where a sentence ends and where only an abbreviation does.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("Der Auftrag geht an die Fa. Holz GmbH.")]
    [InlineData("Fam. Quast zahlt an Holz & Co. KG.")]
    [InlineData("Hr. Sternal, Fr. Blau und Frl. Ott fragen nach.")]
    [InlineData("Die Gruppe trifft sich Lange Str. Ecke Bahnhofstr. Halle, Tel. Zentrale.")]
    [InlineData("Nach Abs. Zwei, Art. Drei und Ziff. Vier, lfd. Nr. Fünf, einschl. Anlage.")]
    [InlineData("Es kommen ggf. Tische, vsl. Stühle, vrsl. Bänke, evtl. Lampen usw. Mitte Mai.")]
    [InlineData("Das Dach wird gesperrt (5 dafür, 0 Enth.).")]
    [InlineData("Es sind ca. Zehn, max. Elf, min. Acht, mind. Vier.")]
    [InlineData("Gekauft wird z. B. Holz, d. h. Kiefer, u. a. Bretter, i. d. R. Latten, o. g. Art, s. o. Plan.")]
    [InlineData("Die Freunde e. V. Dessau, die Sonne gGmbH Halle und St. Marien.")]
    [InlineData("Karla antwortet (?), Rolf fragt nach.")]
    public void An_abbreviation_ends_no_sentence(string text)
    {
        Assert.Equal([text], Split(text));
    }

    [Theory]
    [InlineData("Wir kaufen Tische usw.", "Der Vorstand dankt.")]
    [InlineData("Das Geld geht an die Freunde e. V.", "Die Kasse prüft.")]
    [InlineData("Das war alles.", "Holz liegt da.")]
    [InlineData("(3 Ja, 0 Nein, 0 Enth.)", "Danach ist Pause.")]
    [InlineData("Sie sagt: „Das geht.“", "Alle lachen.")]
    [InlineData("Beschlossen wird:\n", "\"Das Tor wird rot.\"")]
    public void A_word_that_has_a_capital_only_there_begins_a_sentence(string first, string second)
    {
        Assert.Equal([first, second], Split($"{first} {second}"));
    }

    private static List<string> Split(string text)
    {
        var sentences = new List<string>();
        foreach (var range in new Sentences(text))
        {
            sentences.Add(text[range]);
        }

        return sentences;
    }
}
