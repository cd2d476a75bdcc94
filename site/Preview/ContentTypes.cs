namespace Protokollarchiv.Preview;

/// <summary>How browsers are told what a file is.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    public static string Of(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" => Html,
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => "application/json",
            ".xml" => "application/xml",
            ".ics" => "text/calendar; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            ".pdf" => "application/pdf",
            ".woff2" => "font/woff2",
            _ => "application/octet-stream",
        };
}
