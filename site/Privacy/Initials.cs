using System.Text;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy;

/// <summary>The first letters of a name: <c>F. R.</c> of <c>Dr. Falk Rüsterberg</c>, <c>A.-L. T.</c> of <c>Anna-Lena Thiele</c>.</summary>
internal static class Initials
{
    private const WordRole NoName = WordRole.Salutation | WordRole.Title | WordRole.Office | WordRole.Particle;

    public static string Of(string name)
    {
        var initials = new StringBuilder();
        foreach (var word in name.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.', '(', ')', '"', '„', '“');
            if (bare.Length == 0 || (NameWords.RoleOf(bare) & NoName) != WordRole.None)
            {
                continue;
            }

            initials.Append(initials.Length > 0 ? " " : "").AppendJoin('-', bare.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => First(part) + "."));
        }

        return initials.ToString();
    }

    private static string First(string word) => word.EnumerateRunes().First().ToString().ToUpperInvariant();
}
