using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search;

/// <summary>The words of a meeting's titles and passages in reading order. The one place where search reads text.</summary>
internal sealed class MeetingWords
{
    private readonly int[] wordIds;
    private readonly int[] wordPlaces;
    private readonly int[] passageEnds;

    private MeetingWords(int[] ids, int[] places, int[] ends)
    {
        wordIds = ids;
        wordPlaces = places;
        passageEnds = ends;
    }

    /// <summary>All words of all passages: <see cref="Word.Id"/>.</summary>
    public ReadOnlySpan<int> Ids => wordIds;

    /// <summary>What names the meeting: its title, committee and place.</summary>
    public required int[] Name { get; init; }

    /// <summary>The day of the meeting and its year; empty when it has no date.</summary>
    public required int[] Date { get; init; }

    /// <summary>By agenda item.</summary>
    public required int[][] Titles { get; init; }

    /// <summary>What several words of a passage make together: <c>24. Oktober 2022</c> a date, <c>Integrations-Beirat</c> a compound.</summary>
    public required (int Passage, int Id)[] Combined { get; init; }

    public static MeetingWords Of(Meeting meeting, Lexicon lexicon)
    {
        var ids = new List<int>(1024);
        var places = new List<int>(1024);
        var combined = new List<(int Passage, int Id)>();
        var ends = new int[meeting.Passages.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            var text = meeting.Passages[i].Text;
            var before = default(Token);
            foreach (var token in new WordScanner(text))
            {
                var word = lexicon.Of(text.AsSpan(token.Start, token.Length));
                ids.Add(word.Id);
                places.Add((token.Start << 1) | (token.AfterHyphen ? 1 : 0));
                if (word.Month > 0 && SpelledDate.Read(word.Month, text.AsSpan(0, token.Start), text.AsSpan(token.End)) is { } spelled)
                {
                    combined.Add((i, lexicon.Of(spelled).Id));
                }

                if (token.AfterHyphen)
                {
                    combined.Add((i, lexicon.Of(string.Concat(text.AsSpan(before.Start, before.Length), text.AsSpan(token.Start, token.Length))).Id));
                }

                before = token;
            }

            ends[i] = ids.Count;
        }

        return new MeetingWords([.. ids], [.. places], ends)
        {
            Name = Read(NameOf(meeting), lexicon),
            Date = meeting.Date is { } date ? Read(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} {date.Year}"), lexicon) : [],
            Titles = [.. meeting.Items.Select(item => Read(item.Title, lexicon))],
            Combined = [.. combined],
        };
    }

    /// <summary>The ids of the words of a short text.</summary>
    public static int[] Read(string text, Lexicon lexicon)
    {
        var ids = new List<int>();
        foreach (var token in new WordScanner(text))
        {
            ids.Add(lexicon.Of(text.AsSpan(token.Start, token.Length)).Id);
        }

        return [.. ids];
    }

    /// <summary>The words of one passage.</summary>
    public ReadOnlySpan<int> Of(int passage) => wordIds.AsSpan(Start(passage)..passageEnds[passage]);

    /// <summary>Where a word of a passage begins, as an offset in its text.</summary>
    public int StartOf(int passage, int word) => wordPlaces[Start(passage) + word] >> 1;

    /// <summary>Whether a single hyphen joins a word of a passage to the one before.</summary>
    public bool IsAfterHyphen(int passage, int word) => (wordPlaces[Start(passage) + word] & 1) != 0;

    private int Start(int passage) => passage == 0 ? 0 : passageEnds[passage - 1];

    private static string NameOf(Meeting meeting) =>
        string.Join('\n', meeting.Title, meeting.Committee, meeting.Location);
}
