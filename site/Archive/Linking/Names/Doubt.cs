namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Why a name stays text although the archive knows someone who is called so.</summary>
internal enum Doubt
{
    None,

    /// <summary>Two or more are called so.</summary>
    Several,

    /// <summary>The text gives an organization that is not this person's.</summary>
    OtherOrganization,

    /// <summary>The archive writes the name with <c>Hr.</c> and with <c>Fr.</c>, and the register does not say which this person is.</summary>
    BothGenders,
}
