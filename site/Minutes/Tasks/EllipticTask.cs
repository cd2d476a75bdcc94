using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>
/// A task that says who does it and not what, since that stands above: <c>K. Blau kümmert sich</c>, <c>Rolf antwortet</c>, <c>→ Mara</c>. In a
/// list of tasks it needs those words.
/// </summary>
internal static partial class EllipticTask
{
    /// <summary>Of longer words above, the last sentence is enough; a longer one tells too much.</summary>
    private const int LongestSubject = 160;

    public static bool Is(ReadOnlySpan<char> sentence, MeetingPeople people)
    {
        var bare = sentence.TrimStart(" →->=");
        return !people.Leading(bare, out var length).IsEmpty && SaysNoMore().IsMatch(bare[length..]);
    }

    /// <param name="above">What the sentence is on, if anything is.</param>
    public static string Completed(string sentence, string? above)
    {
        var subject = (above ?? "").AsSpan().Trim();
        if (subject is [.., ':'] && !subject.Contains(' '))
        {
            return sentence;
        }

        if (subject.Length > LongestSubject)
        {
            subject = subject[Sentences.LastOf(subject)].Trim();
        }

        subject = subject.TrimEnd(" .:;→->=");
        return subject.Length is 0 or > LongestSubject ? sentence : $"{subject} – {sentence.AsSpan().TrimStart(" →->=")}";
    }

    [GeneratedRegex(
        """
        ^\s*(
            (
                  kümmer(t|n)\s+sich|mach(t|en)|übern(immt|ehmen)|antworte(t|n)|schreib(t|en)|frag(t|en)|hak(t|en)|ruf(t|en)|schick(t|en)
                | klär(t|en)|prüf(t|en)|erledig(t|en)
            )(
                \s+(
                      das|dies|es|ihn|ihm|ihr|ihnen|dr?um|darum|dazu|da|dann|noch(mals?)?|mal|auch|bitte|gern(e)?|zurück|nach|an|ab|heute
                    | morgen|zusammen|gemeinsam|(die|eine)?\s*(E-?)?Mail
                )
            )*
        )?\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex SaysNoMore();
}
