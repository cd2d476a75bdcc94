namespace Protokollarchiv.Tests.Sources;

/// <summary>What the front matter says is put where Liquid names it.</summary>
public sealed class LiquidTests
{
    [Fact]
    public void A_value_is_put_in_where_it_is_named()
    {
        Assert.Equal("Die Leitung hat K. Blau, im Saal.", Text("leitung: K. Blau\nort: Saal", "Die Leitung hat {{ page.leitung }}, im {{ page.ort | escape }}."));
    }

    [Fact]
    public void No_text_grows_without_bound_by_naming_one_often()
    {
        var value = new string('x', 1000);
        var named = string.Join(' ', Enumerable.Repeat("{{ page.ort }}", 500));

        var text = Text($"ort: {value}", named);

        Assert.InRange(text.Length, named.Length, 2 * named.Length);
        Assert.StartsWith($"{value} {value}", text, StringComparison.Ordinal);
        Assert.EndsWith("{{ page.ort }} {{ page.ort }}", text, StringComparison.Ordinal);
    }

    private static string Text(string frontMatter, string text) => SmallArchive.Meeting($"---\n{frontMatter}\n---\n# Haus\n\n{text}\n").Meeting.Passages[^1].Text;
}
