namespace Protokollarchiv.Privacy.Guard;

/// <summary>What a backslash does to the <c>n</c>, <c>r</c> or <c>t</c> behind it.</summary>
internal enum EscapeReading
{
    /// <summary>Nothing: <c>D:\nesselhut</c> is a folder.</summary>
    None,

    /// <summary>It makes an end of line or a tab of it, as far as anyone knows: whoever reads is told to read once more.</summary>
    Doubtful,

    /// <summary>It does so, as in JSON, where only a doubled one is in doubt.</summary>
    Sure,
}
