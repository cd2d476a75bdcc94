using System.Globalization;
using System.Text;

namespace Protokollarchiv.Import.Typography;

/// <summary>Numbers as lists write them.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <param name="format"><c>a</c>, <c>A</c>, <c>i</c> or <c>I</c>, as HTML and OpenDocument say it; all else is decimal.</param>
    public static string Of(int number, string? format) =>
        format switch
        {
            "a" => Letter(number),
            "A" => Letter(number).ToUpperInvariant(),
            "i" => Roman(number),
            "I" => Roman(number).ToUpperInvariant(),
            _ => Decimal(number),
        };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a, b … z, and then aa, bb as Word counts.</summary>
    private static string Letter(int number) =>
        number < 1 ? Decimal(number) : new string((char)('a' + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 10));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Decimal(number);
        }

        var roman = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }
}
