namespace Protokollarchiv.Archive.Linking.Tasks;

/// <summary>A passage that says that something is done.</summary>
/// <param name="Key">What is, as <see cref="TaskKey"/> makes it; null when the words are too few.</param>
internal readonly record struct DoneNote(int Passage, string? Key);
