namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>What else is known of a <see cref="NameForm"/>.</summary>
[Flags]
internal enum NameTraits
{
    None = 0,

    /// <summary>Behind a word that addresses people of either gender: <c>Kollegen</c>.</summary>
    Addressed = 1 << 0,

    /// <summary>With <c>Dr.</c> or the like.</summary>
    Titled = 1 << 1,

    /// <summary>Initials of a whole name: <c>SJ</c>.</summary>
    Initials = 1 << 2,

    /// <summary>A lone word that may be someone's given name as well as someone's family name: <c>Martin</c>.</summary>
    GivenOrFamily = 1 << 3,

    /// <summary>A lone word of an attendance list.</summary>
    WholeName = 1 << 4,

    /// <summary>Behind an office: <c>Bürgermeister Klein</c>.</summary>
    InOffice = 1 << 5,
}
