namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>What looks a word up: most words are of use to nobody, and so their texts are passed over quickly.</summary>
[Flags]
internal enum WordUse : byte
{
    None = 0,

    /// <summary>It may be part of a person's name.</summary>
    Name = 1 << 0,

    /// <summary>It may begin the name of an organization or a topic, or hold one.</summary>
    Term = 1 << 1,

    /// <summary>It may name someone by an office, or the meeting before, or say that something is done.</summary>
    Other = 1 << 2,
}
