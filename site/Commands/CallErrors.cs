using System.CommandLine;
using System.CommandLine.Parsing;
using Protokollarchiv.Language;

namespace Protokollarchiv.Commands;

/// <summary>What is wrong with a call, in German: of the library's own messages some are not translated.</summary>
internal static class CallErrors
{
    public static IEnumerable<string> Of(ParseResult parsed) => parsed.Errors.Select(e => Message(e) + Guess(e, parsed)).Distinct(StringComparer.Ordinal);

    /// <summary>An argument that takes no mistyped option for its value.</summary>
    public static T Guarded<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"Befehl oder Argument '{token.Value}' nicht erkannt.");
            }
        });
        return argument;
    }

    /// <summary>The command or option that a word nobody knows may have been meant for.</summary>
    private static string Guess(ParseError error, ParseResult parsed) =>
        parsed.Tokens.FirstOrDefault(t => error.Message.Contains($"'{t.Value}'", StringComparison.Ordinal)) is { Value: var word }
        && Nearest.Of(word, Known(error.SymbolResult)) is { } nearest && nearest != word
            ? $" Meinten Sie „{nearest}“?"
            : "";

    private static IEnumerable<string> Known(SymbolResult? place) => place switch
    {
        null => [],
        CommandResult { Command: var command } => [.. command.Subcommands.Select(c => c.Name), .. command.Options.Select(o => o.Name), .. Known(place.Parent)],
        _ => Known(place.Parent),
    };

    private static string Message(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens: { Count: > 1 }, Option: { Arity.MaximumNumberOfValues: 1 } option } => $"Die Option {option.Name} steht mehrmals da. Geben Sie sie nur einmal an.",
            OptionResult { Tokens: [var written], Option: var option } when option.ValueType == typeof(int) => $"„{written.Value}“ ist keine Zahl. Nach {option.Name} steht eine ganze Zahl.",
            _ => error.Message,
        };
}
