using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>Walks over the words, numbers and signs of a text as parts of a vote.</summary>
internal ref partial struct VoteScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public VoteToken Current { get; private set; }

    /// <summary>Of a number.</summary>
    public decimal Value { get; private set; }

    /// <summary>Whether the word also stands in sentences without any vote.</summary>
    public bool IsEveryday { get; private set; }

    /// <summary>Whether a number says that there are none: <c>ohne Gegenstimmen und Enthaltungen</c> goes for both.</summary>
    public bool IsNone { get; private set; }

    /// <summary>Whether it is <c>ohne</c>, which says so of what follows and never of what stands before: <c>breite Zustimmung ohne Gegenstimmen</c>.</summary>
    public bool IsWithout { get; private set; }

    /// <summary>Whether a colon or equals sign stands right behind.</summary>
    public readonly bool IsBeforeColon => text[position..].TrimStart(' ') is [':' or '=', ..];

    public bool MoveNext()
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (c is 'I' or '|' && LengthOfTally(text[position..]) is > 0 and var tally)
            {
                position += tally;
                continue;
            }

            if (char.IsAsciiDigit(c))
            {
                ReadNumber();
                return true;
            }

            if (char.IsLetter(c))
            {
                ReadWord();
                return true;
            }

            position++;
            if (Sign(c) is { } sign)
            {
                Current = sign;
                return true;
            }

            if (c == '.' && Current == VoteToken.Number && position > 1 && char.IsAsciiDigit(text[position - 2]))
            {
                Current = VoteToken.Point;
                return true;
            }
        }

        return false;
    }

    /// <summary>Strokes with their sum behind them: <c>IIII (4)</c>; 0 when the text begins otherwise.</summary>
    private static int LengthOfTally(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("I| ");
        return length > 0 && length + 1 < text.Length && text[length] == '(' && char.IsAsciiDigit(text[length + 1]) && !text[..length].TrimEnd(' ').Contains(' ') ? length : 0;
    }

    private static VoteToken? Sign(char c) =>
        c switch
        {
            ':' or '=' => VoteToken.Colon,
            '/' => VoteToken.Slash,
            ',' or ';' or '|' => VoteToken.Comma,
            '×' => VoteToken.Times,
            '%' or '€' or '§' => VoteToken.Other,
            _ => null,
        };

    private void ReadNumber()
    {
        var number = VoteNumber.At(text[position..]);
        position += number.Length;
        IsNone = IsWithout = false;
        Value = number.Votes ?? 0;
        Current = number.Votes is null ? VoteToken.Other : VoteToken.Number;
    }

    private void ReadWord()
    {
        var start = position;
        while (position < text.Length && (char.IsLetter(text[position]) || (text[position] is '-' or '‑' && position + 1 < text.Length && char.IsLetter(text[position + 1]))))
        {
            position++;
        }

        var isHalf = text[start..position].Equals("für", StringComparison.OrdinalIgnoreCase)
            && (OtherHalf().IsMatch(text[position..]) || (Current == VoteToken.Votes && WithoutWhat().IsMatch(text[position..])));
        var word = VoteWords.Of(isHalf ? "für-stimmen" : text[start..position]);
        // Without its stop "einst" is a word of its own.
        var isShort = text[position..] is ['.', ..] && text[start..position].Equals("einst", StringComparison.OrdinalIgnoreCase);
        Current = isShort ? VoteToken.Unanimous : word.Token;
        Value = word.Value;
        IsNone = word is { Token: VoteToken.Number, Value: 0 };
        IsWithout = IsNone && text[start..position].Equals("ohne", StringComparison.OrdinalIgnoreCase);
        IsEveryday = word.IsEveryday;
    }

    /// <summary>Behind <c>38 Stimmen für</c>: <c>, 1 Stimme dagegen</c></summary>
    [GeneratedRegex(@"^\s*(,|/|und)\s*\w+\s+(Stimmen?\s+(dagegen|gegen(?=\W*$|\s*[,.;/]))|Gegenstimm|Enthaltung)", Matching.AnyCase)]
    private static partial Regex WithoutWhat();

    /// <summary>Behind <c>73 Für</c>: <c>- zu 79 Gegen-Stimmen</c></summary>
    [GeneratedRegex(@"^- \p{Ll}+ \w+ Gegen-?stimme", Matching.AnyCase)]
    private static partial Regex OtherHalf();
}
