using System.Collections.Concurrent;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>
/// Withheld family names that somebody bears, too, whose name is published. Pages are made from texts in which that has been decided; in an
/// attachment nobody has, so whoever publishes it is told to look.
/// </summary>
internal sealed class SharedNames
{
    private readonly OthersNames others;
    private readonly Dictionary<ulong, (string Key, ulong Hash)> families = [];
    private readonly ConcurrentDictionary<(string File, string Family), int> found = new();

    public SharedNames(WithheldNames names, OthersNames others)
    {
        this.others = others;
        foreach (var key in names.People.SelectMany(p => NameForms.Shared(p, names)))
        {
            foreach (var end in NameWord.AllEnds)
            {
                families.TryAdd(Needles.HashOf(key + end), (key, Needles.HashOf(key)));
            }
        }
    }

    /// <summary>The word just read, where it is one of the names and the word before does not say that it is another's.</summary>
    public void Look(string file, ReadOnlySpan<byte> bytes, ref WordWindow window, ulong word)
    {
        if (families.Count == 0 || !families.TryGetValue(word, out var family) || others.Holds(window.HashBefore(1), family.Hash) || found.ContainsKey((file, family.Key)))
        {
            return;
        }

        found.TryAdd((file, family.Key), bytes[..window.StartOf(1)].Count((byte)'\n') + 1);
    }

    /// <param name="sourceOf">The input file that an attachment was copied from, by the attachment's path, or null.</param>
    public void Report(DiagnosticBag diagnostics, Func<string, string?> sourceOf)
    {
        foreach (var ((file, family), line) in found)
        {
            if (sourceOf(file) is { } source)
            {
                diagnostics.Report(DiagnosticCodes.NameShared, new SourceLocation(source), $"{file}:{line}", family);
            }
        }
    }
}
