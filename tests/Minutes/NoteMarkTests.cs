using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes;

/// <summary>Notes below the text, with the links between them and what refers to them: <c>{[1] → 2}</c> is one to the passage with the index 2.</summary>
public sealed class NoteMarkTests
{
    [Theory]
    [InlineData("Der Ofen zieht [^1], sagt Ulf.\n\nTee.\n\n[^1]: Seit Mai.", "Der Ofen zieht {[1] → 2}, sagt Ulf. | Tee. | {[1] → 0}: Seit Mai.")]
    [InlineData("Ofen[1] und Dach[2].\n\n[1] Alt.\n[2] Neu.", "Ofen{[1] → 1} und Dach{[2] → 1}. | {[1] → 0} Alt.\n{[2] → 0} Neu.")]
    [InlineData("- Ofen [1]\n- Herd [1]\n- [1]: Alt.", "Ofen {[1] → 2} | Herd {[1] → 2} | {[1] → 0}: Alt.")]
    [InlineData("## 3. Ofen [^2]\n\n[^2]: https://ofen.example", "3. Ofen {[2] → 1} | {[2] → 0}: https://ofen.example")]
    public void The_number_leads_to_the_note_and_back(string minutes, string expected) => Assert.Equal(expected, Linked(minutes));

    [Theory]
    [InlineData("[1] Ofen\n\n[2] Herd, siehe [1]")]
    [InlineData("Ofen [1]\n\n[1] Alt.\n\nHerd [1]\n\n[1] Neu.")]
    [InlineData("Setze wifi[1].name [2022]\n\n[1] Alt.\n\n[2022] Neu.")]
    [InlineData("Ofen [^alt]\n\n[^alt]: Seit Mai.")]
    [InlineData("Ofen [1] und\n[1] Herd")]
    public void What_is_no_note_for_sure_stays_text(string minutes) => Assert.Equal(minutes.Replace("\n\n", " | ", StringComparison.Ordinal), Linked(minutes));

    private static string Linked(string minutes)
    {
        var meeting = SmallArchive.Meeting(minutes);
        return string.Join(" | ", meeting.Meeting.Passages.Select(passage => meeting.Mentions[passage.Index].Reverse().Aggregate(passage.Text, WithLink)));

        string WithLink(string text, Mention link) =>
            $"{text[..link.Start]}{{{text.Substring(link.Start, link.Length)} → {meeting.Meeting.Passages.First(p => link.Url.EndsWith('#' + p.Anchor, StringComparison.Ordinal)).Index}}}{text[(link.Start + link.Length)..]}";
    }
}
