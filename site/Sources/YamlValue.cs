using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Sources;

/// <summary>A value of the front matter with the place where it stands.</summary>
internal abstract record YamlValue(SourceLocation Where);

/// <param name="Plain">Written without quotes, so <c>null</c> and <c>~</c> mean nothing and <c>true</c> is a truth value.</param>
internal sealed record YamlScalar(string Text, bool Plain, SourceLocation Where) : YamlValue(Where)
{
    /// <summary>Also what a template asks for that nobody filled in: <c>&lt;Datum&gt;</c>.</summary>
    public bool IsEmpty => Text.Length == 0 || (Plain && Text is "~" or "null" or "Null" or "NULL") || IsPlaceholder;

    private bool IsPlaceholder => Text is ['<', var first, .., '>'] && char.IsLetter(first) && !Text.AsSpan(1, Text.Length - 2).ContainsAny("<>:@/");

    /// <summary>Written as a block of lines behind <c>|</c> or <c>></c>.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Line at which the text itself begins.</summary>
    public int TextLine => IsBlock ? Where.Line + 1 : Where.Line;
}

internal sealed record YamlList(ImmutableArray<YamlValue> Items, SourceLocation Where) : YamlValue(Where)
{
    public string Joined => string.Join(", ", Items.OfType<YamlScalar>().Select(item => item.Text));
}

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceLocation Where) : YamlValue(Where)
{
    /// <summary>Whether no key has a value, as in a template that nobody filled in.</summary>
    public bool IsEmpty => Entries.All(entry => entry.Value is YamlScalar { IsEmpty: true });

    public static YamlMap Empty(string path) => new([], new SourceLocation(path));
}

internal sealed record YamlEntry(string Key, SourceLocation KeyWhere, YamlValue Value);
