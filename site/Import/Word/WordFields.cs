using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Protokollarchiv.Import.Word;

/// <summary>The fields that are open at a place of the text, one inside the other, and what those show that are no text of the minutes.</summary>
internal sealed class WordFields
{
    private readonly Stack<WordField> open = new();

    public StringBuilder TableOfContents { get; } = new();

    /// <summary>Of the paragraph at hand; null when it counts no pages.</summary>
    public string? PageNumbers { get; private set; }

    public bool AreInResult => open.All(one => one.InResult);

    public void BeginParagraph() => PageNumbers = null;

    public void AddPageNumber(string number) => PageNumbers += " " + number;

    public void AddInstruction(string text)
    {
        if (open.TryPeek(out var field))
        {
            field.Instruction.Append(text);
        }
    }

    /// <summary>Goes on at the sign that begins a field, parts its instruction from its result, or ends it.</summary>
    public void Turn(FieldCharValues? sign)
    {
        if (sign == FieldCharValues.Begin)
        {
            open.Push(new WordField());
        }
        else if (sign == FieldCharValues.Separate && open.TryPeek(out var field))
        {
            field.InResult = true;
        }
        else if (sign == FieldCharValues.End && open.TryPop(out var closed) && closed.CountsPages())
        {
            PageNumbers ??= "";
        }
    }

    /// <summary>Whether a text belongs to the minutes; a page number or an entry of the table of contents is kept apart.</summary>
    /// <param name="url">Becomes the address of the field around the text where it leads nowhere yet.</param>
    public bool Show(string text, ref string? url)
    {
        foreach (var field in open)
        {
            if (!field.InResult)
            {
                return false;
            }

            if (field.CountsPages())
            {
                AddPageNumber(text);
                return false;
            }

            if (field.Name == "TOC")
            {
                TableOfContents.Append(text);
                return false;
            }

            url ??= field.Link;
        }

        return true;
    }
}

/// <summary>A field between its begin and end: first its instruction, then what Word made of it.</summary>
internal sealed class WordField
{
    public StringBuilder Instruction { get; } = new();

    public bool InResult { get; set; }

    public string Name => Instruction.ToString().TrimStart().Split(' ', 2)[0].ToUpperInvariant();

    /// <summary>The address in <c>HYPERLINK "https://…"</c>.</summary>
    public string? Link => Name == "HYPERLINK" && Instruction.ToString().Split('"') is [_, { Length: > 0 } url, ..] ? url : null;

    public static bool CountsPages(string? instruction) =>
        instruction?.TrimStart().Split(' ', 2)[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES";

    public bool CountsPages() => CountsPages(Instruction.ToString());
}
