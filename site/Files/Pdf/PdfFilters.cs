using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Protokollarchiv.Files.Pdf;

/// <summary>
/// The filters of PdfPig, with a limit on what they unpack: a stream of a PDF may hold a thousand times its size, several filters may follow each
/// other, and few bytes may show millions of letters.
/// </summary>
internal sealed class PdfFilters : ILookupFilterProvider
{
    private const long MaxStream = 24L * 1024 * 1024;

    /// <summary>Of all streams; content counts twice, since <see cref="PdfForms"/> looks at it before a page is read.</summary>
    private const long MaxTotal = 512L * 1024 * 1024;

    /// <summary>One code of these may stand for thousands of bytes, so what they read is limited.</summary>
    private const int MaxLzw = 100 * 1024;

    private const int MaxRunLength = 1024 * 1024;
    private const int MaxColumns = 100_000;

    /// <summary>Of a page; a sheet set in the smallest print has a tenth of it.</summary>
    private const int MaxLetters = 250_000;

    private long total;
    private int letters;
    private volatile bool givenUp;

    /// <summary>Whether something was too large to unpack.</summary>
    public bool Exceeded { get; set; }

    /// <summary>Once true, the next stream ends the reading.</summary>
    public bool GivenUp
    {
        get => givenUp;
        set => givenUp = value;
    }

    public void BeginPage() => letters = 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => [.. Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary)), new Counter(this)];

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, UglyToad.PdfPig.Tokenization.Scanner.IPdfTokenScanner scanner) => GetFilters(dictionary);

    /// <remarks>The library asks so for the filters of every stream that has one.</remarks>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => [.. Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names)), new Counter(this)];

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(this, filter))];

    private bool Allows(IFilter filter, Memory<byte> input, DictionaryToken stream) =>
        filter switch
        {
            FlateFilter => HasNarrowRows(stream) && Unpacks(input),
            LzwFilter => HasNarrowRows(stream) && input.Length <= MaxLzw,
            RunLengthFilter => input.Length <= MaxRunLength,
            _ => true,
        };

    /// <summary>A predictor sets aside memory for a row of as many columns as the file says.</summary>
    private static bool HasNarrowRows(DictionaryToken stream)
    {
        if (!stream.TryGet(NameToken.DecodeParms, out var parameters) && !stream.TryGet(NameToken.Dp, out parameters))
        {
            return true;
        }

        IEnumerable<IToken> all = parameters is ArrayToken array ? array.Data : [parameters];
        return all.OfType<DictionaryToken>().All(one => !one.TryGet(NameToken.Columns, out var columns) || columns is not NumericToken { Double: > MaxColumns });
    }

    /// <summary>Unpacks to nowhere, to count.</summary>
    private bool Unpacks(Memory<byte> input)
    {
        if (input.Length < 3)
        {
            return true;
        }

        var buffer = new byte[64 * 1024];
        var length = 0L;
        try
        {
            using var packed = new MemoryStream(input[2..].ToArray());
            using var deflate = new DeflateStream(packed, CompressionMode.Decompress);
            while (deflate.Read(buffer) is > 0 and var read)
            {
                length += read;
                if (length > MaxStream || total + length > MaxTotal)
                {
                    return false;
                }
            }
        }
        catch (InvalidDataException)
        {
            // The library takes such a stream as it is.
        }

        total += length;
        return true;
    }

    /// <summary>Stands behind the filters of every stream, also of one that has none.</summary>
    private sealed class Counter(PdfFilters limits) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            limits.letters += ShownLetters.In(input.Span, streamDictionary);
            limits.Exceeded |= limits.letters > MaxLetters;
            return limits.Exceeded || limits.givenUp ? Memory<byte>.Empty : input;
        }
    }

    private sealed class BoundedFilter(PdfFilters limits, IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (limits.Allows(filter, input, streamDictionary))
            {
                return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            }

            limits.Exceeded = true;
            return Memory<byte>.Empty;
        }
    }
}
