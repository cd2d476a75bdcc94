namespace Protokollarchiv.Pipelines;

/// <summary>
/// Walks over the quoted attributes of a page that this program has made: <c>foreach (var a in new HtmlAttributes(bytes))</c>. Text can hold no
/// <c>="</c> there, because quotation marks are escaped in it.
/// </summary>
internal ref struct HtmlAttributes(ReadOnlySpan<byte> html)
{
    private const int LongestName = 24;

    private ReadOnlySpan<byte> rest = html;
    private ReadOnlySpan<byte> name;
    private ReadOnlySpan<byte> value;

    public readonly HtmlAttribute Current => new(name, value);

    public readonly HtmlAttributes GetEnumerator() => this;

    public bool MoveNext()
    {
        var equals = rest.IndexOf("=\""u8);
        if (equals < 0)
        {
            return false;
        }

        var before = rest[Math.Max(0, equals - LongestName)..equals];
        name = before[(before.LastIndexOfAny((byte)' ', (byte)'\n') + 1)..];
        var start = rest[(equals + 2)..];
        var end = start.IndexOf((byte)'"');
        if (end < 0)
        {
            return false;
        }

        value = start[..end];
        rest = start[(end + 1)..];
        return true;
    }
}

/// <summary>An attribute's name, and its value as it is written.</summary>
internal readonly ref struct HtmlAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
{
    public ReadOnlySpan<byte> Name { get; } = name;

    public ReadOnlySpan<byte> Value { get; } = value;
}
