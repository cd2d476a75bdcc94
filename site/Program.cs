using System.CommandLine;
using System.Globalization;
using Protokollarchiv.Commands;

// Errors of the command line are in German on every machine, as all that the program says.
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

try
{
    var parsed = CommandLine.Create().Parse(args);
    var errors = CallErrors.Of(parsed).ToList();
    if (errors.Count > 0)
    {
        errors.ForEach(Console.Error.WriteLine);
        Console.Error.WriteLine($"Hilfe: {HelpText.NameOf(parsed.CommandResult.Command)} --help");
        return (int)ExitCode.WrongCall;
    }

    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
{
    // Commands tell of their own files; what is left is what they print, into a file on a full disk or an output that is closed.
    Console.Error.WriteLine($"Die Ausgabe lässt sich nicht schreiben (das System meldet: „{failed.Message}“). Prüfen Sie Rechte und freien Platz.");
    return (int)ExitCode.SurroundingsFailed;
}
catch (Exception failed) when (MemoryShortage.Caused(failed))
{
    MemoryShortage.Print(); // what filled it is no longer held here
    return (int)ExitCode.SurroundingsFailed;
}
catch (Exception bug)
{
    BugReport.Print(bug);
    return (int)ExitCode.Bug;
}
