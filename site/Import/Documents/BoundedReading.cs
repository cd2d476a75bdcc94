using System.Globalization;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Import.Documents;

/// <summary>
/// Reads one document apart from the others: whatever a reader throws at a place that is broken, and reading that comes to no end, becomes a
/// diagnostic of that document, and the rest of the folder is imported.
/// </summary>
internal static class BoundedReading
{
    private const int StackSize = 32 * 1024 * 1024;

    /// <summary>Longer than a PDF is given.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>Null when the document cannot be read; why has then been reported.</returns>
    public static T? Of<T>(ImportFile file, DiagnosticBag diagnostics, Func<T?> read, TimeSpan? patience = null)
        where T : class
    {
        var limit = patience ?? Patience;
        T? result = null;
        Exception? failure = null;
        var thread = new Thread(Read, StackSize) { IsBackground = true };
        thread.Start();
        if (!thread.Join(limit))
        {
            // No library can be interrupted; the thread ends when it is done, or with the program.
            diagnostics.Report(DiagnosticCodes.ImportTookTooLong, new SourceLocation(file.Path), Math.Ceiling(limit.TotalSeconds).ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (failure is not null)
        {
            diagnostics.Report(DiagnosticCodes.ImportDamaged, new SourceLocation(file.Path), "Ihr Inhalt ist nicht zu verstehen.", failure.Message);
        }

        return result;

        void Read()
        {
            try
            {
                result = read();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failure = e;
            }
        }
    }
}
