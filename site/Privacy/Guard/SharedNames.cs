using System.Collections.Concurrent;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>
/// Withheld family names that somebody bears, too, whose name is published. Pages are made from texts in which that has been decided; in an
/// attachment nobody has, so whoever publishes it is told to look.
/// </summary>
internal sealed class SharedNames
{
    private readonly Dictionary<ulong, string> families = [];
    private readonly HashSet<(ulong Before, string Family)> others = [];
    private readonly ConcurrentDictionary<(string File, string Family), int> found = new();

    public SharedNames(WithheldNames names)
    {
        foreach (var key in names.People.SelectMany(p => NameForms.Shared(p, names)))
        {
            foreach (var end in NameWord.AllEnds)
            {
                families.TryAdd(HashOf(key + end), key);
            }
        }

        if (families.Count > 0)
        {
            AddOthers(names);
        }
    }

    /// <summary>The word just read, where it is one of the names and the word before does not say that it is another's.</summary>
    public void Look(string file, ReadOnlySpan<byte> bytes, ref WordWindow window, ulong word)
    {
        if (families.Count == 0 || !families.TryGetValue(word, out var family) || others.Contains((window.HashBefore(1), family)) || found.ContainsKey((file, family)))
        {
            return;
        }

        found.TryAdd((file, family), bytes[..window.StartOf(1)].Count((byte)'\n') + 1);
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

    private void AddOthers(WithheldNames names)
    {
        foreach (var phrase in names.Spared)
        {
            if (phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && IsOfAName(phrase[..space], names))
            {
                others.Add((HashOf(phrase[..space]), phrase[(space + 1)..]));
            }
        }

        foreach (var (number, person) in names.Index.People.Index())
        {
            if (names[number] is null)
            {
                AddOther(person);
            }
        }
    }

    private void AddOther(Person person)
    {
        foreach (var written in person.Aliases.Prepend(person.Name))
        {
            if (PersonName.Read(written) is not { IsGivenAlone: false } form)
            {
                continue;
            }

            var family = form.Family[(form.Family.LastIndexOf(' ') + 1)..];
            var givenNames = form.Given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(given => given.TrimEnd('.')).ToList();
            foreach (var before in givenNames.Concat(givenNames.Select(given => given[..1])).Concat(NameForms.Salutations(PeopleIndex.GenderOf(person))))
            {
                others.Add((HashOf(before[(before.LastIndexOf('-') + 1)..]), family));
            }
        }
    }

    private static bool IsOfAName(string word, WithheldNames names) =>
        word.Length == 1 || GivenNames.Contains(word) || names.IsGivenName(word) || NameForms.Addressed(word) is not null;

    private static ulong HashOf(string word) => Needles.WordsOf(word) is [var hash] ? hash : 0;
}
