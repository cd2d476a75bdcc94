namespace Protokollarchiv.Archive.Linking;

/// <summary>Subjects by what <c>[[…]]</c> may call them: name, alias or slug.</summary>
internal sealed class SubjectNames
{
    private readonly Dictionary<string, Subject?> byName = new(StringComparer.Ordinal);

    public SubjectNames(IEnumerable<Subject> subjects)
    {
        foreach (var subject in subjects)
        {
            foreach (var name in subject.Aliases.Prepend(subject.Name).Append(subject.Slug).Distinct(StringComparer.Ordinal))
            {
                byName[name] = byName.TryGetValue(name, out var other) && !ReferenceEquals(other, subject) ? null : subject;
            }
        }
    }

    /// <returns>Null when nobody, or more than one, has this name.</returns>
    public Subject? Find(string name) => byName.GetValueOrDefault(name);
}
