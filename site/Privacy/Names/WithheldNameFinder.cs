using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Finds withheld names in the texts of one document: every form that linking knows, and besides what linking leaves alone because it is no
/// mention, but names the person all the same: in compounds, addresses, file names, hyphenated at the end of a line. For one thread.
/// </summary>
internal sealed class WithheldNameFinder
{
    private readonly WithheldNames names;
    private readonly bool isPath;
    private readonly WhoIsMeant who;
    private readonly TextWords words;
    private readonly NameScanner scanner;
    private readonly LooseNames loose;
    private readonly List<FoundName> found = [];
    private readonly List<WithheldStretch> stretches = [];

    /// <param name="isPath">Whether the texts are names of files.</param>
    public WithheldNameFinder(WithheldNames names, Attendance attendance, bool isPath = false)
    {
        this.isPath = isPath;
        this.names = names;
        who = new WhoIsMeant(names, attendance);
        words = new TextWords(names.Lexicon, names.Vocabulary);
        scanner = new NameScanner(words, names.Index) { Habits = who.Habits };
        loose = new LooseNames(names, who, words);
    }

    /// <summary>Who a name is that stands by itself: an entry of a list, a chair.</summary>
    public NameChoice OfName(string name) => who.OfName(name);

    /// <param name="open">Called with each stretch that may as well name somebody who is not withheld.</param>
    /// <returns>By start, without overlaps; the same list every time.</returns>
    public List<WithheldStretch> In(string text, Action<string> open)
    {
        stretches.Clear();
        if (!names.Keys.MayBeIn(text) && (who.Habits.IsPlain || !HoldsInitials(text)))
        {
            return stretches;
        }

        words.Read(text);
        words.JoinDoubleNames();
        found.Clear();
        scanner.Scan(-1, found, strangers: []);
        loose.Begin(isPath);
        foreach (var name in found)
        {
            loose.Cover(name);
            if (name.Seen.Form is { IsFull: true } full)
            {
                who.Name(full);
            }

            Add(name.Start, loose.EndWithGiven(name), who.Of(name.Seen.Form), open);
        }

        foreach (var (start, end, choice) in loose.Find())
        {
            Add(start, end, choice, open);
        }

        stretches.Sort((a, b) => a.Start.CompareTo(b.Start));
        RemoveOverlaps();
        Spare();
        return stretches;

        void Add(int start, int end, NameChoice choice, Action<string> report)
        {
            if (!choice.IsWithheld)
            {
                return;
            }

            stretches.Add(new WithheldStretch(start, end - start, choice.Person));
            if (choice.IsOpen)
            {
                report(text[start..end]);
            }
        }
    }

    /// <summary>What is left means somebody else, and the guard must let it pass.</summary>
    private void Spare()
    {
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (next < stretches.Count && stretches[next].End <= words.Tokens[i].Start)
            {
                next++;
            }

            var isWithheld = next < stretches.Count && stretches[next].Start < words.Tokens[i].End;
            if (!isWithheld && NameWord.Of(NameKey.Of(words.Written(i)), names.Keys) is { Rest: 0 } word)
            {
                names.Spare(word.Key);
                if (i > 0)
                {
                    names.Spare($"{NameKey.Of(words.Written(i - 1))} {word.Key}");
                }
            }
        }
    }

    /// <summary>Whether a word of capitals is one that the attendance list explains.</summary>
    private bool HoldsInitials(string text)
    {
        words.Read(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (who.Habits.Explain(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private void RemoveOverlaps()
    {
        var kept = 0;
        for (var i = 0; i < stretches.Count; i++)
        {
            var stretch = stretches[i];
            if (kept > 0 && stretches[kept - 1] is var left && left.End > stretch.Start)
            {
                stretches[kept - 1] = left with { Length = Math.Max(left.End, stretch.End) - left.Start };
            }
            else
            {
                stretches[kept++] = stretch;
            }
        }

        stretches.RemoveRange(kept, stretches.Count - kept);
    }
}

/// <summary>A stretch of a text that names someone who is withheld.</summary>
/// <param name="Person">Null where it may be one of several.</param>
internal readonly record struct WithheldStretch(int Start, int Length, WithheldPerson? Person)
{
    public int End => Start + Length;

    /// <summary>What stands there instead.</summary>
    public string Shown => Person?.Shown ?? WithheldNames.NotPublic;
}
