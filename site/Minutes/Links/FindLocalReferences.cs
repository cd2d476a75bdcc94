using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Links;

/// <summary>
/// References to the minutes' own items (<c>siehe TOP 3</c>), attachments (<c>siehe Anlage 2</c>, <c>[siehe Präsentation]</c>) and notes
/// (<see cref="NoteMarks"/>). Of items and attachments only what
/// exists once is linked, and only behind a word that points: <c>TOP 8</c> alone may be of another meeting, <c>TOP 8 der letzten Sitzung</c> is.
/// </summary>
internal sealed partial class FindLocalReferences : IModule<Meeting, Meeting>
{
    private const int LongestReference = 80;

    private static readonly SearchValues<string> Pointers = SearchValues.Create(["siehe ", " s. ", "(s. ", "vgl. ", "vergleiche "], StringComparison.OrdinalIgnoreCase);

    public Meeting Run(Meeting document, BuildContext context)
    {
        var found = ImmutableArray.CreateBuilder<LocalReference>();
        foreach (var passage in document.Passages)
        {
            if (passage.Text.AsSpan().ContainsAny(Pointers))
            {
                Find(document, passage, found);
            }
        }

        found.AddRange(NoteMarks.In(document));
        return found.Count == 0 ? document : document with { LocalReferences = [.. found.OrderBy(reference => reference.Passage)] };
    }

    private static void Find(Meeting meeting, Passage passage, ImmutableArray<LocalReference>.Builder found)
    {
        foreach (Match pointing in Pointing().Matches(passage.Text))
        {
            var start = pointing.Index + pointing.Length;
            var behind = passage.Text.Substring(start, Math.Min(LongestReference, passage.Text.Length - start));
            if (Item().Match(behind) is { Success: true } item && ItemOf(meeting, item.Groups["number"].Value) is { } named)
            {
                found.Add(new LocalReference(passage.Index, start, item.Length, $"{meeting.Url}#{named.Anchor}"));
            }
            else if (Attached().Match(behind) is { Success: true } attached && AttachmentOf(meeting, Joined(attached.Value)) is { } attachment)
            {
                found.Add(new LocalReference(passage.Index, start, attached.Length, attachment.Url));
            }
        }
    }

    private static AgendaItem? ItemOf(Meeting meeting, string number) =>
        meeting.Items.Where(item => item.Number == number).Take(2).ToList() is [var only] ? only : null;

    private static Attachment? AttachmentOf(Meeting meeting, string words) =>
        meeting.Attachments.Where(attachment => NamesIt(Joined(attachment.Title), words)).Take(2).ToList() is [var only] ? only : null;

    private static string Joined(string words) => Slug.Of(words).Replace("-", "", StringComparison.Ordinal);

    /// <summary><c>anlage1</c> is in <c>mv2022anlage1bericht</c>, and not in <c>anlage12</c>.</summary>
    private static bool NamesIt(string name, string words)
    {
        var at = name.IndexOf(words, StringComparison.Ordinal);
        var end = at + words.Length;
        return at >= 0 && !(char.IsAsciiDigit(words[^1]) && end < name.Length && char.IsAsciiDigit(name[end]));
    }

    [GeneratedRegex(@"\b(siehe|s\.|vgl\.|vergleiche)(\s+(auch|dazu|hierzu|oben|unten))?\s+", Matching.AnyCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^(TOP|Tagesordnungspunkt)[\s\u00A0]*(Nr\.\s*)?(?<number>[0-9]{1,2}(\.[0-9]{1,2})*)\b(?!\.\d)(?!\s+(der|des|vom|von|aus|im|in)\b)", Matching.AnyCase)]
    private static partial Regex Item();

    [GeneratedRegex(
        """
        ^(
              (Anhang|Anlage|Anl\.)\s+([A-Z]|[0-9]{1,2})\b
            | (Präsentation|Folien|Anhang|Anlage|Bericht|Finanzbericht|Kassenbericht|Teilnehmerliste|Anwesenheitsliste)\b
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Attached();
}
