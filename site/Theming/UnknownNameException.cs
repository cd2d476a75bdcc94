namespace Protokollarchiv.Theming;

/// <summary>A template asks for words or an asset that the theme does not have.</summary>
/// <param name="name">What it asks for.</param>
internal sealed class UnknownNameException(string name) : Exception(name);
