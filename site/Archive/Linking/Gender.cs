namespace Protokollarchiv.Archive.Linking;

/// <summary>What a salutation says.</summary>
internal enum Gender
{
    Unknown,
    Woman,
    Man,
}
