using System.Text;
using System.Xml.Linq;
using Protokollarchiv.Archive;
using Protokollarchiv.OpenData;

namespace Protokollarchiv.Tests.OpenData;

public sealed class OpenSearchFileTests
{
    [Fact]
    public void It_leads_to_the_search_page()
    {
        var description = Description(new SiteSettings { BaseUrl = "https://rt.example", Title = "Runder Tisch" });

        var url = description.Elements().Single(e => e.Name.LocalName == "Url");
        Assert.Equal("https://rt.example/suche/?q={searchTerms}", url.Attribute("template")?.Value);
        Assert.Equal("Suche in: Runder Tisch", description.Elements().Single(e => e.Name.LocalName == "Description").Value);
    }

    [Fact]
    public void Names_keep_to_the_lengths_of_the_format_without_halving_a_character()
    {
        var description = Description(new SiteSettings { Title = "Runder Tisch 🧑‍🤝‍🧑 der Migrant*innen in Sachsen-Anhalt und anderswo" });

        Assert.Equal("Runder Tisch", description.Elements().Single(e => e.Name.LocalName == "ShortName").Value);
        Assert.Equal(
            "Runder Tisch 🧑‍🤝‍🧑 der Migrant*innen in Sachs",
            description.Elements().Single(e => e.Name.LocalName == "LongName").Value);
    }

    private static XElement Description(SiteSettings settings) =>
        XDocument.Parse(Encoding.UTF8.GetString(OpenSearchFile.Of(settings).Content.Span)).Root!;
}
