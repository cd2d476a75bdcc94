using System.Xml.Linq;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>Which numbers a list goes on with: its own, those of the list around it, or those of one before that it continues.</summary>
internal sealed class OpenDocumentLists(OpenDocumentStyles styles)
{
    private readonly Dictionary<string, OpenDocumentNumbering> byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenDocumentNumbering> byList = new(StringComparer.Ordinal);

    /// <param name="outer">The numbering of the list around this one; null for a list of its own.</param>
    public OpenDocumentNumbering Numbering(XElement list, OpenDocumentNumbering? outer)
    {
        var name = list.Value(Odf.Text + "style-name");
        var style = styles.List(name) ?? (outer is null ? styles.List(list.Descendants(Odf.Text + "p").Select(styles.ListOf).FirstOrDefault()) : null);
        if (outer is not null)
        {
            return style is null ? outer : outer.Continued(style);
        }

        if (list.Value(Odf.Text + "continue-list") is { } id && byList.TryGetValue(id, out var continued))
        {
            return continued.Continued(style);
        }

        return list.Value(Odf.Text + "continue-numbering") == "true" && byStyle.TryGetValue(name ?? "", out var before)
            ? before.Continued(style)
            : new OpenDocumentNumbering(style);
    }

    /// <summary>A later list may go on where this one ended.</summary>
    public void Ended(XElement list, OpenDocumentNumbering numbering)
    {
        byStyle[list.Value(Odf.Text + "style-name") ?? ""] = numbering;
        byList[list.Value(XNamespace.Xml + "id") ?? ""] = numbering;
    }
}
