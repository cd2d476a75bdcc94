using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// What the browser learns with a term: under <c>names</c> what the archive knows by a name with this term, as kind, id, name and
/// further names; under <c>meetings</c> the meetings of a day, as slug and title.
/// </summary>
internal sealed class TermNotes(WordTerms terms)
{
    private const int FewNames = 3;

    private readonly SortedDictionary<int, (List<string[]> Names, List<string[]> Meetings)> notes = [];

    /// <summary>A name is noted with those of its terms that few names have, and of each spelling at least with the one that fewest have.</summary>
    public void Add(IReadOnlyCollection<IndexedName> names)
    {
        var sharing = names.SelectMany(n => n.Terms).CountBy(t => t).ToDictionary();
        foreach (var name in names)
        {
            string[] note = [name.Kind, name.Id, name.Name, .. name.OtherNames];
            foreach (var term in name.Spellings.Select(s => s.MinBy(t => sharing[t])).Union(name.Terms.Where(t => sharing[t] <= FewNames)))
            {
                Of(term).Names.Add(note);
            }
        }
    }

    public void AddMeetings(MinutesArchive archive)
    {
        foreach (var meeting in archive.Meetings.Select(m => m.Meeting))
        {
            if (meeting.Date is { } date)
            {
                Of(terms.IdOf(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).Meetings.Add([meeting.Slug, meeting.Title]);
            }
        }
    }

    public Dictionary<int, string> ToJson() =>
        notes.ToDictionary(n => n.Key, n => Json(n.Value.Names, n.Value.Meetings));

    private static string Json(List<string[]> names, List<string[]> meetings) => Encoding.UTF8.GetString(JsonFile.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("names");
        names.ForEach(json.WriteStrings);
        json.WriteEndArray();
        if (meetings.Count > 0)
        {
            json.WriteStartArray("meetings");
            meetings.ForEach(json.WriteStrings);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }).Span);

    private (List<string[]> Names, List<string[]> Meetings) Of(int term)
    {
        if (!notes.TryGetValue(term, out var note))
        {
            notes[term] = note = ([], []);
        }

        return note;
    }
}
