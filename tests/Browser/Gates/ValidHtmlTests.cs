namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class ValidHtmlTests
{
    [Fact]
    public void Every_page_of_the_example_is_valid()
    {
        var pages = ServedExample.Site.Server.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();

        var found = pages.SelectMany(page => HtmlErrors.In(System.Text.Encoding.UTF8.GetString(page.Value)).Select(e => $"/{page.Key}: {e}")).ToList();

        Assert.True(pages.Count > 100);
        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
    }

    [Theory]
    [InlineData("<p>zu</p></p>", "1,")]
    [InlineData("<p id=\"a\">eins</p><p id=\"a\">zwei</p>", "id \"a\" stands twice")]
    [InlineData("<h1>eins</h1><h3>drei</h3>", "h3 follows h1")]
    [InlineData("<input name=\"q\">", "has no label")]
    [InlineData("<label for=\"b\">b</label>", "leads to no id \"b\"")]
    [InlineData("<a href=\"/\"><button>b</button></a>", "button within a")]
    [InlineData("<ul><p>c</p></ul>", "p within ul")]
    [InlineData("<dl><li>c</li></dl>", "li within dl")]
    [InlineData("<span><p>c</p></span>", "p within span")]
    [InlineData("<img src=\"/a.png\">", "has no alt")]
    [InlineData("<p style=\"color: red\">c</p>", "style")]
    public void What_is_not_valid_is_found(string html, string error)
    {
        var page = $"<!DOCTYPE html><html lang=\"de\"><head><title>t</title></head><body>{html}</body></html>";

        Assert.Contains(HtmlErrors.In(page), e => e.Contains(error, StringComparison.Ordinal));
    }
}
