using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// What was written onto a page and is not drawn by it: answers in the fields of a form, ticks in its boxes, words typed over it. They become letters where they stand.
/// </summary>
internal static class PdfFilledIn
{
    /// <summary>On a page; a form has a thousand.</summary>
    private const int MostLetters = 100_000;

    private const double LargestSize = 11;

    /// <summary>Of its letters, in heights.</summary>
    private const double LetterWidth = 0.5;

    private static readonly FontDetails Plain = new("", false, FontDetails.DefaultWeight, false);

    /// <param name="letters">Of the page; a line of dots or strokes that asks to be written on is gone where it was.</param>
    public static List<Letter> Onto(IEnumerable<Letter> letters, IEnumerable<Annotation> annotations)
    {
        var filled = annotations.Where(one => IsShown(one) && !string.IsNullOrWhiteSpace(Text(one))).ToList();
        return filled.Count == 0 ? [.. letters] : [.. letters.Where(letter => !(IsBlank(letter) && filled.Exists(one => IsIn(letter, one.Rectangle)))), .. filled.SelectMany(Letters).Take(MostLetters)];
    }

    /// <summary>What somebody noted in the margin; empty for any other annotation.</summary>
    public static string Comment(Annotation annotation) =>
        annotation.Type is AnnotationType.Widget or AnnotationType.FreeText or AnnotationType.Link or AnnotationType.Popup ? "" : annotation.Content ?? "";

    private static bool IsBlank(Letter letter) => letter.Value is "_" or "." or "…";

    private static bool IsIn(Letter letter, PdfRectangle place) =>
        (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2 is var x && x > place.Left && x < place.Right && letter.StartBaseLine.Y > place.Bottom - 2 && letter.StartBaseLine.Y < place.Top;

    private static bool IsShown(Annotation annotation) => !annotation.Flags.HasFlag(AnnotationFlags.Hidden) && !annotation.Flags.HasFlag(AnnotationFlags.NoView);

    private static string Text(Annotation annotation)
    {
        if (annotation.Type == AnnotationType.FreeText)
        {
            return annotation.Content ?? "";
        }

        var field = annotation.AnnotationDictionary;
        return annotation.Type != AnnotationType.Widget ? ""
            : field.TryGet(NameToken.As, out var state) && state is NameToken ticked ? ticked.Data == "Off" ? "☐" : "☒"
            : !field.TryGet(NameToken.V, out var value) ? ""
            : value switch { StringToken text => text.Data, HexToken text => text.Data, _ => "" };
    }

    private static IEnumerable<Letter> Letters(Annotation annotation)
    {
        var lines = Text(annotation).Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
        var place = annotation.Rectangle;
        var size = Math.Clamp(place.Height / lines.Length * 0.75, 1, LargestSize);

        // Under the upper edge, or in the middle of a field of one line.
        var baseline = lines.Length > 1 ? place.Top - size : place.Bottom + ((place.Height - size) / 2) + (size * 0.2);
        foreach (var (i, line) in lines.Index())
        {
            var width = Math.Min(size * LetterWidth, place.Width / Math.Max(1, line.Length));
            foreach (var (at, letter) in line.Index())
            {
                var start = new PdfPoint(place.Left + (at * width), baseline - (i * size * 1.2));
                var end = new PdfPoint(start.X + width, start.Y);
                var box = new PdfRectangle(start, new PdfPoint(end.X, end.Y + size));
                yield return new Letter(letter.ToString(), box, box, start, end, width, size, Plain, TextRenderingMode.Fill, null!, null!, size, 0);
            }
        }
    }
}
