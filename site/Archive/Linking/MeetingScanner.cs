using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Reads every passage of a meeting once for names, organizations and topics.</summary>
internal sealed class MeetingScanner(PeopleIndex people, TermIndex organizations, TermIndex topics, Lexicon lexicon)
{
    private readonly NameScanner names = new(people, lexicon);

    public ScannedMeeting Scan(Meeting meeting) =>
        new(meeting, [.. meeting.Passages.Select(Scan)], [.. meeting.Attendance.All.Select(Attendee)]);

    private ScannedPassage Scan(Passage passage)
    {
        var text = passage.Text;
        var (tokens, words) = Words(text);
        var found = organizations.Scan(text, tokens, words);
        var named = names.Scan(passage.Index, text, tokens).ConvertAll(name => name with { Organization = InParentheses(text, name.End, found) });
        return new ScannedPassage(named, found, topics.Scan(text, tokens, words), PassageMarks.Of(passage));
    }

    private FoundName? Attendee(Attendee attendee)
    {
        if (PersonName.Read(attendee.Name) is not { } name)
        {
            return null;
        }

        string? organization = null;
        if (attendee.Note is { } note)
        {
            var (tokens, words) = Words(note);
            organization = organizations.Scan(note, tokens, words).Select(o => o.Subject.Slug).FirstOrDefault();
        }

        return new FoundName(-1, 0, attendee.Name.Length, name.Form(Gender.Unknown), organization);
    }

    private (List<Token> Tokens, List<Word> Words) Words(string text)
    {
        var tokens = new List<Token>();
        var words = new List<Word>();
        foreach (var token in new WordScanner(text))
        {
            tokens.Add(token);
            words.Add(lexicon.Of(text.AsSpan(token.Start, token.Length)));
        }

        return (tokens, words);
    }

    /// <summary><c>M. Steckel (Opferberatung Dessau)</c>.</summary>
    private static string? InParentheses(string text, int end, List<FoundTerm> organizations)
    {
        if (end + 2 >= text.Length || text[end] != ' ' || text[end + 1] != '(')
        {
            return null;
        }

        var close = text.AsSpan(end, Math.Min(100, text.Length - end)).IndexOf(')');
        foreach (var organization in organizations)
        {
            if (organization.Start >= end + 2)
            {
                return close > 0 && organization.End <= end + close ? organization.Subject.Slug : null;
            }
        }

        return null;
    }
}
