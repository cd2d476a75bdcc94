namespace Protokollarchiv.Privacy.Guard;

/// <summary>What a tag is to the text around it.</summary>
internal enum TagRole
{
    /// <summary>It begins or ends something of its own, such as a paragraph.</summary>
    Block,

    /// <summary>It stands for a space or the end of a line.</summary>
    Space,

    /// <summary>It only formats.</summary>
    Inline,
}
