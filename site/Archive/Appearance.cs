namespace Protokollarchiv.Archive;

/// <summary>A passage that names a subject.</summary>
internal readonly record struct Appearance(int Meeting, int Passage);
