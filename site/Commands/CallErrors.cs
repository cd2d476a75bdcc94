using System.CommandLine;
using System.CommandLine.Parsing;
using Protokollarchiv.Language;

namespace Protokollarchiv.Commands;

/// <summary>What is wrong with a call, in German: of the library's own messages some are not translated.</summary>
internal static class CallErrors
{
    public static IEnumerable<string> Of(ParseResult parsed) => parsed.Errors.Select(e => Message(e) + Guess(e, parsed)).Distinct(StringComparer.Ordinal);

    /// <summary>The command or option that a word nobody knows may have been meant for.</summary>
    private static string Guess(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal)) is { } word && Nearest.Of(word, Known(error.SymbolResult)) is { } nearest
            ? $" Meinten Sie „{nearest}“?"
            : "";

    private static IEnumerable<string> Known(SymbolResult? place) =>
        place is CommandResult { Command: var command, Parent: var above }
            ? [.. command.Subcommands.Select(c => c.Name), .. command.Options.Select(o => o.Name), .. Known(above)]
            : [];

    private static string Message(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens: { Count: > 1 }, Option: { Arity.MaximumNumberOfValues: 1 } option } => $"Die Option {option.Name} steht mehrmals da. Geben Sie sie nur einmal an.",
            OptionResult { Tokens: [var written], Option: var option } when option.ValueType == typeof(int) => $"„{written.Value}“ ist keine Zahl. Nach {option.Name} steht eine ganze Zahl.",
            _ => error.Message,
        };
}
