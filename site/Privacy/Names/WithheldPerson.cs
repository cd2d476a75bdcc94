using Protokollarchiv.Archive;

namespace Protokollarchiv.Privacy.Names;

/// <summary>Someone whose name is not published, or only its initials.</summary>
/// <param name="Shown">What stands for every form of the name: <c>F. R.</c>, or <c>[Name nicht öffentlich]</c>.</param>
/// <param name="Slug">Of the page, made from the initials; null for those who have none.</param>
internal sealed record WithheldPerson(Person Person, string Shown, string? Slug);
