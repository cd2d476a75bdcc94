namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>What a salutation says.</summary>
internal enum Gender
{
    Unknown,
    Woman,
    Man,
}
