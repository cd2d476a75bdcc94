using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Resolutions: what a label such as <c>Beschluss:</c> introduces. The vote stands in its words, or in what follows it directly: a line
/// that is nothing but a vote, or a table of Ja, Nein, Enthaltung.
/// </summary>
internal sealed partial class FindResolutions : IModule<MeetingDraft, MeetingDraft>
{
    /// <summary>How many blocks behind a resolution may belong to its vote: numbers over three lines, or one table.</summary>
    private const int VoteBlocks = 3;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var resolutions = ImmutableArray.CreateBuilder<Resolution>();
        foreach (var (item, blocks) in ItemBlocks.Of(document.Meeting))
        {
            foreach (var run in ItemBlocks.Runs(blocks))
            {
                resolutions.AddRange(Find(item, run));
            }
        }

        return document with { Meeting = document.Meeting with { Resolutions = [.. resolutions.OrderBy(r => r.Passage)] } };
    }

    private static IEnumerable<Resolution> Find(int item, ImmutableArray<Block> run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] is not Passage passage || Label().Match(passage.Text) is not { Success: true } label)
            {
                continue;
            }

            var text = passage.Text[label.Length..].Trim();
            var next = i + 1;
            if (text.Length == 0 && next < run.Length && run[next] is Passage or ItemList or Quote)
            {
                text = string.Join(' ', TextOrder.Of([run[next]]).Select(p => p.Text.Trim()));
                next++;
            }

            if (text.Length > 0)
            {
                yield return new Resolution(item, passage.Index, text.Replace('\n', ' '), VoteText.Read(text) is { Yes: not null } own ? own : VoteBehind(run, next) ?? VoteText.Read(text));
            }
        }
    }

    private static Vote? VoteBehind(ImmutableArray<Block> run, int start)
    {
        var lines = new List<string>();
        foreach (var block in run.Skip(start).Take(VoteBlocks))
        {
            if (block is Table table)
            {
                return VoteTable.Read(table);
            }

            if (block is not Passage passage || !VoteLine().IsMatch(passage.Text))
            {
                break;
            }

            lines.Add(passage.Text);
        }

        return lines.Count == 0 ? null : VoteText.Read(string.Join('\n', lines));
    }

    [GeneratedRegex(
        @"^\s*(→\s*)?(Beschluss|Beschlüsse|Beschlossen|Umlaufbeschluss|Ergebnis|Ergebnis der (Diskussion|Abstimmung|Beratung)|Festlegung)(\s*(Nr\.?\s*)?[\w/.\-]*\d[\w/.\-]*)?\s*:\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*[-*(]?\s*(Abstimmung(sergebnis)?|Dafür|Dagegen|Enthaltung(en)?|Ja(-Stimmen)?|Nein(-Stimmen)?|Einstimmig|Angenommen|Abgelehnt|\d+\s+(Ja|Nein|Enthaltung|dafür|dagegen|Stimmen))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex VoteLine();
}
