namespace Protokollarchiv.Tests.Import.TextFile;

public sealed class TextTableTests
{
    [Fact]
    public void A_table_drawn_with_bars_stays_one()
    {
        var body = ImportTrial.Body("a.txt", "Kasse vom 07.03.2023\n\n| Posten | Betrag |\n|--------+--------|\n| Saal   | 40 €   |\n| Kuchen | 12 €   |\n\nDas reicht.\n");

        Assert.Contains("| Posten | Betrag |\n| --- | --- |\n| Saal | 40 € |\n| Kuchen | 12 € |\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_without_a_head_the_first_row_becomes_the_head()
    {
        var body = ImportTrial.Body("a.txt", "Kasse vom 07.03.2023\n\n| Saal   | 40 €   |\n| Kuchen | 12 €   |\n\nDas reicht.\n");

        Assert.Contains("| Saal | 40 € |\n| --- | --- |\n| Kuchen | 12 € |\n", body, StringComparison.Ordinal);
    }
}
