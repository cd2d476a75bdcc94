namespace Protokollarchiv.Files;

/// <summary>A file that no build wrote stands where the site needs a folder. <see cref="Exception.Message"/> is its path.</summary>
internal sealed class FileInTheWayException(string path) : IOException(path);
