using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.Privacy;

/// <summary>Every place where someone's name stands, in any form and spelling, for a request for erasure. Reads files and changes none.</summary>
/// <param name="person">As the register has them, or made from the name alone.</param>
/// <param name="others">Everyone else in the registers: a form that also is theirs is a place, too.</param>
internal sealed class NamePlaces(Person person, ImmutableArray<Person> others)
{
    private static readonly string[] Texts = [".md", ".markdown", ".yml", ".txt", ""];

    private readonly WithheldNames names = WithheldNames.Of([person with { Visibility = Visibility.Anonymous }, .. others.Select(o => o with { Visibility = Visibility.Full })]);

    /// <returns>Paths relative to the folder with '/', and lines from 1; line 0 for the name of the file. Ordered; empty when there is no such folder.</returns>
    public IEnumerable<(string File, int Line)> In(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        // Links may lead anywhere; hidden files such as a repository's history are not part of the archive.
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        var guard = new LeakGuard(new WithheldRecord { Names = names });
        var texts = Directory.EnumerateFiles(folder, "*", options)
            .SelectMany(path => Of(Path.GetRelativePath(folder, path).Replace('\\', '/'), path, guard))
            .ToList();
        return texts.Concat(guard.Places)
            .Distinct()
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .ThenBy(p => p.Line);
    }

    private IEnumerable<(string File, int Line)> Of(string relative, string path, LeakGuard guard)
    {
        var finder = new WithheldNameFinder(names, Attendance.None);
        if (finder.In(relative, _ => { }).Count > 0)
        {
            yield return (relative, 0);
        }

        if (new FileInfo(path) is not { Length: > 0 })
        {
            yield break;
        }

        var bytes = File.ReadAllBytes(path);
        if (Texts.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            foreach (var (index, line) in Encoding.UTF8.GetString(bytes).Normalize().Split('\n').Index())
            {
                if (finder.In(line, _ => { }).Count > 0)
                {
                    yield return (relative, index + 1);
                }
            }
        }

        guard.Read(new OutputFile(relative, bytes));
    }
}
