namespace Protokollarchiv.Theming;

/// <summary>A template makes more than any page needs. <see cref="Exception.Message"/> says so in English.</summary>
/// <param name="german">The same in German.</param>
internal sealed class BoundExceededException(string german, string english) : Exception(english)
{
    public string German { get; } = german;
}
