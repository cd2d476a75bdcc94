using System.Globalization;

namespace Protokollarchiv.Language;

/// <summary>Gives each of several things an address of its own: the second <c>vorstand</c> gets <c>vorstand-2</c>, the third <c>vorstand-3</c>.</summary>
/// <param name="taken">What nobody is to get.</param>
internal sealed class FreeSlugs(params IEnumerable<string> taken)
{
    private readonly HashSet<string> given = new(taken, StringComparer.Ordinal);

    /// <param name="nameless">For what has no letter that a slug could be made of.</param>
    /// <param name="ending">What stands behind the number: <c>.pdf</c>.</param>
    public string Take(string slug, string nameless = "ohne-namen", string ending = "")
    {
        slug = slug.Length == 0 ? nameless : slug;
        var free = slug + ending;
        for (var count = 2; !given.Add(free); count++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{slug}-{count}{ending}");
        }

        return free;
    }
}
