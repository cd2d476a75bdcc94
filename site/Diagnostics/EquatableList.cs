using System.Collections.Immutable;

namespace Protokollarchiv.Diagnostics;

/// <summary>A diagnostic's arguments, equal when their texts are.</summary>
internal readonly struct EquatableList(ImmutableArray<string> items) : IEquatable<EquatableList>
{
    public ImmutableArray<string> Items { get; } = items;

    public bool Equals(EquatableList other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableList other && Equals(other);

    public override int GetHashCode() => Items.IsEmpty ? 0 : string.GetHashCode(Items[0], StringComparison.Ordinal);

    public override string ToString() => string.Join(", ", Items);
}
