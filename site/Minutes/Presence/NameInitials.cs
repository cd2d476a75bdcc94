using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Tells letters behind a name that are the person's (<c>Rolf Sternal (RS)</c>) from those of who sent somebody (<c>Rolf Sternal (KV)</c>).</summary>
internal static class NameInitials
{
    /// <summary>
    /// Whether letters are those of a name, in whatever order it has its parts and however they are typed (<c>Özlem Kaya</c> is OK, ÖK or OEK), or
    /// end with that of the family name, as a nickname's do: <c>Robert Stern</c> may be BS. Of a nickname alone they may be any.
    /// </summary>
    public static bool MayBeOf(string letters, string name)
    {
        var (few, written) = (Short(Folding.Of(letters)), Folding.Of(name));
        return AreIn(few, Short(written)) || AreIn(few, Long(written));
    }

    private static bool AreIn(string letters, string name)
    {
        var parts = name.Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        var first = string.Concat(parts.Select(part => part[..1]));
        return parts.Length < 2
            || (first + first).Contains(letters, StringComparison.Ordinal)
            || first.IndexOf(letters[^1], 1) > 0
            || parts.Index().Any(part => part.Item[0] == letters[0] && FollowIn(letters.AsSpan(1), string.Concat([part.Item[1..], .. parts[(part.Index + 1)..]])));
    }

    private static bool FollowIn(ReadOnlySpan<char> letters, ReadOnlySpan<char> text)
    {
        foreach (var letter in letters)
        {
            var at = text.IndexOf(letter);
            if (at < 0)
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        return true;
    }

    private static string Short(string folded) => folded.Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');

    private static string Long(string folded) =>
        folded.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal);
}
