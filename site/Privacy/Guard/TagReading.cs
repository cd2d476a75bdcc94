namespace Protokollarchiv.Privacy.Guard;

/// <summary>What a tag of HTML or XML does to the word it stands in.</summary>
internal enum TagReading
{
    /// <summary>There are none: <c>&lt;</c> is a sign like any other.</summary>
    None,

    /// <summary>A word goes on behind a tag that only formats: <c>Rüs&lt;b&gt;ter&lt;/b&gt;berg</c> is one.</summary>
    Joined,

    /// <summary>Every tag ends a word: <c>&lt;b&gt;Rüsterberg&lt;/b&gt;&lt;i&gt;Kasse&lt;/i&gt;</c> are two.</summary>
    Apart,
}
