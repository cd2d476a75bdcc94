using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>The words of a passage that are not struck out: <c>~~K. Blau~~</c> was taken off the list, <c>~~Beschluss: …~~</c> is none.</summary>
internal static class Undeleted
{
    /// <summary>Whether no word is left.</summary>
    public static bool IsNothing(Passage passage) => passage.HasMarkup && !TextOf(passage).Any(char.IsLetterOrDigit);

    public static string TextOf(Passage passage)
    {
        if (!passage.HasMarkup || !passage.Content.Any(inline => inline is Emphasis { Kind: EmphasisKind.Deleted }))
        {
            return passage.Text;
        }

        var text = new StringBuilder();
        foreach (var inline in passage.Content)
        {
            text.Append(inline is Emphasis { Kind: EmphasisKind.Deleted } ? "" : PlainText.Of(ImmutableArray.Create(inline)));
        }

        return text.ToString();
    }
}
