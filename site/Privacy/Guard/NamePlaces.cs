using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Language;
using Protokollarchiv.Privacy.Names;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>Every place where someone's name stands, in any form and spelling, for a request for erasure. Reads files and changes none.</summary>
/// <param name="person">As the register has them, or made from the name alone.</param>
/// <param name="others">Everyone else in the registers: a form that also is theirs is a place, too.</param>
internal sealed class NamePlaces(Person person, ImmutableArray<Person> others)
{
    private static readonly string[] Texts = [".md", ".markdown", ".yml", ".txt", ""];

    /// <summary>
    /// A lone word is somebody's given or family name with others around it, and may be an ordinary word besides (<c>Blau</c>, <c>Koch</c>): where
    /// a name is to be erased, each place of it counts.
    /// </summary>
    private readonly Regex? loneWord = person.Name.AsSpan().ContainsAny(' ', '.') ? null : WholeWord(ComposedText.Of(person.Name));

    private readonly WithheldNames names = WithheldNames.Of([person with { Visibility = Visibility.Anonymous }, .. others.Select(o => o with { Visibility = Visibility.Full })]);

    /// <returns>Paths relative to the folder with '/'; nothing when there is no such folder.</returns>
    public PlacesOfName In(string folder)
    {
        var guard = new LeakGuard(new WithheldRecord { Names = names }, ofTheme: []);
        var unread = new List<string>();
        var places = new List<(string File, int Line)>();
        if (Directory.Exists(folder))
        {
            foreach (var path in Files(folder, path => unread.Add(Relative(folder, path))))
            {
                if (!TryRead(Relative(folder, path), path, guard, places))
                {
                    unread.Add(Relative(folder, path));
                }
            }
        }

        return new PlacesOfName(
            [.. places.Concat(guard.Places).Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)],
            [.. unread.Concat(guard.Unread).Order(StringComparer.Ordinal)]);
    }

    /// <summary>As it is given, in capitals, and with the <c>s</c> of its genitive.</summary>
    private static Regex WholeWord(string name) => new($@"(?<!\p{{L}})({Regex.Escape(name)}s?|{Regex.Escape(name.ToUpperInvariant())}S?)(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <param name="closed">Receives each folder that cannot be looked into.</param>
    private static IEnumerable<string> Files(string folder, Action<string> closed)
    {
        // Links may lead anywhere; hidden files such as a repository's history are not part of the archive.
        var options = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            string[] files = [];
            try
            {
                files = Directory.GetFiles(next, "*", options);
                foreach (var inner in Directory.GetDirectories(next, "*", options))
                {
                    folders.Push(inner);
                }
            }
            catch (UnauthorizedAccessException)
            {
                closed(next);
            }

            foreach (var file in files)
            {
                yield return file;
            }
        }
    }

    /// <returns>False when the file cannot be opened.</returns>
    private bool TryRead(string relative, string path, LeakGuard guard, List<(string File, int Line)> places)
    {
        var finder = new WithheldNameFinder(names, Attendance.None);
        if (finder.In(relative, _ => { }).Count > 0)
        {
            places.Add((relative, 0));
        }

        if (new FileInfo(path) is not { Length: > 0 })
        {
            return true;
        }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        var isText = Texts.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
        if (isText || (loneWord is not null && Utf8.IsValid(bytes)))
        {
            foreach (var (index, line) in ComposedText.Of(DecodedText.Of(bytes, out _, out _)).Split('\n').Index())
            {
                if ((isText && finder.In(line, _ => { }).Count > 0) || loneWord?.IsMatch(line) == true)
                {
                    places.Add((relative, index + 1));
                }
            }
        }

        guard.Read(new OutputFile(relative, bytes));
        return true;
    }
}

/// <summary>Where a name stands in a folder, and where nobody can tell.</summary>
/// <param name="Places">In order; lines from 1, and 0 for the name of the file.</param>
/// <param name="Unread">Files, and folders, of which something could not be read, in order.</param>
internal sealed record PlacesOfName(ImmutableArray<(string File, int Line)> Places, ImmutableArray<string> Unread);
