using System.CommandLine;
using System.CommandLine.Parsing;
using Protokollarchiv.Language;
using Token = System.CommandLine.Parsing.Token;

namespace Protokollarchiv.Commands;

/// <summary>What is wrong with a call, in German, and what may have been meant: of the library's own messages some are not translated.</summary>
internal static class CallErrors
{
    /// <returns>Nothing for who asks for help: they may leave out or mistype what the command needs.</returns>
    public static IEnumerable<string> Of(ParseResult parsed) =>
        parsed.Action?.ClearsParseErrors == true
            ? []
            : parsed.Errors.Select(error => Message(error) + Guess(error, parsed))
                .Concat(Mistyped(parsed).Select(option => $"Befehl oder Argument '{option.Word}' nicht erkannt.{Suggestion(option.Word, option.Place)}"))
                .Distinct(StringComparer.Ordinal);

    private static string Message(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens: { Count: > 1 }, Option: { Arity.MaximumNumberOfValues: 1 } option } => $"Die Option {option.Name} steht mehrmals da. Geben Sie sie nur einmal an.",
            OptionResult { Tokens: [var written], Option: var option } when option.ValueType == typeof(int) => $"„{written.Value}“ ist keine Zahl. Nach {option.Name} steht eine ganze Zahl.",
            OptionResult { Option: { HelpName: { } value } option } => $"Hinter {option.Name} fehlt eine Angabe: {option.Name} <{value}>.",
            _ when Lacking(error.SymbolResult) is { } command => $"Hinter „{command.Name}“ fehlt eine Angabe: {HelpText.CallOf(command)}",
            _ => error.Message,
        };

    /// <summary>The command that was called without what it needs.</summary>
    private static Command? Lacking(SymbolResult? place) =>
        place is { Tokens: [] } and (ArgumentResult or CommandResult) && CommandAt(place)?.Command is { Arguments: [{ Arity.MinimumNumberOfValues: > 0 }] } command ? command : null;

    private static string Guess(ParseError error, ParseResult parsed)
    {
        var at = parsed.Tokens.Index().FirstOrDefault(t => error.Message.Contains($"'{t.Item.Value}'", StringComparison.Ordinal), (Index: -1, Item: null!));
        return at.Index < 0 || CommandAt(error.SymbolResult) is not { } place ? ""
            : Suggestion(at.Item.Value, place) is { Length: > 0 } suggestion ? suggestion
            : at.Index > 0 && AreWords(parsed.Tokens[at.Index - 1], at.Item) ? " Namen mit Leerzeichen gehören in Anführungszeichen."
            : "";
    }

    private static bool AreWords(Token before, Token word) => before.Type == TokenType.Argument && !before.Value.StartsWith('-') && !word.Value.StartsWith('-');

    private static CommandResult? CommandAt(SymbolResult? place) => place is null or CommandResult ? place as CommandResult : CommandAt(place.Parent);

    /// <summary>
    /// Words that begin like an option and that the library took for a file, a name or a committee, as no option is called so. Behind <c>--</c> they
    /// are what they were taken for.
    /// </summary>
    private static IEnumerable<(string Word, CommandResult Place)> Mistyped(ParseResult parsed)
    {
        var mayBeOptions = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).ToHashSet<Token>(ReferenceEqualityComparer.Instance);
        for (var place = parsed.CommandResult; place is not null; place = place.Parent as CommandResult)
        {
            foreach (var argument in place.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal) && mayBeOptions.Contains(t)))
            {
                yield return (argument.Value, place);
            }
        }
    }

    /// <summary>What may have been meant: never what would not be understood there either.</summary>
    /// <param name="word">The one that nobody knows.</param>
    /// <returns>A question to put behind a message; empty when nothing is near.</returns>
    private static string Suggestion(string word, CommandResult place)
    {
        var commands = place.Command.Subcommands.Select(c => c.Name).ToList();
        if (Nearest.Of(word, [.. commands, .. HelpText.OptionsOf(place.Command).Select(o => o.Name)]) is { } nearest && nearest != word)
        {
            return $" Meinten Sie „{nearest}“?";
        }

        // A mistyped command is taken for the argument, and the word behind it is the one that nobody knows.
        return place.Tokens.Select(t => Nearest.Of(t.Value, commands) is { } command ? $" Meinten Sie „{command}“ statt „{t.Value}“?" : "").FirstOrDefault(s => s.Length > 0, "");
    }
}
