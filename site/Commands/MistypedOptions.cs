using System.CommandLine;
using System.CommandLine.Parsing;

namespace Protokollarchiv.Commands;

/// <summary>
/// Words that begin like an option and that the library took for a file, a name or a committee, as no option is called so. Behind <c>--</c> they
/// are what they were taken for.
/// </summary>
internal static class MistypedOptions
{
    public static IEnumerable<(string Word, CommandResult Place)> In(ParseResult parsed)
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
}
