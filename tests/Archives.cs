using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Tests;

/// <summary>Small archives built by hand, for tests of what is made from an archive.</summary>
internal static class Archives
{
    public static MinutesArchive Of(params Meeting[] meetings)
    {
        var lexicon = new Lexicon();
        return new MinutesArchive
        {
            Settings = new SiteSettings { Title = "Runder Tisch", BaseUrl = "https://rt.example" },
            Meetings = [.. meetings.Select((meeting, index) => Linked(index, meeting, lexicon))],
            Committees = [],
            People = [],
            Organizations = [],
            Topics = [],
            Pages = [],
            Today = new DateOnly(2022, 11, 1),
            FileUrls = FrozenDictionary<string, string>.Empty,
            Lexicon = lexicon,
        };
    }

    /// <param name="date">As <c>2022-10-24</c>, or null.</param>
    /// <param name="texts">A text beginning with '#' is the heading of an agenda item: <c># 3 Finanzen</c>; any other a paragraph.</param>
    public static Meeting Meeting(string? date, string committee, params string[] texts)
    {
        var passages = texts.Select(Passage).ToImmutableArray();
        return new Meeting
        {
            Source = $"protokolle/{date}-{committee}.md",
            Slug = $"{date ?? "ohne-datum"}-{committee.ToLowerInvariant()}",
            Title = $"Sitzung {committee}",
            Committee = committee,
            Date = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture),
            Passages = passages,
            Items = [.. passages.Where(p => p.Kind == PassageKind.Heading).Select(Item)],
        };
    }

    public static SubjectRecord<T> Record<T>(T subject, params Appearance[] appearances)
        where T : Subject =>
        new() { Subject = subject, Appearances = [.. appearances] };

    private static LinkedMeeting Linked(int index, Meeting meeting, Lexicon lexicon) => new()
    {
        Index = index,
        Meeting = meeting,
        Mentions = new ByPassage<Mention>([], new int[meeting.Passages.Length]),
        Named = new ByPassage<Subject>([], new int[meeting.Passages.Length]),
        Words = WordsOf(meeting, lexicon),
        Statements = [],
        Attendees = [.. meeting.Attendance.All.Select(_ => (Person?)null)],
        TaskPeople = [.. meeting.Tasks.Select(_ => ImmutableArray<Person>.Empty)],
        People = [],
        Organizations = [],
        Topics = [],
        RefersTo = [],
    };

    private static PassageWords WordsOf(Meeting meeting, Lexicon lexicon)
    {
        var ids = new List<int>();
        var places = new List<int>();
        var ends = new int[meeting.Passages.Length];
        foreach (var passage in meeting.Passages)
        {
            foreach (var token in new WordScanner(passage.Text))
            {
                ids.Add(lexicon.Of(passage.Text.AsSpan(token.Start, token.Length)).Id);
                places.Add(PassageWords.Place(token));
            }

            ends[passage.Index] = ids.Count;
        }

        return new PassageWords([.. ids], [.. places], ends);
    }

    private static Passage Passage(string text, int index) => text.StartsWith('#')
        ? new Passage { Kind = PassageKind.Heading, Content = [new Text(text[2..])], Index = index, Anchor = $"top-{text.Split(' ')[1]}" }
        : new Passage { Kind = PassageKind.Paragraph, Content = [new Text(text)], Index = index, Anchor = $"p{index}" };

    private static AgendaItem Item(Passage heading, int index)
    {
        var number = heading.Text.Split(' ')[0];
        return new AgendaItem(index, number, heading.Text[(number.Length + 1)..], heading.Anchor, 0, heading, []);
    }
}
