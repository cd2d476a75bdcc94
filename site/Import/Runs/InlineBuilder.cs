using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Runs;

/// <summary>
/// Makes inline content of a document's runs, tidied so that Markdown can say it: white space as single spaces and outside of styles,
/// like runs joined, nothing invisible, line breaks only between words.
/// </summary>
internal sealed class InlineBuilder
{
    private readonly List<TextRun> runs = [];

    /// <summary>Whether nothing but white space was added.</summary>
    public bool IsBlank => runs.All(r => string.IsNullOrWhiteSpace(r.Text));

    /// <summary>Whether every word is bold.</summary>
    public bool IsBold => !IsBlank && runs.All(r => r.Has(TextStyle.Strong) || string.IsNullOrWhiteSpace(r.Text));

    public void Add(string text, TextStyle style = TextStyle.Plain, string? url = null)
    {
        if (text.Length > 0)
        {
            var shown = (style & TextStyle.Raised) != TextStyle.Plain ? RaisedDigits.Of(text) : SymbolSigns.Plain(text);
            runs.Add(new TextRun(shown == TextRun.Break ? " " : shown, style & ~TextStyle.Raised, url));
        }
    }

    public void Break() => runs.Add(new TextRun(TextRun.Break, TextStyle.Plain, null));

    /// <summary>Text without styles; its line breaks are the author's.</summary>
    public static ImmutableArray<Inline> OfPlain(string text)
    {
        var content = new InlineBuilder();
        foreach (var line in text.Split('\n'))
        {
            content.Add(line);
            content.Break();
        }

        return content.Build();
    }

    public ImmutableArray<Inline> Build() => InlineNesting.Of(TidyRuns.Of(runs));
}
