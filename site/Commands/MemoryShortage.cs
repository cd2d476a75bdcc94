namespace Protokollarchiv.Commands;

/// <summary>What the program says where its machine or container has too little memory for an archive.</summary>
internal static class MemoryShortage
{
    /// <summary>Whether this is what ended the work; threads that fail at once are told of together.</summary>
    public static bool Caused(Exception failed) => failed switch
    {
        OutOfMemoryException => true,
        AggregateException several => several.InnerExceptions.Any(Caused),
        _ => failed.InnerException is { } cause && Caused(cause),
    };

    public static void Print() => Console.Error.WriteLine(
        $"Der Arbeitsspeicher reicht nicht: Hier dürfen {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB benutzt werden. "
        + "Führen Sie das Programm mit mehr Speicher aus; 10.000 Protokolle brauchen etwa 1 GB.");
}
