namespace Protokollarchiv.Privacy.Marks;

/// <summary>Words marked <c>[…]{.intern}</c>: from the opening bracket to behind the mark, of nested ones the outermost.</summary>
/// <param name="Start">Of the opening bracket.</param>
/// <param name="Close">Of the bracket before the mark.</param>
/// <param name="End">Behind the mark.</param>
/// <param name="IsInDoubt">Whether another bracket before the mark is open too, so that nobody can tell which one it closes. They begin at the first of these.</param>
internal readonly record struct MarkedWords(int Start, int Close, int End, bool IsInDoubt)
{
    /// <summary>All of a text in their order. One pass, brackets matched by a stack.</summary>
    public static IReadOnlyList<MarkedWords> In(string text) => new Search(text).All();

    private sealed class Search(string text)
    {
        private readonly List<MarkedWords> found = [];
        private readonly List<MarkedWords> inParagraph = [];
        private readonly List<int> open = [];
        private int paragraph;

        public List<MarkedWords> All()
        {
            for (var i = 0; i < text.Length; i++)
            {
                switch (text[i])
                {
                    case '\\':
                        i++;
                        break;
                    case '[':
                        open.Add(i);
                        break;
                    case ']' when open.Count > 0:
                        i += Close(i);
                        break;
                    case '\n' when IsBlankFrom(i + 1):
                        EndParagraph(i + 1);
                        break;
                }
            }

            EndParagraph(text.Length);
            return found;
        }

        /// <returns>How many characters the mark behind the bracket has.</returns>
        private int Close(int bracket)
        {
            var start = open[^1];
            open.RemoveAt(open.Count - 1);
            var mark = InternMark.LengthAt(text, bracket + 1);
            if (mark > 0)
            {
                inParagraph.Add(new MarkedWords(start, bracket, bracket + 1 + mark, IsInDoubt: false));
            }

            return mark;
        }

        private bool IsBlankFrom(int start)
        {
            var rest = text.AsSpan(start);
            var end = rest.IndexOfAnyExcept(' ', '\t');
            return end >= 0 && rest[end] == '\n';
        }

        /// <summary>Brackets that are open where a paragraph ends are closed nowhere.</summary>
        private void EndParagraph(int end)
        {
            foreach (var words in inParagraph)
            {
                var first = words.Start < paragraph ? 0 : FirstOpenFrom(paragraph);
                var isInDoubt = first < open.Count && open[first] < words.Start;
                var start = isInDoubt ? open[first] : words.Start;
                while (found.Count > 0 && found[^1].Start >= start)
                {
                    found.RemoveAt(found.Count - 1);
                }

                found.Add(words with { Start = start, IsInDoubt = isInDoubt });
            }

            inParagraph.Clear();
            paragraph = end;
        }

        private int FirstOpenFrom(int offset) => open.BinarySearch(offset) is var at && at < 0 ? ~at : at;
    }
}
