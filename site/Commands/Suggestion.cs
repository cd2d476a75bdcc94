using System.CommandLine.Parsing;
using Protokollarchiv.Language;

namespace Protokollarchiv.Commands;

/// <summary>What may have been meant where a call is not understood: never what would not be understood there either.</summary>
internal static class Suggestion
{
    /// <param name="word">The one that nobody knows.</param>
    /// <returns>A question to put behind a message; empty when nothing is near.</returns>
    public static string For(string word, CommandResult place)
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
