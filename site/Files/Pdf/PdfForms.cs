using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Protokollarchiv.Files.Pdf;

/// <summary>
/// What the streams of a PDF would show, counted before a page is read, for then the library cannot be stopped: letters, and forms that show each
/// other, twice and thirty levels deep.
/// </summary>
internal sealed partial class PdfForms(PdfDocument document, PdfFilters filters)
{
    /// <summary>By one form.</summary>
    private const int MaxShown = 20_000;

    /// <summary>By a page.</summary>
    private const int MaxOnPage = 1_000_000;

    private const int MaxDepth = 500;

    private readonly Dictionary<IndirectReference, long> shown = [];
    private long most;
    private long mostOfPage;

    /// <summary>Whether reading any page comes to an end soon.</summary>
    public bool AreBounded()
    {
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            filters.BeginPage();
            if (filters.Exceeded || filters.GivenUp || ShownBy(reference, 0) > MaxShown)
            {
                return false;
            }
        }

        return !filters.Exceeded && most * mostOfPage <= MaxOnPage;
    }

    /// <summary>How many forms are shown with this one, itself too; what shows itself is counted once, as the library shows it.</summary>
    private long ShownBy(IndirectReference reference, int depth)
    {
        if (shown.TryGetValue(reference, out var known))
        {
            return known;
        }

        if (depth > MaxDepth)
        {
            return MaxShown + 1;
        }

        shown[reference] = 0;
        if (PdfObjects.Of(document, reference) is not StreamToken stream || !ShownLetters.IsContent(stream.StreamDictionary))
        {
            return 0;
        }

        var names = Shows().Matches(Encoding.Latin1.GetString(stream.Decode(filters).Span)).Select(match => match.Groups["name"].Value);
        if (!stream.StreamDictionary.TryGet(NameToken.Subtype, out var subtype) || !NameToken.Form.Equals(subtype))
        {
            // A page's forms are known to the page; any may be meant.
            mostOfPage = Math.Max(mostOfPage, names.Count());
            return 0;
        }

        var forms = Dictionary(Dictionary(stream.StreamDictionary, NameToken.Resources), NameToken.Xobject);
        var sum = 1L;
        foreach (var name in names.TakeWhile(_ => sum <= MaxShown))
        {
            sum += forms is not null && forms.TryGet(NameToken.Create(name), out var form) && form is IndirectReferenceToken child ? ShownBy(child.Data, depth + 1) : 0;
        }

        most = Math.Max(most, sum);
        return shown[reference] = sum;
    }

    private DictionaryToken? Dictionary(DictionaryToken? parent, NameToken name) =>
        parent is null || !parent.TryGet(name, out var value) ? null : (value is IndirectReferenceToken reference ? PdfObjects.Of(document, reference.Data) : value) as DictionaryToken;

    [GeneratedRegex(@"/(?<name>[^\s/<>\[\]()]+)\s+Do\b", Matching.Exact)]
    private static partial Regex Shows();
}
