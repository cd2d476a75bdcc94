using System.Buffers;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Markup;

/// <summary>Writes text so that HTML shows it as it is, between tags and inside quoted attributes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    public static void WriteText(this TextWriter writer, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            writer.Write(text[..at]);
            writer.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        writer.Write(text);
    }

    /// <summary>A start tag's attribute with its leading space; nothing for an empty value.</summary>
    public static void WriteAttribute(this TextWriter writer, string name, ReadOnlySpan<char> value)
    {
        if (!value.IsEmpty)
        {
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            writer.WriteText(value);
            writer.Write('"');
        }
    }

    /// <summary>The attribute of a tag that holds a word of the site among those of minutes, where these have another language; else nothing.</summary>
    public static void WriteOwnLanguage(this TextWriter writer, Words words, SiteSettings settings) =>
        writer.WriteAttribute("lang", words["meeting.language"].Length > 0 ? settings.Language : "");

    /// <summary>A start tag.</summary>
    /// <param name="id">Empty for none.</param>
    public static void WriteStart(this TextWriter writer, string tag, ReadOnlySpan<char> id, ReadOnlySpan<char> cssClass)
    {
        writer.Write('<');
        writer.Write(tag);
        writer.WriteAttribute("id", id);
        writer.WriteAttribute("class", cssClass);
        writer.Write('>');
    }

    public static void WriteEnd(this TextWriter writer, string tag)
    {
        writer.Write("</");
        writer.Write(tag);
        writer.Write('>');
    }
}
