namespace Protokollarchiv.Pages;

/// <summary>Pages that stand together: a topic's dossier and its years. A preview makes only the group it is asked for.</summary>
/// <param name="Url">Where the first page stands; all others stand below it.</param>
/// <param name="Pages">Plans them.</param>
internal sealed record PageGroup(string Url, Func<IEnumerable<Page>> Pages)
{
    /// <summary>A page that stands alone.</summary>
    public static PageGroup Of(Page page) => new(page.Url, () => [page]);
}
