using System.Runtime.InteropServices;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Decides which of the stretches found in one passage become links: those set by hand first, of overlapping ones the longest, none inside a
/// link that is there already. Each thread has one of its own; it is filled for a passage and then asked.
/// </summary>
internal sealed class PassageLinker(SubjectTable subjects)
{
    private const int NoSubject = -1;

    private readonly List<Stretch> stretches = [];
    private readonly List<Stretch> chosen = [];
    private readonly List<int> named = [];
    private int byHand;

    /// <summary>Numbers of the subjects that the passage names: what has a link, and organizations and topics inside a longer name.</summary>
    public IReadOnlyList<int> Named => named;

    public void Begin()
    {
        stretches.Clear();
        byHand = 0;
    }

    public void Add(int start, int length, int subject) => stretches.Add(new Stretch(start, length, subject, null, stretches.Count));

    /// <summary>Another meeting, or an item or attachment of this one.</summary>
    public void AddPlace(int start, int length, string url) => stretches.Add(new Stretch(start, length, NoSubject, url, stretches.Count));

    /// <summary>Those set by hand are added first, in the order of the text.</summary>
    public void AddByHand(int start, int length, int subject)
    {
        Add(start, length, subject);
        byHand = stretches.Count;
    }

    public void AddPlaceByHand(int start, int length, string url)
    {
        AddPlace(start, length, url);
        byHand = stretches.Count;
    }

    /// <summary>Whether a link that was set by hand holds some of this.</summary>
    public bool IsSetByHand(int start, int end)
    {
        var set = CollectionsMarshal.AsSpan(stretches)[..byHand];
        var next = Ascending.FirstFrom(set, end, s => s.Start);
        return next > 0 && start < set[next - 1].End;
    }

    /// <param name="mentions">Receives the links, by start, without overlaps.</param>
    public void Choose(PassageMarks? marks, List<Mention> mentions)
    {
        named.Clear();
        if (stretches.Count == 0)
        {
            return;
        }

        ChooseLongest();
        foreach (var stretch in chosen)
        {
            Name(stretch.Subject);
        }

        foreach (var stretch in stretches)
        {
            if (stretch.Subject != NoSubject && !subjects.IsPerson(stretch.Subject))
            {
                Name(stretch.Subject);
            }
        }

        foreach (var stretch in chosen)
        {
            if (marks is null || !marks.Covers(stretch.Start, stretch.End))
            {
                var target = stretch.Subject == NoSubject ? null : subjects[stretch.Subject];
                mentions.Add(new Mention(stretch.Start, stretch.Length, target?.Url ?? stretch.Url ?? "", target));
            }
        }
    }

    /// <summary>One pass by start; of two that overlap the link set by hand stays, else the longer, else the one found first.</summary>
    private void ChooseLongest()
    {
        chosen.Clear();
        stretches.Sort(Stretch.Compare);
        foreach (var stretch in stretches)
        {
            if (chosen.Count == 0 || chosen[^1].End <= stretch.Start)
            {
                chosen.Add(stretch);
            }
            else if (chosen[^1].Place >= byHand && (stretch.Place < byHand || stretch.Length > chosen[^1].Length))
            {
                chosen[^1] = stretch;
            }
        }
    }

    private void Name(int subject)
    {
        if (subject != NoSubject && !named.Contains(subject))
        {
            named.Add(subject);
        }
    }

    /// <param name="Place">How many were found before: of two at one place the one found first stays.</param>
    private readonly record struct Stretch(int Start, int Length, int Subject, string? Url, int Place)
    {
        public int End => Start + Length;

        public static int Compare(Stretch one, Stretch other) =>
            one.Start != other.Start ? one.Start.CompareTo(other.Start)
            : one.Length != other.Length ? other.Length.CompareTo(one.Length)
            : one.Place.CompareTo(other.Place);
    }
}
