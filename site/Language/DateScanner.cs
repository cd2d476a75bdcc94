namespace Protokollarchiv.Language;

/// <summary>
/// Walks over the complete dates of a text, as <see cref="GermanDate"/> knows them: <c>foreach (var date in new DateScanner(text))</c>.
/// Impossible ones have a null date.
/// </summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public FoundDate Current { get; private set; }

    public readonly DateScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAny(Digit.Any);
            if (next < 0)
            {
                break;
            }

            var start = position + next;
            var run = text[start..].IndexOfAnyExcept(Digit.Any);
            position = run < 0 ? text.Length : start + run;
            if (WrittenDay.MayBegin(text, start) && At(start) is { } found)
            {
                Current = found;
                position = found.End;
                return true;
            }
        }

        position = text.Length;
        return false;
    }

    private readonly FoundDate? At(int start)
    {
        var written = WrittenDay.At(text, start);
        if (written is { Month: 0 } first && LastOfDays(first.End) is { } last)
        {
            written = last with { Day = first.Day };
        }

        return written is { Year: > 0 } day ? new FoundDate(day.Date, start, day.End - start) : null;
    }

    /// <summary>The last of several days that share month and year: <c>27. und 28. Januar 2023</c>; the first of them is the date.</summary>
    private readonly WrittenDay? LastOfDays(int at) =>
        DayJoint.At(text, at) is { } joint ? WrittenDay.At(text, joint.End) : null;
}
