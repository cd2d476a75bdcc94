namespace Protokollarchiv.Archive;

/// <summary>A name or an office that someone has for a time: <c>C. Meier</c> until she married, <c>Vorsitzende</c> since 2021.</summary>
internal sealed record DatedName(string Name, Validity Validity);
