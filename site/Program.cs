using System.CommandLine;
using System.Globalization;
using Protokollarchiv.Commands;

// Errors of the command line are in German on every machine, as all that the program says.
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

try
{
    var parsed = CommandLine.Create().Parse(args);
    if (parsed.Errors.Count > 0)
    {
        foreach (var error in CallErrors.Of(parsed))
        {
            Console.Error.WriteLine(error);
        }

        Console.Error.WriteLine("Hilfe: dotnet run -- --help");
        return (int)ExitCode.WrongCall;
    }

    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception bug) when (bug is not OutOfMemoryException)
{
    BugReport.Print(bug);
    return (int)ExitCode.Bug;
}
