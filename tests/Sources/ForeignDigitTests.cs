namespace Protokollarchiv.Tests.Sources;

/// <summary>Digits of other scripts are letters like any other, in whatever place a number is read.</summary>
public sealed class ForeignDigitTests
{
    [Theory]
    [InlineData("Anwesend\n٣")]
    [InlineData("Anwesend: ٣ Personen")]
    [InlineData("Beschluss: Wir decken das Dach. ٤/٠/٠")]
    [InlineData("Beschluss: Wir decken das Dach. ٣ Ja, ٢ Nein")]
    [InlineData("Sitzung vom ٢٤.١٠.٢٠٢٢, ١٤ Uhr")]
    [InlineData("# TOP ٣: Dach\n\n٣. Kasse")]
    public void They_are_no_numbers(string text)
    {
        Assert.Null(SmallArchive.Meeting(text, "protokolle/٢٠٢٢-١٠-٢٤.md").Meeting.Date);
    }
}
