namespace Protokollarchiv.Commands;

/// <summary>What the program says where it, and not the minutes, is at fault.</summary>
internal static class BugReport
{
    public static void Print(Exception bug) =>
        Console.Error.WriteLine($"Das ist ein Fehler im Programm, nicht in Ihren Protokollen. Bitte melden Sie ihn mit diesen Zeilen:{Environment.NewLine}{bug}");
}
