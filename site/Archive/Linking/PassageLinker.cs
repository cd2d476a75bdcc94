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

    /// <summary>Numbers of the subjects that the passage names: what has a link, and organizations and topics inside a longer name.</summary>
    public IReadOnlyList<int> Named => named;

    public void Begin() => stretches.Clear();

    public void Add(int start, int length, int subject) => stretches.Add(new Stretch(start, length, subject, null, IsByHand: false));

    public void AddByHand(int start, int length, int subject) => stretches.Add(new Stretch(start, length, subject, null, IsByHand: true));

    public void AddPlaceByHand(int start, int length, string url) => stretches.Add(new Stretch(start, length, NoSubject, url, IsByHand: true));

    /// <summary>Whether a link that was added so far as set by hand holds some of this.</summary>
    public bool IsSetByHand(int start, int end) => stretches.Exists(s => s.IsByHand && s.Start < end && start < s.End);

    /// <summary>Another meeting, or an item or attachment of this one.</summary>
    public void AddPlace(int start, int length, string url) => stretches.Add(new Stretch(start, length, NoSubject, url, IsByHand: false));

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
        SortByStart();
        foreach (var stretch in stretches)
        {
            if (chosen.Count == 0 || chosen[^1].End <= stretch.Start)
            {
                chosen.Add(stretch);
            }
            else if (!chosen[^1].IsByHand && (stretch.IsByHand || stretch.Length > chosen[^1].Length))
            {
                chosen[^1] = stretch;
            }
        }
    }

    /// <summary>Stable, since of two at one place the one found first stays; the lists are short and nearly in order.</summary>
    private void SortByStart()
    {
        var span = CollectionsMarshal.AsSpan(stretches);
        for (var i = 1; i < span.Length; i++)
        {
            var moved = span[i];
            var place = i;
            while (place > 0 && moved.IsBefore(span[place - 1]))
            {
                span[place] = span[place - 1];
                place--;
            }

            span[place] = moved;
        }
    }

    private void Name(int subject)
    {
        if (subject != NoSubject && !named.Contains(subject))
        {
            named.Add(subject);
        }
    }

    private readonly record struct Stretch(int Start, int Length, int Subject, string? Url, bool IsByHand)
    {
        public int End => Start + Length;

        public bool IsBefore(Stretch other) => Start < other.Start || (Start == other.Start && Length > other.Length);
    }
}
