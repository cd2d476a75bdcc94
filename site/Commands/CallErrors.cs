using System.CommandLine;
using System.CommandLine.Parsing;

namespace Protokollarchiv.Commands;

/// <summary>What is wrong with a call, in German: of the library's own messages some are not translated.</summary>
internal static class CallErrors
{
    /// <returns>Nothing for who asks for help: they may leave out or mistype what the command needs.</returns>
    public static IEnumerable<string> Of(ParseResult parsed) =>
        parsed.Action?.ClearsParseErrors == true
            ? []
            : parsed.Errors.Select(error => Message(error) + Guess(error, parsed))
                .Concat(MistypedOptions.In(parsed).Select(option => $"Befehl oder Argument '{option.Word}' nicht erkannt.{Suggestion.For(option.Word, option.Place)}"))
                .Distinct(StringComparer.Ordinal);

    private static string Guess(ParseError error, ParseResult parsed) =>
        CommandAt(error.SymbolResult) is { } place && parsed.Tokens.FirstOrDefault(t => error.Message.Contains($"'{t.Value}'", StringComparison.Ordinal)) is { Value: var word }
            ? Suggestion.For(word, place)
            : "";

    private static CommandResult? CommandAt(SymbolResult? place) => place is null or CommandResult ? place as CommandResult : CommandAt(place.Parent);

    private static string Message(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens: { Count: > 1 }, Option: { Arity.MaximumNumberOfValues: 1 } option } => $"Die Option {option.Name} steht mehrmals da. Geben Sie sie nur einmal an.",
            OptionResult { Tokens: [var written], Option: var option } when option.ValueType == typeof(int) => $"„{written.Value}“ ist keine Zahl. Nach {option.Name} steht eine ganze Zahl.",
            _ => error.Message,
        };
}
