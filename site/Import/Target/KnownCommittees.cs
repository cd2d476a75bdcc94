using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Target;

/// <summary>
/// The committees that the archive's minutes name already. Minutes of the <c>Vorstand des Runden Tisches</c> are those of the
/// <c>Vorstand</c> where it is called so, and get the same file names.
/// </summary>
internal sealed partial class KnownCommittees
{
    private const int HeadLength = 4096;

    private readonly Lazy<ImmutableArray<string>> names;

    /// <param name="folder">The archive's minutes; need not be there.</param>
    public KnownCommittees(string folder) => names = new Lazy<ImmutableArray<string>>(() => Read(folder));

    /// <returns>As the archive writes it, or else as it is.</returns>
    public string? Of(string? committee) =>
        committee is null
            ? null
            : names.Value.FirstOrDefault(name => name.Equals(committee, StringComparison.OrdinalIgnoreCase))
                ?? names.Value.FirstOrDefault(name => committee.StartsWith(name, StringComparison.OrdinalIgnoreCase) && Complement().IsMatch(committee[name.Length..]))
                ?? committee;

    /// <summary>Longest first, so that the nearest is found.</summary>
    private static ImmutableArray<string> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, MaxRecursionDepth = 16 };
        return
        [
            .. new DirectoryInfo(folder).EnumerateFiles("*.md", options)
                .Select(Head)
                .Select(head => Named().Match(head).Groups["name"].Value.Trim())
                .Where(name => name.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(name => name.Length)
                .ThenBy(name => name, StringComparer.Ordinal),
        ];
    }

    private static string Head(FileInfo file)
    {
        try
        {
            // A pipe has no length, and opening one could wait for ever.
            if (file.Length == 0)
            {
                return "";
            }

            using var reader = new StreamReader(file.FullName);
            var head = new char[HeadLength];
            return new string(head, 0, reader.ReadBlock(head));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A build will report it; here it only names no committee.
            return "";
        }
    }

    [GeneratedRegex(@"^(gremium|committee):[ ]*[""']?(?<name>[^""'\r\n#]+)", Matching.AnyCase | RegexOptions.Multiline)]
    private static partial Regex Named();

    /// <summary>What may follow a committee's name to say whose it is.</summary>
    [GeneratedRegex(@"^\s+(des|der|vom|von|im|beim?|am)\s", Matching.Exact)]
    private static partial Regex Complement();
}
