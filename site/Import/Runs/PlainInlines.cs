using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Runs;

/// <summary>Text without styles as inline content; its line breaks are the author's.</summary>
internal static class PlainInlines
{
    public static ImmutableArray<Inline> Of(string text)
    {
        var content = new InlineBuilder();
        foreach (var line in text.Split('\n'))
        {
            content.Add(line);
            content.Break();
        }

        return content.Build();
    }
}
