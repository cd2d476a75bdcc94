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
            runs.Add(new TextRun(SymbolSigns.Plain(text), style, url));
        }
    }

    public void Break() => runs.Add(new TextRun(TextRun.Break, TextStyle.Plain, null));

    /// <param name="without">A style that goes without saying: bold in a heading.</param>
    public ImmutableArray<Inline> Build(TextStyle without = TextStyle.Plain)
    {
        return InlineNesting.Of(TidyRuns.Of(runs.Select(r => r with { Style = r.Style & ~without })));
    }
}
