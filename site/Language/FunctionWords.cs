using System.Collections.Frozen;

namespace Protokollarchiv.Language;

/// <summary>Words that carry a sentence and say nothing about its subject. A query goes by them only when it has no others.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Folded = FrozenSet.Create(
        StringComparer.Ordinal,
        (
            "aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bis bitte da dabei dafür damit dann daran "
            + "darauf darin darüber das dass davon dazu dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch "
            + "ein eine einem einen einer eines er es etwa etwas für fürs gab gegen gibt haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre "
            + "ihrem ihren ihrer im in ins ist ja je jede jedem jeden jeder jedes jetzt kann kein keine keinen können könnte man mehr mein mit nach nicht "
            + "noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so sollen sollte sollten soll über um und uns unser "
            + "unsere unter vom von vor wann war waren warum was weil welche welchen welcher welches wem wen wenn wer werden wessen wie wieder wieso wird wo wofür wollen "
            + "womit worden wurde wurden würde würden zu zum zur zwischen viel viele vielen wieviel wieviele wir herr herrn hr hrn frau fr dr prof "
            // Beside a number, which minutes write without them as often: "70 €", "3.".
            + "eur euro top"
        ).Split(' '));

    /// <summary>Those of more than one letter, in ordinal order; every single letter is one too.</summary>
    public static IEnumerable<string> All => Folded.Order(StringComparer.Ordinal);

    /// <param name="folded">As <see cref="Folding"/> writes it.</param>
    public static bool Contains(string folded) => folded.Length == 1 ? char.IsLetter(folded[0]) : Folded.Contains(folded);
}
