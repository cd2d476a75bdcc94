namespace Protokollarchiv.Import.Target;

/// <summary>
/// Where a link leads that Google Docs or Outlook has replaced by one through its own site. That would tell them who reads the minutes, and the one of
/// Outlook names the mailbox it came from.
/// </summary>
internal static class DirectLink
{
    /// <returns>Null for a link that leads where it says.</returns>
    public static Uri? Of(Uri link)
    {
        var key = link switch
        {
            { Host: "www.google.com" or "google.com", AbsolutePath: "/url" } => "q",
            _ when link.Host.EndsWith(".safelinks.protection.outlook.com", StringComparison.Ordinal) => "url",
            _ => null,
        };
        var target = key is null ? null : link.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith(key + "=", StringComparison.Ordinal));
        return target is not null && Uri.TryCreate(Uri.UnescapeDataString(target[(target.IndexOf('=') + 1)..]), UriKind.Absolute, out var direct) && direct.Scheme is "http" or "https" ? direct : null;
    }
}
