namespace Protokollarchiv.Search.Terms;

/// <summary>That a short form and a long one mean the same: <c>LAE</c> and <c>Landesaufnahmeeinrichtung</c>, as word ids.</summary>
internal sealed record Abbreviation(int Short, int[] Long);
