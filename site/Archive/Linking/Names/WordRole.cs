namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>What a word around a name tells about it.</summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary><c>Frau</c>, <c>Hr.</c>, <c>Kollege</c>.</summary>
    Salutation = 1 << 0,

    /// <summary><c>Dr.</c>, <c>Prof.</c></summary>
    Title = 1 << 1,

    /// <summary><c>von</c>, <c>der</c>, <c>el</c> inside a family name.</summary>
    Particle = 1 << 2,

    /// <summary><c>der</c>, <c>eine</c>, <c>zum</c>: a lone noun behind it is no name.</summary>
    Determiner = 1 << 3,

    /// <summary>A noun that announces who speaks: <c>Rückmeldung Sternal: …</c></summary>
    Introduces = 1 << 4,

    /// <summary><c>Familie</c>, <c>Firma</c>: not one person.</summary>
    Group = 1 << 5,

    /// <summary><c>Stiftung</c>, <c>Straße</c>: the name before it is part of another.</summary>
    NameOfThing = 1 << 6,

    /// <summary><c>letzte</c>, <c>vorigen</c>.</summary>
    Previous = 1 << 7,

    /// <summary><c>Sitzung</c>, <c>Treffen</c>, also as the last part of a compound.</summary>
    Sitting = 1 << 8,

    /// <summary><c>Protokoll</c>, <c>Niederschrift</c>.</summary>
    Minutes = 1 << 9,

    /// <summary><c>Vorsitzende</c>.</summary>
    Chair = 1 << 10,

    /// <summary><c>Protokollantin</c>.</summary>
    MinuteTaker = 1 << 11,

    /// <summary>A word that also names nobody: <c>Koch</c>, <c>Blau</c>.</summary>
    Everyday = 1 << 12,

    /// <summary>A small word with the capital of a sentence's beginning: <c>Laut</c>, <c>Mit</c>.</summary>
    Function = 1 << 13,

    /// <summary><c>erledigt</c>.</summary>
    Done = 1 << 14,

    /// <summary><c>Bürgermeisterin</c>, <c>Pfr.</c>: what stands before a name as a title does, and is none.</summary>
    Office = 1 << 15,
}
