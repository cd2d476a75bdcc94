using Fluid;
using Fluid.Values;

namespace Protokollarchiv.Theming;

/// <summary>The filters that make more of what they are given, so that <c>assign s = s | append: s</c> in a loop ends before memory does.</summary>
internal static class BoundedFilters
{
    /// <summary>Characters; many times the longest page.</summary>
    public const int LongestText = 4_000_000;

    private const int MostEntries = 100_000;

    private static readonly string[] Growing = ["append", "prepend", "replace", "concat", "join", "json", "base64_encode", "url_encode", "escape"];

    public static void Bound(FilterCollection filters)
    {
        foreach (var name in Growing)
        {
            if (filters.TryGetValue(name, out var filter))
            {
                filters.AddFilter(name, (input, arguments, context) => BoundedAsync(name, filter, (input, arguments, context)));
            }
        }
    }

    public static BoundExceededException TooLong() => new("Ein Text wird länger als vier Millionen Zeichen.", "A text grows beyond four million characters.");

    private static async ValueTask<FluidValue> BoundedAsync(string name, FilterDelegate filter, (FluidValue Input, FilterArguments Arguments, TemplateContext Context) call)
    {
        if (name == "replace" && (long)call.Input.ToStringValue().Length * Math.Max(1, call.Arguments.At(1).ToStringValue().Length) > 100L * LongestText)
        {
            throw TooLong();
        }

        if (name is "join" or "json" && Length(call.Input, 0) > LongestText)
        {
            throw TooLong();
        }

        var result = await filter(call.Input, call.Arguments, call.Context).ConfigureAwait(false);
        return result switch
        {
            StringValue text when text.ToStringValue().Length > LongestText => throw TooLong(),
            ArrayValue array when array.Values.Count > MostEntries => throw new BoundExceededException("Eine Liste wird länger als hunderttausend Einträge.", "A list grows beyond a hundred thousand entries."),
            _ => result,
        };
    }

    private static long Length(FluidValue value, int depth) =>
        value is ArrayValue array && depth < 4 ? array.Values.Sum(entry => Length(entry, depth + 1)) : value is StringValue text ? text.ToStringValue().Length : 1;
}
