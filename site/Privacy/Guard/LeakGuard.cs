using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Minutes.Votes;
using Protokollarchiv.Search.Chunks;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>
/// Reads every file that would be published, its name too, and fails the build where something withheld is in it: each line of a withheld
/// passage, every run of eight of its words, and every form of a withheld name, in any spelling. What it cannot read it reports. Of the search
/// index it reads the text and the names; the terms are stems of the same text, packed in bits. Its cost does not grow with what is withheld.
/// </summary>
internal sealed class LeakGuard
{
    /// <summary>A shorter line, such as "Danke", may stand elsewhere with every right.</summary>
    private const int ShortestLine = 12;

    /// <summary>Fewer words of a comment, such as "Name der Leitung", may, too.</summary>
    private const int FewestOfComment = 4;

    /// <summary>How many places of one leak are named; a template that somebody withheld stands on every page.</summary>
    private const int MostNamed = 5;

    /// <summary>What ends a name, or parts it.</summary>
    private static readonly SearchValues<byte> Separators = SearchValues.Create(" ,;\n\t<>\""u8);

    private readonly Needles needles = new();
    private readonly OthersNames others;
    private readonly SharedNames shared;
    private readonly ConcurrentDictionary<(string File, int Line, string Source), SourceLocation> found = new();
    private readonly ConcurrentDictionary<string, bool> unread = new(StringComparer.Ordinal);

    /// <param name="ofTheme">
    /// What every page has from the theme: a word that it writes small, such as <c>link</c> or <c>fuss</c> in its style sheets, is nobody's name by itself.
    /// </param>
    public LeakGuard(WithheldRecord withheld, IEnumerable<string> ofTheme)
    {
        foreach (var passage in withheld.Passages)
        {
            var lines = passage.Text.Split('\n');
            foreach (var (i, line) in lines.Index())
            {
                if (!IsCommon(line, i + 1 < lines.Length ? lines[i + 1] : ""))
                {
                    Add(line.Trim(), passage.IsComment ? FewestOfComment : 1, new Needle(passage.Where));
                }
            }
        }

        others = new OthersNames(withheld.Names);
        shared = new SharedNames(withheld.Names, others);
        var small = withheld.Names.IsEmpty ? [] : Needles.SmallWordsOf(ofTheme);
        foreach (var person in withheld.Names.People)
        {
            foreach (var (words, kind) in NameForms.Of(person, withheld.Names))
            {
                if (!small.Contains(Needles.HashOf(words)))
                {
                    needles.Add([.. Needles.WordsOf(words)], new Needle(new SourceLocation(person.Person.Source ?? ""), kind));
                }
            }
        }
    }

    /// <summary>Safe from several threads.</summary>
    public void Read(OutputFile file)
    {
        if (needles.IsEmpty)
        {
            return;
        }

        Read(file.Path, Encoding.UTF8.GetBytes(file.Path), FileKind.Plain);
        if (ReadableChunk.PartsOf(file) is { } texts)
        {
            foreach (var (path, text) in texts)
            {
                Read(path, Encoding.UTF8.GetBytes(text), FileKind.Plain);
            }

            return;
        }

        var parts = new ReadableParts((part, kind) => Read(file.Path, part.Span, kind));
        parts.Read(file.Path, file.Content);
        if (!parts.IsComplete)
        {
            unread.TryAdd(file.Path, true);
        }
    }

    /// <summary>Whether nothing withheld has been found yet.</summary>
    public bool IsClean => found.IsEmpty;

    /// <summary>Files and their lines in which something stands, in no order.</summary>
    public IEnumerable<(string File, int Line)> Places => found.Keys.Select(f => (f.File, f.Line));

    /// <summary>Files of which something could not be read, in no order.</summary>
    public IEnumerable<string> Unread => unread.Keys;

    /// <param name="sourceOf">The input file that an attachment was copied from, by the attachment's path, or null.</param>
    public void Report(DiagnosticBag diagnostics, Func<string, string?> sourceOf)
    {
        // What stands in an attachment stands in the text of hits, too, and there perhaps on another line.
        var places = found
            .OrderBy(place => place.Key.File, StringComparer.Ordinal)
            .ThenBy(place => place.Key.Line)
            .DistinctBy(place => FileOf(place.Key.File) is var file && sourceOf(file) is null ? place.Key : (file, 0, place.Key.Source));
        foreach (var leak in places.GroupBy(place => place.Value, place => $"{place.Key.File}:{place.Key.Line}"))
        {
            var all = leak.ToList();
            var named = string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? " …" : "");
            diagnostics.Report(DiagnosticCodes.Leak, leak.Key, named, $"{leak.Key.File}:{leak.Key.Line}", all.Count.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var file in Unread)
        {
            diagnostics.Report(DiagnosticCodes.LeakUnknown, new SourceLocation(sourceOf(file) ?? ""), file);
        }

        shared.Report(diagnostics, sourceOf);
    }

    /// <summary>Without the place in it.</summary>
    private static string FileOf(string path) => path.Split('#')[0];

    /// <summary>What says nothing of what was withheld: <c>Beschluss: einstimmig angenommen.</c>, and the head of a table.</summary>
    private static bool IsCommon(string line, string next) =>
        (line.Length <= VoteText.Longest && VoteText.Read(line).IsVoteAlone) || (next.Contains('|', StringComparison.Ordinal) && next.Contains('-', StringComparison.Ordinal) && next.AsSpan().Trim("|-: \t>").IsEmpty);

    private void Add(string line, int fewest, Needle needle)
    {
        var words = Needles.WordsOf(line).ToArray();
        if (words.Length >= fewest && words.Length < WordWindow.Longest && line.Length >= ShortestLine)
        {
            needles.Add(words, needle);
        }

        for (var i = 0; i + WordWindow.Longest <= words.Length; i++)
        {
            needles.Add(words.AsSpan(i, WordWindow.Longest), needle);
        }
    }

    private void Read(string file, ReadOnlySpan<byte> bytes, FileKind kind)
    {
        var tags = kind == FileKind.Markup ? TagReading.Joined : TagReading.None;
        if (ReadEscapes(file, bytes, tags, kind))
        {
            // What stands side by side without a space may be one word, or two that the style sets apart.
            ReadEscapes(file, bytes, TagReading.Apart, kind);
        }
    }

    /// <returns>Whether a word had a tag in it.</returns>
    private bool ReadEscapes(string file, ReadOnlySpan<byte> bytes, TagReading tags, FileKind kind)
    {
        var words = new FoldedWords(bytes, tags, kind == FileKind.Json ? EscapeReading.Sure : EscapeReading.Doubtful);
        if (Read(file, bytes, 0, ref words))
        {
            var letters = new FoldedWords(bytes, tags, EscapeReading.None);
            Read(file, bytes, 0, ref letters);
        }

        return words.HasJoined;
    }

    /// <param name="from">Where in <paramref name="bytes"/> the words begin.</param>
    /// <returns>Whether a letter may have been taken for a sign.</returns>
    private bool Read(string file, ReadOnlySpan<byte> bytes, int from, ref FoldedWords words)
    {
        var window = default(WordWindow);
        var isDoubtful = false;
        while (words.MoveNext())
        {
            if (words.BeginsBlock)
            {
                window = default;
            }

            if (words.Hash != 0)
            {
                window.Push(words.Hash, from + words.Start);
                Look(file, bytes, from + words.End, words.Hash, ref window);
                shared.Look(file, bytes, ref window, words.Hash);
            }

            if (words.TagLength > 0)
            {
                var start = from + words.TagStart;
                var inner = new FoldedWords(bytes.Slice(start, words.TagLength), TagReading.None, words.Escapes);
                isDoubtful |= Read(file, bytes, start, ref inner);
            }
        }

        return isDoubtful | words.HasDoubtfulEscape;
    }

    private void Look(string file, ReadOnlySpan<byte> bytes, int end, ulong word, ref WordWindow window)
    {
        if (needles.Find(word, ref window, out var length) is not { } needle)
        {
            return;
        }

        var start = window.StartOf(length);
        if (needle.Fits(bytes[start..end]) && !(needle.Kind == NeedleKind.Inverted && BelongsToAnother(bytes, ref window, length)))
        {
            found.TryAdd((file, bytes[..start].Count((byte)'\n') + 1, needle.Origin.File), needle.Origin);
        }
    }

    /// <summary>
    /// Whether the family name closes the name of somebody else: <c>Ngozi Koch, Anna-Lena Koch</c> are two, and none is Anna Koch; so in the
    /// address of such a passage. Not in a list that has the family name first: <c>Koch, Ngozi Koch, Anna</c>.
    /// </summary>
    private bool BelongsToAnother(ReadOnlySpan<byte> bytes, ref WordWindow window, int length)
    {
        var family = window.HashBefore(length - 1);
        return window.Holds(length + 1)
            && bytes[window.StartOf(length + 1)..window.StartOf(length)] is [.. var before, (byte)' ' or (byte)'-']
            && !before.ContainsAny(Separators)
            && others.HoldsFullName(window.HashBefore(length), family)
            && (window.HashBefore(length + 1) != family || others.HoldsFullName(window.HashBefore(length + 2), family));
    }
}
