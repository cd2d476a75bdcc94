using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Links;

/// <summary>
/// References to the minutes' own items (<c>siehe TOP 3</c>) and attachments (<c>siehe Anlage 2</c>, <c>[siehe Präsentation]</c>). Only what
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

        return found.Count == 0 ? document : document with { LocalReferences = found.ToImmutable() };
    }

    private static void Find(Meeting meeting, Passage passage, ImmutableArray<LocalReference>.Builder found)
    {
        var text = passage.Text;
        foreach (var match in Pointing().EnumerateMatches(text))
        {
            var start = match.Index + match.Length;
            var behind = text.AsSpan(start, Math.Min(LongestReference, text.Length - start));
            if (ItemReference(meeting, behind, out var length) is { } item)
            {
                found.Add(new LocalReference(passage.Index, start, length, $"{meeting.Url}#{item.Anchor}"));
            }
            else if (AttachmentReference(meeting, behind, out length) is { } attachment)
            {
                found.Add(new LocalReference(passage.Index, start, length, attachment.Url));
            }
        }
    }

    private static AgendaItem? ItemReference(Meeting meeting, ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        foreach (var match in Item().EnumerateMatches(text))
        {
            length = match.Length;
            var number = text[text[..length].IndexOfAnyInRange('0', '9')..length].ToString();
            AgendaItem? found = null;
            foreach (var item in meeting.Items)
            {
                if (item.Number == number)
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = item;
                }
            }

            return found;
        }

        return null;
    }

    private static Attachment? AttachmentReference(Meeting meeting, ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        foreach (var match in Attached().EnumerateMatches(text))
        {
            length = match.Length;
            var words = Slug.Of(text[..length]).Replace("-", "", StringComparison.Ordinal);
            Attachment? found = null;
            foreach (var attachment in meeting.Attachments)
            {
                if (("-" + Slug.Of(attachment.Title)).Replace("-", "", StringComparison.Ordinal) is var name && NamesIt(name, words))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = attachment;
                }
            }

            return found;
        }

        return null;
    }

    /// <summary><c>anlage1</c> is in <c>mv2022anlage1bericht</c>, and not in <c>anlage12</c>.</summary>
    private static bool NamesIt(string name, string words)
    {
        var at = name.IndexOf(words, StringComparison.Ordinal);
        var end = at + words.Length;
        return at >= 0 && !(char.IsAsciiDigit(words[^1]) && end < name.Length && char.IsAsciiDigit(name[end]));
    }

    [GeneratedRegex(@"\b(siehe|s\.|vgl\.|vergleiche)(\s+(auch|dazu|hierzu|oben|unten))?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^(TOP|Tagesordnungspunkt)[\s\u00A0]*(Nr\.\s*)?[0-9]{1,2}(\.[0-9]{1,2})*\b(?!\.\d)(?!\s+(der|des|vom|von|aus|im|in)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"^((Anhang|Anlage|Anl\.)\s+([A-Z]|[0-9]{1,2})\b|(Präsentation|Folien|Anhang|Anlage|Bericht|Finanzbericht|Kassenbericht|Teilnehmerliste|Anwesenheitsliste)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Attached();
}
