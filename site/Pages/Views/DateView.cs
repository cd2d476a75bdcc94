namespace Protokollarchiv.Pages.Views;

/// <summary>A day as the site writes it.</summary>
/// <param name="Iso"><c>2022-10-24</c>.</param>
/// <param name="Short"><c>24.10.2022</c>.</param>
/// <param name="Long"><c>Montag, 24. Oktober 2022</c>.</param>
internal sealed record DateView(string Iso, string Short, string Long);
