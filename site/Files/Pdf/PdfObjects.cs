using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Protokollarchiv.Files.Pdf;

/// <summary>The objects of a PDF, of which any may be broken.</summary>
internal static class PdfObjects
{
    /// <returns>Null for a broken one: if no page needs it, it does no harm.</returns>
    public static IToken? Of(PdfDocument document, IndirectReference reference)
    {
        try
        {
            return document.Structure.GetObject(reference)?.Data;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
