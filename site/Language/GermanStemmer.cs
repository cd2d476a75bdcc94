namespace Protokollarchiv.Language;

/// <summary>
/// The Snowball stemmer for German as of 2025 (snowballstem.org, <c>german.sbl</c>): <c>Anträge</c> and <c>Antrags</c> meet in <c>antrag</c>.
/// </summary>
internal static class GermanStemmer
{
    private static readonly string[] KeepsEt = ["geordn", "intern", "plan", "tick", "tr"];

    /// <param name="word">In lower case; umlauts, ß and their spellings with e and ss are all understood.</param>
    public static string Stem(ReadOnlySpan<char> word)
    {
        var room = word.Length * 2;
        Span<char> buffer = room <= 256 ? stackalloc char[256] : new char[room];
        var letters = new Letters(buffer, Prelude(word, buffer));
        var (r1, r2) = letters.Regions();
        InflectedEnding(ref letters, r1);
        Comparison(ref letters, r1);
        DerivedEnding(ref letters, r1, r2);
        Apostrophe(ref letters);
        return Postlude(letters.Word);
    }

    /// <summary>Only the endings of declension, conjugation and comparison: <c>Sprachmittler</c> keeps apart from <c>Sprachmittlung</c>.</summary>
    /// <param name="word">As in <see cref="Stem"/>.</param>
    public static string WithoutInflection(ReadOnlySpan<char> word)
    {
        var room = word.Length * 2;
        Span<char> buffer = room <= 256 ? stackalloc char[256] : new char[room];
        var letters = new Letters(buffer, Prelude(word, buffer));
        var (r1, _) = letters.Regions();
        InflectedEnding(ref letters, r1);
        Comparison(ref letters, r1);

        // No inflection takes the umlaut from such a word: "Förderung" is no "Forderung".
        return letters.EndsWith("ung") ? letters.Word.ToString().ToLowerInvariant() : Postlude(letters.Word);
    }

    /// <summary>Marks u and y between vowels as consonants, then writes ß as ss and ae, oe, ue as umlauts.</summary>
    private static int Prelude(ReadOnlySpan<char> word, Span<char> buffer)
    {
        Span<char> marked = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(marked);
        for (var i = 0; i + 2 < marked.Length; i++)
        {
            if (marked[i + 1] is 'u' or 'y' && IsVowel(marked[i]) && IsVowel(marked[i + 2]))
            {
                marked[i + 1] = marked[i + 1] == 'u' ? 'U' : 'Y';
            }
        }

        var length = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            var next = i + 1 < marked.Length ? marked[i + 1] : '\0';
            switch (marked[i], next)
            {
                case ('ß', _):
                    buffer[length++] = 's';
                    buffer[length++] = 's';
                    break;
                case ('a' or 'o' or 'u', 'e'):
                    buffer[length++] = marked[i++] switch { 'a' => 'ä', 'o' => 'ö', _ => 'ü' };
                    break;
                case ('q', 'u'):
                    buffer[length++] = 'q';
                    buffer[length++] = 'u';
                    i++;
                    break;
                default:
                    buffer[length++] = marked[i];
                    break;
            }
        }

        return length;
    }

    /// <summary>Step 1: the endings of declension and conjugation, and the feminine <c>-erin</c>.</summary>
    private static void InflectedEnding(ref Letters letters, int r1)
    {
        switch (letters.LongestEnding("erinnen", "erin", "ern", "lns", "em", "er", "en", "es", "ln", "e", "s"))
        {
            case "em" when letters.InRegion(r1, 2) && !letters.EndsWith("syst", before: 2):
                letters.Drop(2);
                break;
            case "ern" or "er" or "erin" or "erinnen" when letters.InRegion(r1):
                letters.DropEnding();
                break;
            case "e" or "en" or "es" when letters.InRegion(r1):
                letters.DropEnding();
                if (letters.EndsWith("niss"))
                {
                    letters.Drop(1);
                }

                break;
            case "s" when letters.InRegion(r1) && letters.EndsWithAny("bdfghklmnrt", before: 1):
                letters.Drop(1);
                break;
            case "ln" or "lns" when letters.InRegion(r1):
                letters.DropEnding();
                letters.Append('l');
                break;
        }
    }

    /// <summary>Step 2: the endings of comparison and of participles.</summary>
    private static void Comparison(ref Letters letters, int r1)
    {
        switch (letters.LongestEnding("est", "en", "er", "st", "et"))
        {
            case "en" or "er" or "est" when letters.InRegion(r1):
                letters.DropEnding();
                break;
            case "st" when letters.InRegion(r1) && letters.Word.Length >= 6 && letters.EndsWithAny("bdfghklmnt", before: 2):
                letters.Drop(2);
                break;
            case "et" when letters.InRegion(r1) && letters.EndsWithAny("dfgklmnrstUzä", before: 2) && !KeepsItsEt(letters):
                letters.Drop(2);
                break;
        }
    }

    private static bool KeepsItsEt(Letters letters)
    {
        foreach (var stem in KeepsEt)
        {
            if (letters.EndsWith(stem, before: 2))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Step 3: the endings that make one word from another.</summary>
    private static void DerivedEnding(ref Letters letters, int r1, int r2)
    {
        switch (letters.LongestEnding("isch", "lich", "heit", "keit", "end", "ung", "ig", "ik"))
        {
            case "end" or "ung" when letters.InRegion(r2):
                letters.DropEnding();
                if (letters.EndsWith("ig") && letters.InRegion(r2, 2) && !letters.EndsWith("e", before: 2))
                {
                    letters.Drop(2);
                }

                break;
            case "ig" or "ik" or "isch" when letters.InRegion(r2) && !letters.EndsWith("e", before: letters.EndingLength):
                letters.DropEnding();
                break;
            case "lich" or "heit" when letters.InRegion(r2):
                letters.DropEnding();
                if ((letters.EndsWith("er") || letters.EndsWith("en")) && letters.InRegion(r1, 2))
                {
                    letters.Drop(2);
                }

                break;
            case "keit" when letters.InRegion(r2):
                letters.DropEnding();
                if (letters.LongestEnding("lich", "ig") is not null && letters.InRegion(r2))
                {
                    letters.DropEnding();
                }

                break;
        }
    }

    private static void Apostrophe(ref Letters letters)
    {
        if (letters.LongestEnding("'sch", "'s", "'") is not null && letters.Word.Length - letters.EndingLength >= 2)
        {
            letters.DropEnding();
        }
    }

    private static string Postlude(ReadOnlySpan<char> letters) => string.Create(letters.Length, letters, static (stem, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            stem[i] = source[i] switch { 'ä' => 'a', 'ö' => 'o', 'ü' or 'U' => 'u', 'Y' => 'y', var c => c };
        }
    });

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'ü';

    /// <summary>A word that loses its endings one after the other.</summary>
    private ref struct Letters(Span<char> buffer, int length)
    {
        private readonly Span<char> buffer = buffer;
        private int length = length;

        public int EndingLength { get; private set; }

        public readonly ReadOnlySpan<char> Word => buffer[..length];

        /// <summary>R1 is what follows the first consonant after a vowel, but at least three letters in; R2 is the same within R1.</summary>
        public readonly (int R1, int R2) Regions()
        {
            if (length < 3)
            {
                return (length, length);
            }

            var first = AfterVowelAndConsonant(0);
            var second = AfterVowelAndConsonant(first);
            return (Math.Max(first, 3), second);
        }

        public string? LongestEnding(params ReadOnlySpan<string> longestFirst)
        {
            foreach (var ending in longestFirst)
            {
                if (Word.EndsWith(ending))
                {
                    EndingLength = ending.Length;
                    return ending;
                }
            }

            return null;
        }

        public readonly bool EndsWith(string ending, int before = 0) => length >= before && buffer[..(length - before)].EndsWith(ending);

        public readonly bool EndsWithAny(string letters, int before) => length > before && letters.Contains(buffer[length - before - 1]);

        public readonly bool InRegion(int start) => InRegion(start, EndingLength);

        public readonly bool InRegion(int start, int endingLength) => start <= length - endingLength;

        public void DropEnding() => length -= EndingLength;

        public void Drop(int count) => length -= count;

        public void Append(char c) => buffer[length++] = c;

        private readonly int AfterVowelAndConsonant(int from)
        {
            var i = from;
            while (i < length && !IsVowel(buffer[i]))
            {
                i++;
            }

            while (i < length && IsVowel(buffer[i]))
            {
                i++;
            }

            return Math.Min(i + 1, length);
        }
    }
}
