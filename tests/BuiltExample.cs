namespace Protokollarchiv.Tests;

/// <summary>The site of the example archive: four years of an invented association.</summary>
public sealed class BuiltExample() : BuiltInput(Input)
{
    public const string Input = "tests/archives/beispiel/input";
}
