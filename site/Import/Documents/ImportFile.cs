namespace Protokollarchiv.Import.Documents;

/// <summary>A document to import.</summary>
/// <param name="Path">As named in the call, for messages.</param>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="Relative">From the folder that was named, or the file name alone; with '/'. Its folders may tell the committee.</param>
internal sealed record ImportFile(string Path, string FullPath, string Relative)
{
    public string Extension => System.IO.Path.GetExtension(FullPath).ToLowerInvariant();

    public string Stem => System.IO.Path.GetFileNameWithoutExtension(FullPath);
}
