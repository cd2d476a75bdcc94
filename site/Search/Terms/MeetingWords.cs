using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Search.Attached;

namespace Protokollarchiv.Search.Terms;

/// <summary>The words of a meeting's titles and passages in reading order, and of its attachments.</summary>
internal sealed class MeetingWords
{
    /// <summary>The words of its passages, each for itself, and behind them those of the paragraphs of its attachments.</summary>
    public required PassageWords Passages { get; init; }

    /// <summary>What names the meeting: its title, committee and place.</summary>
    public required int[] Name { get; init; }

    /// <summary>The day of the meeting and its year; empty when it has no date.</summary>
    public required int[] Date { get; init; }

    /// <summary>The names of those who were there or excused themselves, as the page of the meeting shows them.</summary>
    public required int[] Attendees { get; init; }

    /// <summary>By agenda item.</summary>
    public required int[][] Titles { get; init; }

    /// <summary>
    /// By stretch of an attachment: the words of its file's name for the first, none for others, or a budget of a hundred pages would
    /// answer each question for "budget" a hundred times.
    /// </summary>
    public required int[][] AttachedTitles { get; init; }

    /// <summary>What several words of a passage make together: <c>24. Oktober 2022</c> a date, <c>Integrations-Beirat</c> a compound.</summary>
    public required (int Passage, int Id)[] Combined { get; init; }

    /// <param name="words">Those of the lexicon, by id.</param>
    public static MeetingWords Of(SearchedMeeting searched, Word[] words, Lexicon lexicon)
    {
        var meeting = searched.Linked.Meeting;
        return new MeetingWords
        {
            Passages = searched.Words,
            Name = Read(NameOf(meeting), lexicon),
            Date = meeting.Date is { } date ? Read(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} {date.Year}"), lexicon) : [],
            Attendees = Read(string.Join('\n', meeting.Attendance.All.Select(a => a.Name)), lexicon),
            Titles = [.. meeting.Items.Select(item => Read(item.Title, lexicon))],
            AttachedTitles = [.. searched.Attached.Select(text => text.IsFirst ? Read(text.Attachment.Title, lexicon) : [])],
            Combined = [.. Combinations(searched, words, lexicon)],
        };
    }

    /// <summary>The words of a document's title; for a preamble what names the meeting.</summary>
    public int[] TitleOf(SearchDocument document) => document.IsPreamble ? Name : document.Attached < 0 ? Titles[document.Item] : AttachedTitles[document.Attached];

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

    private static List<(int Passage, int Id)> Combinations(SearchedMeeting searched, Word[] words, Lexicon lexicon)
    {
        var found = new List<(int Passage, int Id)>();
        for (var passage = 0; passage < searched.Count; passage++)
        {
            var text = searched.TextOf(passage).AsSpan();
            var ids = searched.Words.Of(passage);
            for (var i = 0; i < ids.Length; i++)
            {
                var word = words[ids[i]];
                if (word.Month > 0)
                {
                    var start = searched.Words.StartOf(passage, i);
                    if (SpelledDate.Read(word.Month, text[..start], text[(start + word.Written.Length)..]) is { } spelled)
                    {
                        found.Add((passage, lexicon.Of(spelled).Id));
                    }
                }

                if (i > 0 && searched.Words.IsAfterHyphen(passage, i))
                {
                    found.Add((passage, lexicon.Of(words[ids[i - 1]].Written + word.Written).Id));
                }
            }
        }

        return found;
    }

    private static string NameOf(Meeting meeting) =>
        string.Join('\n', meeting.Title, meeting.Committee, meeting.Location);
}
