namespace Protokollarchiv.Sources;

/// <summary>A key of the front matter: the German name, and the English one that works too.</summary>
internal sealed record FrontMatterKey(string German, string English);
