namespace Protokollarchiv.Tests.Faults;

/// <summary>A test that needs Linux and one of its tools; without them it is skipped, and says so.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    /// <param name="tool">A program of util-linux: <c>unshare</c>, <c>setpriv</c>; or <c>mkfifo</c>.</param>
    public LinuxFactAttribute(string tool)
    {
        if (!OperatingSystem.IsLinux() || !Array.Exists(["/usr/bin", "/bin"], folder => File.Exists(Path.Combine(folder, tool))))
        {
            Skip = $"needs Linux and its tool {tool}";
        }
    }
}
