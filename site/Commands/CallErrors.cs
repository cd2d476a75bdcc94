using System.CommandLine.Parsing;

namespace Protokollarchiv.Commands;

/// <summary>What is wrong with a call, in German: of the library's own messages some are not translated.</summary>
internal static class CallErrors
{
    public static IEnumerable<string> Of(IEnumerable<ParseError> errors) => errors.Select(Message).Distinct(StringComparer.Ordinal);

    private static string Message(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens: { Count: > 1 }, Option: { Arity.MaximumNumberOfValues: 1 } option } => $"Die Option {option.Name} steht mehrmals da. Geben Sie sie nur einmal an.",
            OptionResult { Tokens: [var written], Option: var option } when option.ValueType == typeof(int) => $"„{written.Value}“ ist keine Zahl. Nach {option.Name} steht eine ganze Zahl.",
            _ => error.Message,
        };
}
