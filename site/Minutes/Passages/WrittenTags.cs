using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>Tags of HTML that stand in a text as it was written: <c>&lt;br&gt;</c>, <c>&lt;/u&gt;</c>.</summary>
internal static partial class WrittenTags
{
    [GeneratedRegex("</?[a-z][^<>]{0,100}>", Matching.AnyCase)]
    public static partial Regex Any();
}
