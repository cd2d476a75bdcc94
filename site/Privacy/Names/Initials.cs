using System.Text;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>The first letters of a name: <c>F. R.</c> of <c>Dr. Falk Rüsterberg</c>, <c>A.-L. T.</c> of <c>Anna-Lena Thiele</c>.</summary>
internal static class Initials
{
    private const WordRole NoName = WordRole.Salutation | WordRole.Title | WordRole.Particle;

    public static string Of(string name)
    {
        var initials = new StringBuilder();
        var words = Degrees.Without(name).Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (index, word) in words.Index())
        {
            // An office at the end is a family name.
            var bare = word.Trim('.', '(', ')', '"', '„', '“');
            if (bare.Length == 0 || (index > 0 && NameWords.IsGeneration(bare)) || (NameWords.RoleOf(bare) & (index < words.Length - 1 ? NoName | WordRole.Office : NoName)) != WordRole.None)
            {
                continue;
            }

            initials.Append(initials.Length > 0 ? " " : "").AppendJoin('-', bare.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => First(part) + "."));
        }

        return initials.ToString();
    }

    private static string First(string word) => word.EnumerateRunes().First().ToString().ToUpperInvariant();
}
