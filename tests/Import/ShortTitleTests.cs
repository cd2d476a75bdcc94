using Protokollarchiv.Archive;
using Protokollarchiv.Import;

namespace Protokollarchiv.Tests.Import;

public sealed class ShortTitleTests
{
    [Theory]
    [InlineData("Protokoll der Vorstandssitzung des Hafenvereins am 24.10.2022, 14 – 16 Uhr im Speicher", "Vorstandssitzung des Hafenvereins")]
    [InlineData("Protokoll zur ordentlichen Mitgliederversammlung 2016", "Ordentliche Mitgliederversammlung 2016")]
    [InlineData("Sitzung vom Mittwoch, den 3. Mai 2023", "Sitzung")]
    [InlineData("deRZ e.V. Mitgliederversammlung", "deRZ e.V. Mitgliederversammlung")]
    [InlineData("Protokoll vom 03.05.2023", "Protokoll vom 03.05.2023")]
    [InlineData("Planungstreffen", "Planungstreffen")]
    [InlineData("Protokoll der 8. ordentlichen Sitzung", "8. ordentliche Sitzung")]
    [InlineData("Niederschrift (öffentlich) über die 7. Sitzung des Beirats", "7. Sitzung des Beirats")]
    public void A_meeting_is_called_by_its_title_line_without_what_the_front_matter_says_elsewhere(string title, string expected) =>
        Assert.Equal(expected, ShortTitle.Of(new Meeting { Source = "", Slug = "", Title = title }));

    [Theory]
    [InlineData("Protokoll des Festausschusses vom 3.5.2023", "Festausschuss", "Festausschuss")]
    [InlineData("Protokoll des Beirates Kultur vom 3.5.2023", "Beirat", "Beirat Kultur")]
    [InlineData("Protokoll über die Sitzung des Beirats vom 3.5.2023", "Beirat", "Sitzung des Beirats")]
    [InlineData("Protokoll des Beiratsvorsitzes vom 3.5.2023", "Beirat", "Beiratsvorsitzes")]
    public void A_meeting_is_called_by_its_committee_and_not_by_the_genitive(string title, string committee, string expected) =>
        Assert.Equal(expected, ShortTitle.Of(new Meeting { Source = "", Slug = "", Title = title, Committee = committee }));
}
