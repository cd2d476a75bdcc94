namespace Protokollarchiv.Privacy.Names;

/// <summary>What a form of a name means for withholding.</summary>
/// <param name="IsWithheld">Whether it must not stand there.</param>
/// <param name="Person">Who it is; null when it is nobody who is withheld, or one of several.</param>
/// <param name="IsOpen">Somebody who is not withheld may be meant just as well.</param>
internal readonly record struct NameChoice(bool IsWithheld, WithheldPerson? Person, bool IsOpen)
{
    public static NameChoice Nobody { get; }
}
